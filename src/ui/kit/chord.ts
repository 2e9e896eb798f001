const onMac = /Mac|iPhone|iPad/.test(navigator.platform);

const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' };
const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  ' ': 'Space',
};

/** The keys of a chord such as `Mod+Shift+Z`, as they are printed on this computer's keyboard. */
export function printedKeys(chord: string): readonly string[] {
  const keys = chord.endsWith('++') ? [...chord.slice(0, -2).split('+'), '+'] : chord.split('+');
  return keys.map(
    (key) => (onMac ? MAC_SIGNS[key] : key === 'Mod' ? 'Ctrl' : undefined) ?? SIGNS[key] ?? key,
  );
}

/** A chord in one word, for tooltips: `Ctrl+Shift+Z`, or `⌘⇧Z` on a Mac. */
export const printedChord = (chord: string): string => printedKeys(chord).join(onMac ? '' : '+');
