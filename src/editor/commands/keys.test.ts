import { describe, expect, it } from 'vitest';
import { sketch } from '../../core/edits/sketch';
import { headless } from '../headless';
import { chordsOf, commandFor, isPressed, type KeyboardFocus, type KeyPress } from './keys';
import { COMMANDS } from './table';

const UP: KeyPress = { key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const press = (key: string, also: Partial<KeyPress> = {}): KeyPress => ({ ...UP, key, ...also });
const ctrl = { ctrlKey: true };
const shift = { shiftKey: true };

const person = headless(sketch('goal top > a\nstep a\nnote n > a'));
const asked = (keys: KeyPress, focus: KeyboardFocus = 'canvas', onMac = false) =>
  commandFor(keys, focus, person.context, onMac)?.id;

describe('keys', () => {
  it.each([
    ['Tab', press('Tab'), 'add-child'],
    ['Enter', press('Enter'), 'add-sibling'],
    ['Ctrl+Enter', press('Enter', ctrl), 'add-parent'],
    ['F2', press('F2'), 'rename'],
    ['Delete', press('Delete'), 'delete'],
    ['Backspace', press('Backspace'), 'delete'],
    ['Shift+Delete', press('Delete', shift), 'remove-keep-children'],
    ['Ctrl+Z', press('z', ctrl), 'undo'],
    ['Ctrl+Shift+Z', press('Z', { ...ctrl, ...shift }), 'redo'],
    ['Ctrl+Y', press('y', ctrl), 'redo'],
    ['Ctrl+C', press('c', ctrl), 'copy'],
    ['Ctrl+X', press('x', ctrl), 'cut'],
    ['Ctrl+D', press('d', ctrl), 'duplicate'],
    ['Ctrl+A', press('a', ctrl), 'select-all'],
    ['Ctrl+S', press('s', ctrl), 'save'],
    ['Ctrl+O', press('o', ctrl), 'open'],
    ['an arrow', press('ArrowUp'), 'walk-up'],
    ['Alt and an arrow', press('ArrowLeft', { altKey: true }), 'move-earlier'],
    ['?', press('?', shift), 'keys'],
    ['Esc', press('Escape'), 'leave-canvas'],
    ['m', press('m'), 'add-mitigation'],
    ['M with Shift', press('M', shift), 'attach-mitigation'],
    ['Ctrl on a Cyrillic keyboard', press('я', { ...ctrl, code: 'KeyZ' }), 'undo'],
  ])('%s', (_, keys, id) => {
    person.select('a');
    expect(asked(keys)).toBe(id);
  });

  it('Ctrl+V stays the browser’s, whose own event tells what is pasted', () => {
    person.select('a');
    expect(asked(press('v', ctrl))).toBeUndefined();
  });

  it('Tab keeps its meaning while no node has the focus that could get a child', () => {
    person.select({ type: 'nothing' });
    expect(asked(press('Tab'))).toBeUndefined();
    person.select('n');
    expect(asked(press('Tab'))).toBeUndefined();
    person.select('a');
    expect(asked(press('Tab', shift))).toBeUndefined();
  });

  it('mean something on the canvas that they do not mean elsewhere', () => {
    person.select('a');
    expect(asked(press('Delete'), 'page')).toBeUndefined();
    expect(asked(press('c', ctrl), 'page')).toBeUndefined();
    expect(asked(press('z', ctrl), 'page')).toBe('undo');
    expect(asked(press('?', shift), 'page')).toBe('keys');
  });

  it('stay with a text field, but for what it does not know', () => {
    expect(asked(press('z', ctrl), 'field')).toBeUndefined();
    expect(asked(press('?', shift), 'field')).toBeUndefined();
    expect(asked(press('s', ctrl), 'field')).toBe('save');
    expect(asked(press('o', ctrl), 'field')).toBe('open');
  });

  it('go by Cmd on a Mac', () => {
    const cmd = { metaKey: true };
    expect(asked(press('z', cmd), 'canvas', true)).toBe('undo');
    expect(asked(press('z', ctrl), 'canvas', true)).toBeUndefined();
    expect(asked(press('z', cmd))).toBeUndefined();
  });

  it('stay with whoever puts characters together from several', () => {
    expect(asked(press('Enter', { isComposing: true }))).toBeUndefined();
  });

  it('with AltGr are characters, not commands', () => {
    expect(asked(press('e', { ...ctrl, altKey: true }))).toBeUndefined();
  });

  it('may be a plus', () => {
    expect(isPressed('+', press('+'), false)).toBe(true);
    expect(isPressed('Mod++', press('+', ctrl), false)).toBe(true);
    expect(isPressed('Mod++', press('=', ctrl), false)).toBe(false);
  });

  it.each(['canvas', 'outline'] as const)(
    'never ask for two commands at once, on the %s: of those that share keys, the first says when they are its own',
    (surface) => {
      const owners = COMMANDS.filter(({ takesKeys }) => takesKeys === undefined);
      const chords = owners.flatMap((command) => chordsOf(command, surface));
      expect(chords.filter((chord, at) => chords.indexOf(chord) !== at)).toEqual([]);
      for (const [at, command] of COMMANDS.entries())
        for (const later of COMMANDS.slice(at + 1))
          if (chordsOf(later, surface).some((chord) => chordsOf(command, surface).includes(chord)))
            expect(command.takesKeys, command.id).toBeDefined();
    },
  );

  it.each([
    ['Tab', press('Tab'), 'indent'],
    ['Shift+Tab', press('Tab', shift), 'outdent'],
    ['Enter', press('Enter'), 'add-sibling'],
    ['Shift+Enter', press('Enter', shift), 'add-child'],
    ['F4', press('F4'), 'flip-gate'],
    ['F8', press('F8'), 'split-off'],
    ['an arrow', press('ArrowDown'), 'outline-next'],
    ['Alt and an arrow', press('ArrowUp', { altKey: true }), 'move-earlier'],
    ['the space bar', press(' '), 'toggle-line'],
    ['a letter with Alt', press('m', { altKey: true }), 'add-mitigation'],
    ['a letter with Alt on a Mac', press('µ', { altKey: true, code: 'KeyM' }), 'add-mitigation'],
    ['?', press('?', shift), 'keys'],
  ])('in the outline: %s', (_, keys, id) => {
    person.select('a');
    expect(asked(keys, 'outline')).toBe(id);
  });

  it('leave letters and signs to naming in the outline', () => {
    person.select('a');
    for (const key of ['a', 'M', '+', '0', 'é']) expect(asked(press(key), 'outline')).toBeUndefined();
  });

  it('Tab goes on through the page from an outline in which nothing is selected', () => {
    person.select({ type: 'nothing' });
    expect(asked(press('Tab'), 'outline')).toBeUndefined();
  });
});
