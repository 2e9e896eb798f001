const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const SIGNS: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
};

/** The keys of a chord such as `Mod+Shift+Z`, as they are printed on the keyboard. */
export const printedKeys = (chord: string, onMac: boolean): readonly string[] =>
  chord.split(/\+(?=.)/).map((key) => (onMac && MAC_SIGNS[key]) || (SIGNS[key] ?? key));
