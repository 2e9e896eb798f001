/**
 * Which strongly connected part of a graph each thing is in: two things are in one part if and only if each leads to the
 * other. Tarjan's algorithm, in linear time and without recursion.
 */
export function partsOf(next: readonly (readonly number[])[]): readonly number[] {
  const part = new Array<number>(next.length).fill(-1);
  const seen = new Array<number>(next.length).fill(-1);
  const low = new Array<number>(next.length).fill(-1);
  const open: number[] = [];
  let count = 0;
  let parts = 0;
  for (let start = 0; start < next.length; start++) {
    if (seen[start] !== -1) continue;
    const trail: { readonly at: number; way: number }[] = [];
    const enter = (at: number) => {
      seen[at] = low[at] = count++;
      open.push(at);
      trail.push({ at, way: 0 });
    };
    const lower = (at: number, to: number) => {
      low[at] = Math.min(low[at] as number, to);
    };
    enter(start);
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const { at } = here;
      const to = next[at]?.[here.way++];
      if (to === undefined) {
        trail.pop();
        if (low[at] === seen[at]) {
          for (let member = open.pop(); member !== undefined; member = open.pop()) {
            part[member] = parts;
            if (member === at) break;
          }
          parts++;
        }
        const before = trail.at(-1);
        if (before) lower(before.at, low[at] as number);
      } else if (seen[to] === -1) enter(to);
      else if (part[to] === -1) lower(at, seen[to] as number);
    }
  }
  return part;
}
