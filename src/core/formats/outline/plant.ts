import { whyNotLine } from '../../tree/characters';
import { MAX_NODES } from '../../tree/limits';
import type { Line } from './line';
import type { Item } from './nest';
import type { Remark } from './remark';

type Saying<Type extends Line['type']> = Extract<Line, { type: Type }>;

/** A node of an outline, as it stands in it. */
export interface Plant {
  readonly line: number;
  readonly said: Saying<'node'>;
  readonly children: readonly Child[];
  readonly notes: readonly Saying<'note'>[];
  readonly mitigations: readonly Saying<'mitigation'>[];
}

/** A node that stands below another, or one that only its label names there. */
export type Child = Plant | { readonly line: number; readonly said: Saying<'see'> };

export const isPlant = (child: Child): child is Plant => child.said.type === 'node';

/** A plant while it grows, or the ground that everything at the left margin stands on. */
interface Grown {
  readonly line: number;
  readonly children: Child[];
  readonly notes: Saying<'note'>[];
  readonly mitigations: Saying<'mitigation'>[];
}

/**
 * The nodes of an outline with what belongs to each; `ground` stands for whatever the outline will be put on. Lines that
 * cannot be read are left out with those below them.
 */
export function planted(items: readonly Item[]): {
  readonly ground: Omit<Plant, 'said'>;
  readonly remarks: readonly Remark[];
} {
  const remarks: Remark[] = [];
  const ground = bare(0);
  let nodes = 0;
  const work = items.map((item) => ({ item, owner: ground })).reverse();
  const leaveOut = ({ line, below }: Item, sentence: string) => {
    const more = sizeOf(below);
    const rest =
      more === 0
        ? ''
        : more === 1
          ? ' The line below it goes with it.'
          : ` The ${more} lines below it go with it.`;
    remarks.push({ line, type: 'left-out', sentence: `${sentence}${rest}` });
  };
  for (let next = work.pop(); next; next = work.pop()) {
    const { item, owner } = next;
    const { line, said, below } = item;
    const problem = whyNotRead(said);
    if (problem !== undefined) {
      leaveOut(item, problem);
      continue;
    }
    if (said.type !== 'see' && said.type !== 'mitigation' && ++nodes > MAX_NODES) {
      const most = MAX_NODES.toLocaleString('en');
      remarks.push({
        line,
        type: 'left-out',
        sentence: `A tree has at most ${most} nodes: this line and all that follow are left out.`,
      });
      break;
    }
    if (said.type === 'node') {
      const plant = { ...bare(line), said };
      owner.children.push(plant);
      for (const child of below.toReversed()) work.push({ item: child, owner: plant });
      continue;
    }
    if (said.type === 'see') owner.children.push({ line, said });
    else if (said.type === 'note') owner.notes.push(said);
    else owner.mitigations.push(said);
    for (const child of below) leaveOut(child, NOTHING_BELOW[said.type]);
  }
  return { ground, remarks };
}

const bare = (line: number): Grown => ({ line, children: [], notes: [], mitigations: [] });

const NOTHING_BELOW = {
  see: 'What a shared node needs stands below the line that has its label, not below “see”.',
  note: 'Nothing stands below a note.',
  mitigation: 'Nothing stands below a mitigation.',
} as const;

function whyNotRead({ label }: Line): string | undefined {
  return label === '' ? 'It has no label.' : whyNotLine(label);
}

/** How many lines some items take, with all below them. */
function sizeOf(items: readonly Item[]): number {
  let count = 0;
  const work = [...items];
  for (let item = work.pop(); item; item = work.pop()) {
    count++;
    for (const below of item.below) work.push(below);
  }
  return count;
}
