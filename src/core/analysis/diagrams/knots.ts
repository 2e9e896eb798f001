/**
 * The strongly connected components of a directed graph, each after everything it leads to (Tarjan 1972, without
 * recursion). In a tree that keeps the rules every component is one node; expanded sub-trees may refer to one another.
 */
export function knots(
  size: number,
  leadsTo: (node: number) => readonly number[],
): readonly (readonly number[])[] {
  const found: number[][] = [];
  const entered = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const open = new Uint8Array(size);
  const waiting: number[] = [];
  const trail: number[] = [];
  const progress = new Int32Array(size);
  let clock = 0;

  const enter = (node: number) => {
    entered[node] = clock;
    lowest[node] = clock++;
    open[node] = 1;
    waiting.push(node);
    trail.push(node);
  };
  const leave = (node: number) => {
    if (lowest[node] !== entered[node]) return;
    const knot: number[] = [];
    let member: number;
    do {
      member = waiting.pop() as number;
      open[member] = 0;
      knot.push(member);
    } while (member !== node);
    found.push(knot);
  };
  const lower = (node: number, to: number) => {
    if (to < (lowest[node] as number)) lowest[node] = to;
  };

  for (let start = 0; start < size; start++) {
    if (entered[start] !== -1) continue;
    enter(start);
    for (let node = trail.at(-1); node !== undefined; node = trail.at(-1)) {
      const at = progress[node] as number;
      progress[node] = at + 1;
      const next = leadsTo(node)[at];
      if (next === undefined) {
        trail.pop();
        leave(node);
        const above = trail.at(-1);
        if (above !== undefined) lower(above, lowest[node] as number);
      } else if (entered[next] === -1) enter(next);
      else if (open[next] === 1) lower(node, entered[next] as number);
    }
  }
  return found;
}
