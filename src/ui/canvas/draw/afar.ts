import { createContext, useContext } from 'react';
import type { Mark, TextMark } from '../../../core/render/marks';

/** Up to this zoom no word of a drawing can be read. */
export const AFAR = 0.2;

const Afar = createContext(false);

/** Tells what is drawn whether it is so small that nobody could read it. */
export const AfarProvider = Afar.Provider;
export const useAfar = (): boolean => useContext(Afar);

/** A drawing that is too small to be read: its outline, and a bar for every line of text, which are quickly drawn. */
export function fromAfar([outline, ...upon]: readonly Mark[]): readonly Mark[] {
  const texts = upon.filter((mark) => mark.type === 'text');
  const [first] = texts;
  const bars: readonly Mark[] = first
    ? [{ type: 'path', d: texts.map(bar).join(''), stroke: first.fill, strokeWidth: 4 }]
    : [];
  return outline ? [outline, ...bars] : bars;
}

/** A letter is about half as wide as it is high. */
function bar({ text, x, baseline, size, anchor }: TextMark): string {
  const length = Math.round((text.length * size) / 2);
  const before = anchor === 'start' ? 0 : anchor === 'end' ? length : length / 2;
  const left = x - before;
  return `M${left} ${baseline - Math.round(size / 3)}H${left + length}`;
}
