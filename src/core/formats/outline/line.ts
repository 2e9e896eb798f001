import { type BranchNode, type Gate, STATUSES, type Status } from '../../tree/tree';

/** What one line of an outline says, apart from how far it is indented. */
export type Line =
  | {
      readonly type: 'node';
      readonly label: string;
      readonly kind: BranchNode['kind'];
      readonly gate?: Gate;
    }
  | { readonly type: 'mitigation'; readonly label: string; readonly status: Status }
  | { readonly type: 'note'; readonly label: string }
  /** The `nth` line of that label, counted from 1; without a number the only one, or the first. */
  | { readonly type: 'see'; readonly label: string; readonly nth?: number };

/**
 * Reads a line without its indentation: a bullet if there is one, then what the line is, then its label. A backslash
 * before the label takes the label word for word; another one at the end then only marks where it ends.
 */
export function readLine(text: string): Line {
  return readContent(text.replace(BULLET, ''));
}

/** A line as `readLine` reads it, as an item of a Markdown list. */
export const writeLine = (line: Line): string => `- ${contentOf(line)}`;

/** The marks of Markdown lists; a ballot box after them is passed over. */
const BULLET = /^(?:[-*+•]|\d{1,4}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/;

const GATE = /^(?:(AND|OR):|\[(AND|OR)\])[ \t]*/;
const BRACKETED_GATE = /^\[(and|or)\][ \t]*/i;
const KIND = /^\[(goal|step|sub-?tree)\][ \t]*/i;
const MITIGATION = /^M(?:\[([a-z -]+)\])?:[ \t]*/;
const NOTE = /^note:[ \t]*/i;
const SEE = /^\(see(?: (\d{1,6}))?:( ?)(.*)\)$/i;

const KINDS: Readonly<Record<string, BranchNode['kind']>> = { goal: 'goal', step: 'step' };

function readContent(content: string): Line {
  const see = SEE.exec(content);
  if (see) {
    const [, nth, , label = ''] = see;
    return { type: 'see', label, ...(nth !== undefined && { nth: Number(nth) }) };
  }
  const mitigation = MITIGATION.exec(content);
  if (mitigation) {
    const status = mitigation[1] === undefined ? 'proposed' : statusIn(mitigation[1]);
    if (status !== undefined)
      return { type: 'mitigation', status, label: readLabel(content.slice(mitigation[0].length)) };
  }
  const note = NOTE.exec(content);
  if (note) return { type: 'note', label: readLabel(content.slice(note[0].length)) };
  return readNode(content);
}

/** Kind and gate stand before the label in either order, each once. */
function readNode(content: string): Line {
  let rest = content;
  let kind: BranchNode['kind'] | undefined;
  let gate: Gate | undefined;
  for (;;) {
    const gateMark = gate === undefined ? (GATE.exec(rest) ?? BRACKETED_GATE.exec(rest)) : null;
    const kindMark = kind === undefined ? KIND.exec(rest) : null;
    if (gateMark) gate = (gateMark[1] ?? gateMark[2])?.toLowerCase() === 'and' ? 'and' : 'or';
    else if (kindMark) kind = KINDS[kindMark[1]?.toLowerCase() ?? ''] ?? 'subtree';
    else break;
    rest = rest.slice((gateMark ?? kindMark)?.[0].length);
  }
  return { type: 'node', label: readLabel(rest), kind: kind ?? 'step', ...(gate && { gate }) };
}

const statusIn = (word: string): Status | undefined =>
  STATUSES.find((status) => status === word.replaceAll(' ', '-'));

/** Tabs cannot stand in a label, and come with whatever was copied out of a table. */
function readLabel(text: string): string {
  const whole = text.replace(/\t+/g, ' ');
  return whole.startsWith('\\') ? whole.slice(1).replace(/\\$/, '') : whole.trim();
}

function contentOf(line: Line): string {
  switch (line.type) {
    case 'see':
      return `(see${line.nth === undefined ? '' : ` ${line.nth}`}: ${line.label})`;
    case 'mitigation':
      return `M${line.status === 'proposed' ? '' : `[${line.status}]`}: ${labelOf(line.label)}`;
    case 'note':
      return `note: ${labelOf(line.label)}`;
    case 'node': {
      const kind = line.kind === 'step' ? '' : `[${line.kind === 'goal' ? 'GOAL' : 'SUB-TREE'}] `;
      return `${kind}${line.gate ? `${line.gate.toUpperCase()}: ` : ''}${labelOf(line.label)}`;
    }
  }
}

/** The label, word for word where a reader would otherwise take it for something else. */
function labelOf(label: string): string {
  const plain = [label, `- ${label}`].map(readLine).every((read) => isJust(read, label));
  if (plain) return label;
  return `\\${label}${/[\s\\]$/.test(label) ? '\\' : ''}`;
}

const isJust = (line: Line, label: string): boolean =>
  line.type === 'node' && line.kind === 'step' && !line.gate && line.label === label;
