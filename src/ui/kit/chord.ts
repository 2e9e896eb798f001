/** Whether this computer has a Cmd key where others have Ctrl. */
export const onMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const SIGNS: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  ' ': 'Space',
};

/** The keys of a chord such as `Mod+Shift+Z`, as they are printed on the keyboard. */
export const printedKeys = (chord: string, mac: boolean): readonly string[] =>
  chord.split(/\+(?=.)/).map((key) => (mac && MAC_SIGNS[key]) || (SIGNS[key] ?? key));
