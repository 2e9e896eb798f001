import { GLYPHS, type Glyph } from './icons';

/** A drawing beside words; it is never the only carrier of a meaning, so screen readers skip it. */
export function Icon({ name, size = 16 }: { name: Glyph; size?: number }) {
  const Drawing = GLYPHS[name];
  return <Drawing size={size} strokeWidth={1.5} absoluteStrokeWidth aria-hidden focusable={false} />;
}
