/** Where a key leads in a menu whose items read like this; `at` is -1 while none has the focus. `undefined`: nowhere. */
export function itemAfter(labels: readonly string[], at: number, key: string): number | undefined {
  const last = labels.length - 1;
  if (last < 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return at >= last ? 0 : at + 1;
    case 'ArrowUp':
      return at <= 0 ? last : at - 1;
    case 'Home':
    case 'PageUp':
      return 0;
    case 'End':
    case 'PageDown':
      return last;
    default:
      return undefined;
  }
}

/**
 * The item that typed letters mean. A letter typed again goes on to the next item that begins with it; several letters
 * stay with the item at hand while it fits.
 */
export function itemTyped(labels: readonly string[], at: number, typed: string): number | undefined {
  const [first = ''] = typed;
  const again = [...typed].every((letter) => letter === first);
  const wanted = (again ? first : typed).toLocaleLowerCase();
  const start = again ? at + 1 : Math.max(0, at);
  for (let step = 0; step < labels.length; step++) {
    const place = (start + step) % labels.length;
    if (labels[place]?.toLocaleLowerCase().startsWith(wanted)) return place;
  }
  return undefined;
}
