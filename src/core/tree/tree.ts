/**
 * The attack tree as it is edited: one immutable value, shared by every view.
 *
 * It mirrors the file format, with two differences that make it easier to work with. The file's `format` and
 * `version` are gone (they belong to the text, see `core/format`), and the lists that most code walks
 * (`children`, `about`, `mitigations`, `groups`, `ideas`) are always there, empty when the file leaves them out.
 * Every other optional key is absent rather than empty: no `''`, no `[]`, no `{}`.
 */
export interface AttackTree {
  /** The published JSON Schema, kept when a file names one. */
  readonly $schema?: string;
  /** Names the tree for sub-tree links; no identity. */
  readonly id: string;
  readonly title: string;
  readonly approach: Approach;
  readonly description?: string;
  readonly attacker?: string;
  readonly assumptions?: readonly string[];
  readonly sources?: readonly Source[];
  readonly units?: Units;
  /** In the order of `inFileOrder`; every edit keeps it. */
  readonly nodes: readonly TreeNode[];
  readonly mitigations: readonly Mitigation[];
  readonly groups: readonly Group[];
  readonly ideas: readonly Idea[];
  readonly layout?: LayoutSettings;
}

export const APPROACHES = ['scenario-based', 'bottom-up'] as const;
export type Approach = (typeof APPROACHES)[number];

export const GATES = ['and', 'or'] as const;
export type Gate = (typeof GATES)[number];

export const KINDS = ['goal', 'step', 'subtree', 'note'] as const;
export type Kind = (typeof KINDS)[number];

export const STAGES = [
  'reconnaissance',
  'resource-development',
  'initial-access',
  'execution',
  'persistence',
  'privilege-escalation',
  'defense-evasion',
  'credential-access',
  'discovery',
  'lateral-movement',
  'collection',
  'exfiltration',
  'impact',
] as const;
/** A MITRE ATT&CK tactic. */
export type Stage = (typeof STAGES)[number];

/** The layers that are offered; a document may name others. */
export const LAYERS = [
  'control-plane',
  'workload',
  'node',
  'network',
  'supply-chain',
  'identity',
  'storage',
] as const;

export const EXPOSURES = ['present', 'absent'] as const;
/** Whether a leaf's condition holds in our environment; no value means unknown. */
export type Exposure = (typeof EXPOSURES)[number];

export const IMPACTS = ['low', 'medium', 'high', 'critical'] as const;
export type Impact = (typeof IMPACTS)[number];

export const SKILLS = ['low', 'medium', 'high', 'expert'] as const;
export type Skill = (typeof SKILLS)[number];

export const STATUSES = ['proposed', 'planned', 'in-place', 'verified', 'rejected'] as const;
export type Status = (typeof STATUSES)[number];

export const DIRECTIONS = ['down', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Any node on the canvas. */
export type TreeNode = BranchNode | NoteNode;
/** A node that takes part in the attack; everything but a note. */
export type BranchNode = GoalNode | StepNode | SubtreeNode;

interface NodeBase {
  readonly id: string;
  readonly label: string;
  /** Top left in whole pixels; only when a person has put the node there. */
  readonly position?: Point;
}

interface BranchBase extends NodeBase {
  readonly gate?: Gate;
  /** The author's own finding number, such as M4; the label does not repeat it. */
  readonly ref?: string;
  /** What it takes to get here, in order. */
  readonly children: readonly string[];
  readonly exposure?: Exposure;
  readonly stage?: Stage;
  readonly layer?: string;
  readonly description?: string;
  readonly references?: readonly Reference[];
  readonly attributes?: Attributes;
  readonly owner?: string;
  /** What is still unclear, in words. */
  readonly clarify?: string;
  /** Whole number, at least 0. */
  readonly votes?: number;
}

export interface GoalNode extends BranchBase {
  readonly kind: 'goal';
  readonly impact?: Impact;
}

export interface StepNode extends BranchBase {
  readonly kind: 'step';
}

/** A stand-in for another tree, or for a goal of this one. */
export interface SubtreeNode extends BranchBase {
  readonly kind: 'subtree';
  readonly subtree?: SubtreeLink;
}

/** A remark on the canvas; never a child. */
export interface NoteNode extends NodeBase {
  readonly kind: 'note';
  readonly about: readonly string[];
}

export interface SubtreeLink {
  /** A document's id; without it `node` is a goal in this document. */
  readonly tree?: string;
  readonly node?: string;
}

/** What a leaf costs the attacker; an absent value is not known, never zero. */
export interface Attributes {
  /** ≥ 0, in the document's `units.cost`. */
  readonly cost?: number;
  /** ≥ 0, in the document's `units.time`. */
  readonly time?: number;
  /** 0 to 1. */
  readonly probability?: number;
  readonly skill?: Skill;
}

export interface Mitigation {
  readonly id: string;
  readonly label: string;
  /** The nodes it acts on (never notes). */
  readonly on: readonly string[];
  readonly status: Status;
  /** Above 0, at most 1; absent is 1. */
  readonly effectiveness?: number;
  /** Person-days, ≥ 0. */
  readonly effort?: number;
  readonly owner?: string;
  /** The entry of a library that it came from. */
  readonly control?: string;
  readonly description?: string;
  readonly references?: readonly Reference[];
  readonly evidence?: readonly Evidence[];
}

export interface Evidence {
  readonly tool?: string;
  readonly check?: string;
  readonly result?: string;
  readonly count?: number;
  readonly date?: string;
}

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly string[];
  readonly outOfScope?: true;
}

/** A thought that has no place in the tree yet. */
export interface Idea {
  readonly id: string;
  readonly label: string;
}

export interface Reference {
  readonly name: string;
  readonly url: string;
}

export interface Source {
  readonly name: string;
  readonly url?: string;
  readonly license?: string;
  readonly notes?: readonly string[];
}

export interface Units {
  readonly cost?: string;
  readonly time?: string;
}

export interface LayoutSettings {
  readonly direction?: Direction;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const isBranch = (node: TreeNode): node is BranchNode => node.kind !== 'note';
