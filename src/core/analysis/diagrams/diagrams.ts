/** A node of a decision diagram, by its number. */
export type Diagram = number;

/** The constant false, and the family without any set. */
export const NONE: Diagram = 0;
/** The constant true, and the family of the empty set alone. */
export const UNIT: Diagram = 1;
/** The answer to anything that a budget did not suffice for; whatever is made of it is stopped too. */
export const STOPPED: Diagram = -1;

/** How much may be spent: deterministic, so that the same tree gives the same answer on every computer. */
export interface Budget {
  /** Nodes of all diagrams together; one takes about 40 bytes. */
  readonly nodes: number;
  /** Steps of work on one answer, and four times as many on all of them; ten million take about a second. */
  readonly steps: number;
}

/**
 * Decision diagrams that share equal parts (Bryant 1986), on typed arrays. Two readings of the same nodes: as a monotone
 * function (`both`, `either`) and, zero-suppressed, as a family of sets (`union`, `keep`, `drop`; Minato 1993). Parts are
 * always made before what is made of them, so that a walk by ascending number needs no recursion.
 */
export interface Diagrams {
  readonly variable: (level: number) => Diagram;
  readonly both: (a: Diagram, b: Diagram) => Diagram;
  readonly either: (a: Diagram, b: Diagram) => Diagram;
  /** The sets of `low`, and those of `high` with the variable of this level added. */
  readonly family: (level: number, low: Diagram, high: Diagram) => Diagram;
  readonly union: (a: Diagram, b: Diagram) => Diagram;
  /** The sets of a family for which a monotone function holds; the others. */
  readonly keep: (family: Diagram, held: Diagram) => Diagram;
  readonly drop: (family: Diagram, held: Diagram) => Diagram;
  readonly level: (diagram: Diagram) => number;
  readonly low: (diagram: Diagram) => Diagram;
  readonly high: (diagram: Diagram) => Diagram;
  /** Every node of a diagram but the two constants, parts first; `undefined` when there are not as many steps left. */
  readonly nodes: (diagram: Diagram) => Int32Array | undefined;
  /** The same, as they lead to one another. */
  readonly unfolded: (diagram: Diagram) => Unfolded | undefined;
  /** Spends steps outside the operations; false when there are none left. */
  readonly spend: (steps: number) => boolean;
  /** Grants the steps of a new answer, as far as there are any. */
  readonly renew: () => void;
  /** How many nodes there are. */
  readonly size: () => number;
  /** Forgets the nodes made since there were so many. */
  readonly forget: (size: number) => void;
}

/**
 * A diagram by itself, for work that goes through all of it: 0 and 1 are the constants, every other number is a node after its
 * parts, the last of them is the diagram.
 */
export interface Unfolded {
  readonly levels: Int32Array;
  readonly lows: Int32Array;
  readonly highs: Int32Array;
}

const BOTH = 1;
const EITHER = 2;
const UNION = 3;
const KEEP = 4;
const DROP = 5;
/** The level of the constants, below all variables. */
const BOTTOM = 0x7fffffff;
const OPEN = -2;

export function createDiagrams(budget: Budget): Diagrams {
  let capacity = 1 << 12;
  let count = 2;
  let steps = budget.steps;
  let reserve = 3 * budget.steps;
  let levels = new Int32Array(capacity).fill(BOTTOM, 0, 2);
  let lows = new Int32Array(capacity);
  let highs = new Int32Array(capacity);
  let buckets = new Int32Array(2 * capacity).fill(-1);
  let memo = new Int32Array(4 * capacity).fill(-1);
  let frames = new Int32Array(4 * 256);
  /** The last walk that met a node. */
  let marks = new Int32Array(capacity);
  let walks = 0;

  const level = (diagram: Diagram) => levels[diagram] as number;
  const low = (diagram: Diagram) => lows[diagram] as Diagram;
  const high = (diagram: Diagram) => highs[diagram] as Diagram;

  function file(diagram: Diagram): void {
    const mask = buckets.length - 1;
    let slot = hash(level(diagram), low(diagram), high(diagram)) & mask;
    while (buckets[slot] !== -1) slot = (slot + 1) & mask;
    buckets[slot] = diagram;
  }

  function refile(): void {
    buckets = new Int32Array(2 * capacity).fill(-1);
    memo = new Int32Array(4 * Math.min(capacity, 1 << 20)).fill(-1);
    for (let diagram = 2; diagram < count; diagram++) file(diagram);
  }

  function grow(): void {
    capacity *= 2;
    levels = enlarged(levels, capacity);
    lows = enlarged(lows, capacity);
    highs = enlarged(highs, capacity);
    refile();
  }

  function node(at: number, whenNot: Diagram, when: Diagram): Diagram {
    if (whenNot < 0 || when < 0) return STOPPED;
    const mask = buckets.length - 1;
    let slot = hash(at, whenNot, when) & mask;
    for (let found = buckets[slot] as number; found !== -1; found = buckets[slot] as number) {
      if (levels[found] === at && lows[found] === whenNot && highs[found] === when) return found;
      slot = (slot + 1) & mask;
    }
    if (count >= budget.nodes) return STOPPED;
    if (count === capacity) grow();
    levels[count] = at;
    lows[count] = whenNot;
    highs[count] = when;
    file(count);
    return count++;
  }

  const family = (at: number, whenNot: Diagram, when: Diagram): Diagram =>
    when === NONE ? whenNot : node(at, whenNot, when);

  const made = (operation: number, at: number, whenNot: Diagram, when: Diagram): Diagram => {
    if (operation > EITHER) return family(at, whenNot, when);
    return whenNot === when ? whenNot : node(at, whenNot, when);
  };

  /** The answer in the cases that need no work. Functions are monotone: one that is not true is false of the empty set. */
  function shortcut(operation: number, a: Diagram, b: Diagram): Diagram {
    switch (operation) {
      case BOTH:
        if (a === NONE || b === NONE) return NONE;
        if (a === UNIT || a === b) return b;
        return b === UNIT ? a : OPEN;
      case EITHER:
        if (a === UNIT || b === UNIT) return UNIT;
        if (a === NONE || a === b) return b;
        return b === NONE ? a : OPEN;
      case UNION:
        if (a === NONE || a === b) return b;
        return b === NONE ? a : OPEN;
      case KEEP:
        if (a === NONE || b === NONE) return NONE;
        if (b === UNIT) return a;
        return a === UNIT ? NONE : OPEN;
      default:
        if (a === NONE || b === UNIT) return NONE;
        return b === NONE || a === UNIT ? a : OPEN;
    }
  }

  const slotOf = (operation: number, a: Diagram, b: Diagram) =>
    4 * (hash(operation, a, b) & (memo.length / 4 - 1));

  function remembered(operation: number, a: Diagram, b: Diagram): Diagram {
    const slot = slotOf(operation, a, b);
    if (memo[slot] !== operation || memo[slot + 1] !== a || memo[slot + 2] !== b) return OPEN;
    return memo[slot + 3] as Diagram;
  }

  function remember(operation: number, a: Diagram, b: Diagram, result: Diagram): void {
    const slot = slotOf(operation, a, b);
    memo[slot] = operation;
    memo[slot + 1] = a;
    memo[slot + 2] = b;
    memo[slot + 3] = result;
  }

  /** Works both diagrams down level by level, low side first; frames hold what waits: a, b, the low result. */
  function combine(operation: number, firstA: Diagram, firstB: Diagram): Diagram {
    if (firstA < 0 || firstB < 0) return STOPPED;
    let a = firstA;
    let b = firstB;
    let depth = 0;
    const readsSets = operation > EITHER;
    for (;;) {
      if (operation <= UNION && a > b) [a, b] = [b, a];
      let result = shortcut(operation, a, b);
      if (result === OPEN) result = remembered(operation, a, b);
      if (result === OPEN) {
        if (--steps < 0) return STOPPED;
        if (depth + 4 > frames.length) frames = enlarged(frames, 2 * frames.length);
        frames[depth] = a;
        frames[depth + 1] = b;
        frames[depth + 2] = OPEN;
        depth += 4;
        const top = Math.min(level(a), level(b));
        if (level(a) === top) a = low(a);
        if (level(b) === top) b = low(b);
        continue;
      }
      for (;;) {
        if (depth === 0 || result === STOPPED) return result;
        const waiting = depth - 4;
        const wholeA = frames[waiting] as Diagram;
        const wholeB = frames[waiting + 1] as Diagram;
        const top = Math.min(level(wholeA), level(wholeB));
        if (frames[waiting + 2] === OPEN) {
          frames[waiting + 2] = result;
          a = level(wholeA) === top ? high(wholeA) : readsSets ? NONE : wholeA;
          b = level(wholeB) === top ? high(wholeB) : operation === UNION ? NONE : wholeB;
          break;
        }
        result = made(operation, top, frames[waiting + 2] as Diagram, result);
        remember(operation, wholeA, wholeB, result);
        depth = waiting;
      }
    }
  }

  function nodes(diagram: Diagram): Int32Array | undefined {
    if (diagram < 2) return new Int32Array(0);
    if (marks.length < capacity) marks = new Int32Array(capacity);
    const mark = ++walks;
    const seen = [diagram];
    marks[diagram] = mark;
    // The list grows while it is read.
    for (let at = 0; at < seen.length; at++) {
      const here = seen[at] as Diagram;
      for (let part = low(here), side = 0; side < 2; part = high(here), side++)
        if (part > 1 && marks[part] !== mark) {
          if (--steps < 0) return undefined;
          marks[part] = mark;
          seen.push(part);
        }
    }
    return Int32Array.from(seen).sort();
  }

  function unfolded(diagram: Diagram): Unfolded | undefined {
    const list = nodes(diagram);
    if (!list) return undefined;
    const size = diagram < 2 ? diagram + 1 : list.length + 2;
    const unfold = { levels: new Int32Array(size), lows: new Int32Array(size), highs: new Int32Array(size) };
    const place = (part: Diagram) => (part < 2 ? part : (marks[part] as number));
    for (const [at, here] of list.entries()) {
      // The walk's marks are no longer needed; places are below all future marks.
      unfold.levels[at + 2] = level(here);
      unfold.lows[at + 2] = place(low(here));
      unfold.highs[at + 2] = place(high(here));
      marks[here] = at + 2;
    }
    walks = Math.max(walks, list.length + 2);
    return unfold;
  }

  return {
    variable: (at) => node(at, NONE, UNIT),
    both: (a, b) => combine(BOTH, a, b),
    either: (a, b) => combine(EITHER, a, b),
    family,
    union: (a, b) => combine(UNION, a, b),
    keep: (sets, held) => combine(KEEP, sets, held),
    drop: (sets, held) => combine(DROP, sets, held),
    level,
    low,
    high,
    nodes,
    unfolded,
    spend: (wanted) => {
      steps -= wanted;
      return steps >= 0;
    },
    renew: () => {
      const granted = Math.min(budget.steps - Math.max(steps, 0), reserve);
      reserve -= granted;
      steps = Math.max(steps, 0) + granted;
    },
    size: () => count,
    forget: (size) => {
      if (size >= count) return;
      count = size;
      refile();
    },
  };
}

function hash(a: number, b: number, c: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

function enlarged(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(numbers);
  return larger;
}
