/** A fresh random number in [0, 1), unforeseeable: keys of documents and ids of nodes are made of it. */
export function random(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word / 2 ** 32;
}
