import type { Surface } from '../editor';
import type { Command, Context } from './command';
import { COMMANDS } from './table';

/** The part of a `KeyboardEvent` that says which keys are down. */
export interface KeyPress {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** An input method is putting a character together. */
  readonly isComposing?: boolean;
}

/** Where the keyboard's focus is: on the canvas, in the outline, in a text field, or elsewhere on the page. */
export type KeyboardFocus = Surface | 'field' | 'page';

/**
 * The chords that ask for a command on the canvas or in the outline. Letters begin a new name in the outline, so what
 * a letter does on the canvas takes Alt there.
 */
export function chordsOf(command: Command, surface: Surface): readonly string[] {
  const { scope, keys = [], outlineKeys } = command;
  if (surface === 'canvas') return scope === 'outline' ? [] : keys;
  if (scope !== 'canvas') return keys;
  return outlineKeys ?? keys.flatMap(besideTyping);
}

const besideTyping = (chord: string): readonly string[] => {
  if (/^(Shift\+)?[A-Z]$/.test(chord)) return [`Alt+${chord}`];
  return chord.length === 1 ? [] : [chord];
};

/** The command that these keys ask for, there and then; `undefined`: they keep their meaning in the browser. */
export function commandFor(
  press: KeyPress,
  focus: KeyboardFocus,
  context: Context,
  onMac: boolean,
): Command | undefined {
  if (press.isComposing) return undefined;
  return COMMANDS.find((command) => {
    if (command.scope !== 'everywhere' && focus !== 'canvas' && focus !== 'outline') return false;
    const chords = chordsOf(command, focus === 'outline' ? 'outline' : 'canvas');
    const chord = chords.find((keys) => isPressed(keys, press, onMac));
    if (chord === undefined || (focus === 'field' && !worksInFields(chord))) return false;
    return command.takesKeys?.(context) ?? true;
  });
}

/** Whether a chord such as `Mod+Shift+Z` is what is pressed. */
export function isPressed(chord: string, press: KeyPress, onMac: boolean): boolean {
  const { key, mod, shift, alt } = parsed(chord);
  const modIsDown = onMac ? press.metaKey : press.ctrlKey;
  const otherIsDown = onMac ? press.ctrlKey : press.metaKey;
  if (mod !== modIsDown || otherIsDown || alt !== press.altKey || !meets(key, press)) return false;
  // On many keyboards signs such as ? take Shift, so there Shift says nothing.
  return shift === press.shiftKey || (isSign(key) && !shift);
}

interface Chord {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

function parsed(chord: string): Chord {
  const names = chord.endsWith('+') ? [...chord.slice(0, -1).split('+'), '+'] : chord.split('+');
  const has = (name: string) => names.includes(name);
  return { key: names.at(-1) ?? '', mod: has('Mod'), shift: has('Shift'), alt: has('Alt') };
}

const isSign = (key: string): boolean => key.length === 1 && !/[A-Z]/.test(key);

/** A letter is the one on the key cap; where the keyboard writes another script, the one that stands there in Latin. */
function meets(key: string, press: KeyPress): boolean {
  if (!/^[A-Z]$/.test(key)) return press.key === key;
  const typed = press.key.toUpperCase();
  return /^[A-Z]$/.test(typed) ? typed === key : press.code === `Key${key}`;
}

/** Text fields have their own meaning for most keys; function keys and chords with Mod that they do not know get through. */
function worksInFields(chord: string): boolean {
  const { key, mod } = parsed(chord);
  if (/^F\d+$/.test(key)) return true;
  return mod && /^[A-Z]$/.test(key) && !'ACVXYZBIU'.includes(key);
}
