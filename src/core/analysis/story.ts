import { graphOf } from '../tree/graph';
import { quoted } from '../tree/quoted';
import { type AttackTree, type BranchNode, isBranch, type Mitigation } from '../tree/tree';
import type { AttackPath } from './attackPath';
import type { Circumstances } from './inquiry';
import { inForce, isFull } from './lens';

/** One sentence of an attack: something that is done or found, or what follows from it. */
export interface StoryStep {
  readonly number: number;
  readonly node: BranchNode;
  /** The numbers of what it follows from; none for a leaf, and for what the attacker already has. */
  readonly from: readonly number[];
  /** Whether it takes all of them, or any. */
  readonly takes: 'all' | 'any';
  readonly how: 'leaf' | 'had' | 'follows';
  /** The mitigations in force here that may fail. */
  readonly despite: readonly Mitigation[];
}

/** An attack from its leaves to the goal: everything after what it follows from, one branch after another. */
export function story(
  tree: AttackTree,
  question: Circumstances,
  goal: string,
  { by }: AttackPath,
): readonly StoryStep[] {
  const unsure = inForce(tree, question).filter((mitigation) => !isFull(mitigation));
  const { byId } = graphOf(tree);
  const numbers = new Map<string, number>();
  const steps: StoryStep[] = [];
  const stack = by.has(goal) ? [goal] : [];
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    const parts = by.get(id) ?? [];
    const waiting = parts.find((part) => !numbers.has(part));
    if (waiting !== undefined && !numbers.has(id)) {
      stack.push(waiting);
      continue;
    }
    stack.pop();
    const node = byId.get(id);
    if (numbers.has(id) || !node || !isBranch(node)) continue;
    numbers.set(id, steps.length + 1);
    steps.push({
      number: steps.length + 1,
      node,
      from: parts.flatMap((part) => numbers.get(part) ?? []).sort((a, b) => a - b),
      takes: node.gate === 'and' ? 'all' : 'any',
      how: question.has?.has(id) ? 'had' : node.children.length === 0 ? 'leaf' : 'follows',
      despite: unsure.filter(({ on }) => on.includes(id)),
    });
  }
  return steps;
}

/** What a step follows from: “from 1 and 2”, “from 3 or 4”; nothing for the first ones. */
export function fromInWords({ from, takes }: StoryStep): string {
  if (from.length === 0) return '';
  const last = from.length > 1 ? ` ${takes === 'all' ? 'and' : 'or'} ${from.at(-1)}` : '';
  return `from ${from.slice(0, from.length > 1 ? -1 : 1).join(', ')}${last}`;
}

/** What may stop a step, and does not always: “despite Redact credentials at 60 %”; nothing for most steps. */
export const despiteInWords = ({ despite }: StoryStep): string =>
  despite.length === 0
    ? ''
    : `despite ${despite.map(({ label, effectiveness = 1 }) => `${label} at ${Math.round(100 * effectiveness)} %`).join(', ')}`;

/** The story as text that can be read aloud or pasted: a line for each step. */
export function storyText(steps: readonly StoryStep[]): string {
  const goal = steps.at(-1)?.node.label ?? '';
  const lines = steps.map((step) => {
    const had = step.how === 'had' ? 'the attacker already has it' : '';
    const remarks = [had, fromInWords(step), despiteInWords(step)].filter((remark) => remark !== '');
    const remark = remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
    return `${step.number}. ${labelled(step.node)}${remark}`;
  });
  return [`How ${quoted(goal, 500)} is reached:`, ...lines].join('\n');
}

const labelled = ({ label, ref }: BranchNode): string => (ref ? `${label} [${ref}]` : label);
