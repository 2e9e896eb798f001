/** Numbers that are handed out by ascending priority. */
export interface Heap {
  readonly push: (value: number, priority: number) => void;
  /** The value of least priority, or -1 when there is none left. */
  readonly pop: () => number;
}

/** An empty binary heap. */
export function heapOf(): Heap {
  const values: number[] = [];
  const priorities: number[] = [];
  const swap = (one: number, other: number): void => {
    const [value, priority] = [values[one] as number, priorities[one] as number];
    values[one] = values[other] as number;
    priorities[one] = priorities[other] as number;
    values[other] = value;
    priorities[other] = priority;
  };
  const before = (one: number, other: number): boolean =>
    (priorities[one] as number) < (priorities[other] as number);
  const push = (value: number, priority: number): void => {
    let at = values.push(value) - 1;
    priorities.push(priority);
    for (let parent = (at - 1) >> 1; at > 0 && before(at, parent); parent = (at - 1) >> 1) {
      swap(at, parent);
      at = parent;
    }
  };
  const pop = (): number => {
    if (values.length === 0) return -1;
    swap(0, values.length - 1);
    const value = values.pop() as number;
    priorities.pop();
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= values.length) break;
      const child = left + 1 < values.length && before(left + 1, left) ? left + 1 : left;
      if (!before(child, at)) break;
      swap(at, child);
      at = child;
    }
    return value;
  };
  return { push, pop };
}
