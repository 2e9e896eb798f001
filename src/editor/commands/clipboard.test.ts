import { describe, expect, it } from 'vitest';
import { lines, sketch, told } from '../../core/edits/sketch';
import { write } from '../../core/format/write';
import { readOutline } from '../../core/formats/outline/read';
import { headless } from '../headless';
import { putOutline } from '../outlines';
import { selectNode, selectNodes } from '../selection';
import { commandById, runCommand } from './table';

const tree = sketch(`
  goal top > a b
  step a > x
  step x
  step b
  mitigation m > x
`);
const at = () => headless(tree, () => 0);

describe('the clipboard', () => {
  it('gets a whole document of what is selected', async () => {
    const person = at();
    person.select('a');
    await person.run('copy');
    expect(person.clipboard).toBe(write(sketch('step a > x\nstep x\nmitigation m > x')));
    expect(person.said()).toBe('Copied 2 nodes.');
    expect(person.editor.tree()).toBe(tree);
  });

  it('is said to be kept from this page where the browser does so', async () => {
    const person = at();
    const { ports } = person.context;
    const refusing = { ...ports, clipboard: { ...ports.clipboard, write: async () => false } };
    person.select('b');
    await runCommand(commandById('copy'), { ...person.context, ports: refusing });
    expect(person.said()).toBe(
      'Copied 1 node; the browser keeps the clipboard to itself, so paste works in this page only.',
    );
  });

  it('gives it back below the focused node, with the copy selected', async () => {
    const person = at();
    person.select('a');
    await person.run('copy');
    person.select('b');
    await person.run('paste');
    expect(told(person.editor.tree())).toBe(
      lines(`
        goal top > a b
        step a > x
        step x
        step b > a-2222
        step a-2222 > x-2222
        step x-2222
        mitigation m > x x-2222
      `),
    );
    expect(person.editor.selection()).toEqual(selectNode('a-2222', 'b'));
  });

  it('moves what is cut, in two steps that can be undone', async () => {
    const person = at();
    person.select('a', 'top');
    await person.run('cut');
    expect(person.said()).toBe('Copied 2 nodes. Removed 2 nodes here.');
    expect(told(person.editor.tree())).toBe(lines('goal top > b\nstep b'));
    expect(person.editor.selection()).toEqual(selectNode('b', 'top'));
    await person.run('paste');
    expect(told(person.editor.tree())).toBe(
      lines('goal top > b\nstep b > a\nstep a > x\nstep x\nmitigation m > x'),
    );
    await person.run('undo', 'undo');
    expect(person.editor.tree()).toBe(tree);
  });

  it('makes roots where nothing is selected', async () => {
    const person = at();
    person.clipboard = write(sketch('goal one\ngoal two'));
    await person.run('paste');
    expect(told(person.editor.tree())).toContain('goal one\ngoal two');
    expect(person.editor.selection()).toEqual(selectNodes(['one', 'two']));
  });

  it.each([
    [undefined, 'The clipboard has nothing to paste.'],
    ['  ', 'The clipboard has nothing to paste.'],
    ['{"dear":"Ada"}', /^The clipboard has no attack tree\. /],
    ['{"format":"attack-tree","version":99}', /^The clipboard has no attack tree\. /],
  ])('with %s leaves the document alone and says why', async (text, sentence) => {
    const person = at();
    person.clipboard = text;
    await person.run('paste');
    expect(person.said()).toMatch(sentence);
    expect(person.editor.tree()).toBe(tree);
  });
});

describe('an outline', () => {
  it('is what is selected, as an indented list', async () => {
    const person = at();
    person.select('a');
    await person.run('copy-outline');
    expect(person.clipboard).toBe('- a\n  - x\n    - M: m\n');
    expect(person.said()).toBe('Copied 2 nodes as an indented list.');
  });

  it('is the whole tree when nothing is selected', async () => {
    const person = at();
    await person.run('copy-outline');
    expect(person.clipboard).toBe('- [GOAL] top\n  - a\n    - x\n      - M: m\n  - b\n');
  });

  it('is read before it is pasted, with the paste key and with its own', async () => {
    const person = at();
    person.clipboard = 'Reach it\n  Break in';
    await person.run('paste', 'paste-outline');
    expect(person.asked).toEqual(['read outline Reach it\n  Break in', 'read outline Reach it\n  Break in']);
    expect(person.editor.tree()).toBe(tree);
  });

  it('does not begin with a document that is on the clipboard', async () => {
    const person = at();
    person.clipboard = write(tree);
    await person.run('paste-outline');
    expect(person.asked).toEqual(['read outline ']);
  });

  it('is put below the selected node in one step, and its topmost nodes are selected', () => {
    const person = at();
    person.select('b');
    putOutline(person.context, readOutline('AND: Reach it\n  Break in\nWait').tree);
    expect(told(person.editor.tree())).toContain(
      lines(`
      step b > reach-it wait
      step reach-it and > break-in
      step break-in
      step wait
    `),
    );
    expect(person.editor.selection()).toEqual(selectNodes(['reach-it', 'wait']));
    person.editor.undo();
    expect(person.editor.tree()).toBe(tree);
  });
});

describe('duplicating', () => {
  it('puts the copy beside the original and selects it', async () => {
    const person = at();
    person.select('a', 'top');
    await person.run('duplicate');
    expect(told(person.editor.tree()).split('\n')[0]).toBe('goal top > a a-2222 b');
    expect(person.editor.selection()).toEqual(selectNode('a-2222', 'top'));
    expect(person.clipboard).toBeUndefined();
  });
});
