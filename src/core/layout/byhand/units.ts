import { graphOf } from '../../tree/graph';
import type { AttackTree } from '../../tree/tree';
import { grown, overlap } from '../boxes';
import type { Cast } from '../cast';
import type { Page } from '../page';
import type { Box, Shield } from '../placement';
import { AIR } from '../spacing';

/** The boxes of one block on the page; they move together. */
interface Unit {
  readonly ids: readonly string[];
  readonly shields: readonly number[];
  readonly boxes: readonly Box[];
  /** How far a person has moved it from where the layout had it; nothing if nobody has. */
  readonly byHand?: Move;
  /** How far what it stands beside was moved: it would like to follow, and makes way where it cannot. */
  readonly follows?: Move;
}

interface Move {
  readonly dx: number;
  readonly dy: number;
}

/** A page on which some things have moved, and which nodes those are. */
export interface Moved {
  readonly page: Page;
  readonly moved: ReadonlySet<string>;
}

/** Puts what a person has placed where it was put; what is in its way moves to the nearest free place. */
export function makeWay(tree: AttackTree, cast: Cast, page: Page): Moved {
  const units = unitsOf(tree, cast, page);
  const moves = new Map<Unit, Move>();
  const settled: Box[] = [];
  const waiting: Unit[] = [];
  for (const unit of units) {
    if (!unit.byHand) waiting.push(unit);
    else {
      moves.set(unit, unit.byHand);
      settled.push(...unit.boxes.map((box) => shifted(box, unit.byHand as Move)));
    }
  }
  if (settled.length === 0) return { page, moved: new Set() };
  const inTheWay = waiting.filter((unit) => unit.follows || !isFree(unit.boxes, settled, AIR.column));
  for (const unit of waiting) if (!inTheWay.includes(unit)) settled.push(...unit.boxes);
  for (const unit of inTheWay) {
    const move = wayFor(unit, settled);
    moves.set(unit, move);
    settled.push(...unit.boxes.map((box) => shifted(box, move)));
  }
  return applied(page, moves);
}

/** Where a unit goes that cannot stay: beside what it follows if that is free, else to the nearest free place. */
function wayFor({ boxes, follows = STILL }: Unit, settled: readonly Box[]): Move {
  const there = boxes.map((box) => shifted(box, follows));
  if (isFree(there, settled, AIR.column)) return follows;
  const further = nearestFree(there, settled);
  return { dx: follows.dx + further.dx, dy: follows.dy + further.dy };
}

const STILL: Move = { dx: 0, dy: 0 };

function unitsOf(tree: AttackTree, cast: Cast, page: Page): readonly Unit[] {
  const { byId } = graphOf(tree);
  const shieldsOf = new Map<string, number[]>();
  page.shields.forEach(({ on }, shield) => {
    shieldsOf.set(on, [...(shieldsOf.get(on) ?? []), shield]);
  });
  const isNote = (id: string): boolean => byId.get(id)?.kind === 'note';
  return cast.blocks.flatMap((block): readonly Unit[] => {
    const ids = block.parts.flatMap((part) => (part.kind === 'shield' ? [] : [part.id]));
    const shields = block.members.flatMap((id) => shieldsOf.get(id) ?? []);
    const boxesOf = (some: readonly string[]) => some.map((id) => page.nodes[id] as Box);
    const shieldBoxes = shields.map((shield) => (page.shields[shield] as Shield).box);
    const host = block.members[0] as string;
    const position = byId.get(host)?.position;
    const box = page.nodes[host] as Box;
    if (!position) return [{ ids, shields, boxes: [...boxesOf(ids), ...shieldBoxes] }];
    const byHand = { dx: position.x - box.x, dy: position.y - box.y };
    const beside = ids.filter((id) => id !== host && isNote(id));
    const own = ids.filter((id) => !beside.includes(id));
    return [
      { ids: own, shields, boxes: [...boxesOf(own), ...shieldBoxes], byHand },
      ...beside.map((id) => ({ ids: [id], shields: [], boxes: boxesOf([id]), follows: byHand })),
    ];
  });
}

const shifted = (box: Box, { dx, dy }: Move): Box => ({ ...box, x: box.x + dx, y: box.y + dy });

const isFree = (boxes: readonly Box[], taken: readonly Box[], air: number): boolean =>
  boxes.every((box) => {
    const claim = grown(box, air);
    return !taken.some((other) => overlap(claim, other));
  });

/** What has to move goes where there is room for edges around it. */
const ROOM = AIR.leaving + AIR.arriving;

/** The shortest move to where nothing stands: straight or around a corner of something that is in the way. */
function nearestFree(boxes: readonly Box[], taken: readonly Box[]): Move {
  const steps = (from: (box: Box) => number, size: (box: Box) => number): readonly number[] => {
    const values = new Set([0]);
    for (const box of boxes)
      for (const other of taken) {
        values.add(from(other) + size(other) + ROOM - from(box));
        values.add(from(other) - size(box) - ROOM - from(box));
      }
    return [...values].sort((one, other) => Math.abs(one) - Math.abs(other));
  };
  const across = steps(
    (box) => box.x,
    (box) => box.width,
  );
  const down = steps(
    (box) => box.y,
    (box) => box.height,
  );
  let best: Move | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const dx of across) {
    if (Math.abs(dx) >= least) break;
    for (const dy of down) {
      const length = Math.abs(dx) + Math.abs(dy);
      if (length >= least) break;
      if (
        !isFree(
          boxes.map((box) => shifted(box, { dx, dy })),
          taken,
          ROOM,
        )
      )
        continue;
      best = { dx, dy };
      least = length;
    }
  }
  return best ?? { dx: 0, dy: 0 };
}

function applied(page: Page, moves: ReadonlyMap<Unit, Move>): Moved {
  const nodes: Record<string, Box> = { ...page.nodes };
  const shields = [...page.shields];
  const moved = new Set<string>();
  for (const [unit, move] of moves) {
    if (move.dx === 0 && move.dy === 0) continue;
    for (const id of unit.ids) {
      nodes[id] = shifted(nodes[id] as Box, move);
      moved.add(id);
    }
    for (const at of unit.shields) {
      const shield = shields[at] as Shield;
      shields[at] = { ...shield, box: shifted(shield.box, move) };
    }
  }
  return { page: { nodes, shields, edges: page.edges }, moved };
}
