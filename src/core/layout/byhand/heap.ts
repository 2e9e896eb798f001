/** Numbers that are handed out by ascending priority. */
export interface Heap {
  readonly push: (value: number, priority: number) => void;
  /** The value of least priority, or -1 when there is none left. */
  readonly pop: () => number;
}

/** An empty binary heap. What moves within it is carried past the others, not swapped with each of them. */
export function heapOf(): Heap {
  const values: number[] = [];
  const priorities: number[] = [];
  const put = (at: number, value: number, priority: number): void => {
    values[at] = value;
    priorities[at] = priority;
  };
  const push = (value: number, priority: number): void => {
    let at = values.length;
    put(at, value, priority);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((priorities[parent] as number) <= priority) break;
      put(at, values[parent] as number, priorities[parent] as number);
      at = parent;
    }
    put(at, value, priority);
  };
  const pop = (): number => {
    const first = values[0];
    if (first === undefined) return -1;
    const value = values.pop() as number;
    const priority = priorities.pop() as number;
    const count = values.length;
    if (count === 0) return first;
    let at = 0;
    for (let child = 1; child < count; child = 2 * at + 1) {
      if (child + 1 < count && (priorities[child + 1] as number) < (priorities[child] as number)) child++;
      if ((priorities[child] as number) >= priority) break;
      put(at, values[child] as number, priorities[child] as number);
      at = child;
    }
    put(at, value, priority);
    return first;
  };
  return { push, pop };
}
