/** Whether an attack that is lit up, if one is, is the one with these leaves. */
export const sameLeaves = (lit: readonly string[] | undefined, leaves: readonly string[]): boolean =>
  lit !== undefined && lit.length === leaves.length && lit.every((id, at) => id === leaves[at]);
