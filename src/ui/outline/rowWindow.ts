/** Where rows of different heights stand below one another: the top of each, and at the end the foot of the last. */
export function topsOf(heights: readonly number[]): Float64Array {
  const tops = new Float64Array(heights.length + 1);
  for (let at = 0; at < heights.length; at++) tops[at + 1] = (tops[at] ?? 0) + (heights[at] ?? 0);
  return tops;
}

/** Which rows are drawn: those that can be seen, and some around them so that scrolling does not show gaps. */
export function windowOf(
  tops: Float64Array,
  scrolled: number,
  height: number,
): { readonly from: number; readonly to: number } {
  const last = tops.length - 1;
  if (last === 0) return { from: 0, to: 0 };
  const from = rowAt(tops, scrolled - AROUND);
  const to = Math.min(last, rowAt(tops, scrolled + height + AROUND) + 1);
  return { from, to };
}

/** Pixels drawn beyond the window. */
const AROUND = 320;

/** The row that covers a height; the first or the last one beyond the ends. */
export function rowAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
