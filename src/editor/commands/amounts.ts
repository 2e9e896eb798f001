/** "1 node", "5 nodes". */
export const amount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "5 nodes, 2 mitigations and 1 group"; what there is none of is left out. */
export function amounts(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).flatMap(([noun, count]) => (count > 0 ? [amount(count, noun)] : []));
  const last = parts.at(-1) ?? 'nothing';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
