/** The lower edge of everything drawn so far, as a function of the place across. */
export class Skyline {
  /** Breakpoints, ascending; `#height[i]` holds from `#from[i]` to `#from[i + 1]`. */
  readonly #from: number[] = [Number.NEGATIVE_INFINITY];
  readonly #height: number[] = [0];

  /** The lowest point reached anywhere between two places. */
  over(from: number, to: number): number {
    let most = 0;
    for (let at = this.#find(from); at < this.#from.length && (this.#from[at] as number) < to; at++)
      most = Math.max(most, this.#height[at] as number);
    return most;
  }

  /** Everything between two places is now taken down to this height. */
  raise(from: number, to: number, height: number): void {
    const first = this.#split(from);
    const last = this.#split(to);
    this.#from.splice(first, last - first, from);
    this.#height.splice(first, last - first, height);
  }

  #find(place: number): number {
    let low = 0;
    let high = this.#from.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#from[middle] as number) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #split(place: number): number {
    const at = this.#find(place);
    if (this.#from[at] === place) return at;
    this.#from.splice(at + 1, 0, place);
    this.#height.splice(at + 1, 0, this.#height[at] as number);
    return at + 1;
  }
}
