import { perStudy, type Study } from './subject';

/** A stretch of a list that is made as it is read. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Whether there is nothing after these: the list has ended here, or before. */
  readonly last: boolean;
}

/** Lists by their names, each read once and kept as far as it was read, for as long as its study lives. */
export function keptLists<Item>(): (
  study: Study,
  name: string,
  open: () => Iterator<Item>,
) => (from: number, many: number) => Page<Item> {
  const listsOf = perStudy(() => new Map<string, (from: number, many: number) => Page<Item>>());
  return (study, name, open) => {
    const lists = listsOf(study);
    const list = lists.get(name) ?? readOnce(open());
    lists.set(name, list);
    return list;
  };
}

function readOnce<Item>(source: Iterator<Item>): (from: number, many: number) => Page<Item> {
  const read: Item[] = [];
  let ended = false;
  return (from, many) => {
    // One more than is wanted tells whether the list goes on.
    while (!ended && read.length <= from + many) {
      const { value, done } = source.next();
      if (done) ended = true;
      else read.push(value);
    }
    return { items: read.slice(from, from + many), last: ended && read.length <= from + many };
  };
}
