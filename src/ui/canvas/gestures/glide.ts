const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** How long the window onto the drawing takes to go elsewhere, in milliseconds. */
export const glideTime = (): number => (stillness.matches ? 0 : 300);
