import { describe, expect, it } from 'vitest';
import { sketch } from '../../core/edits/sketch';
import { READ_ONLY } from '../editor';
import { headless } from '../headless';
import { CANVAS_MENU, EDGE_MENU, GROUP_MENU, MITIGATION_MENU, menuFor, NODE_MENU, NODES_MENU } from './menus';
import { COMMANDS, commandById, runCommand } from './table';

const tree = sketch('goal top > a\nstep a\nmitigation m > a\ngroup g > a');

describe('the table of commands', () => {
  it('has every id once, and no other name', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(() => commandById('gone')).toThrow('There is no command gone.');
  });

  it('has every command of the menus, each once in a menu', () => {
    for (const menu of [NODE_MENU, NODES_MENU, EDGE_MENU, MITIGATION_MENU, GROUP_MENU, CANVAS_MENU]) {
      expect(menu.map((id) => commandById(id).id)).toEqual([...new Set(menu)]);
    }
  });

  it('has a menu for whatever is selected', () => {
    expect(menuFor({ type: 'nothing' })).toBe(CANVAS_MENU);
    expect(menuFor({ type: 'nodes', ids: ['a'] })).toBe(NODE_MENU);
    expect(menuFor({ type: 'nodes', ids: ['a', 'top'] })).toBe(NODES_MENU);
    expect(menuFor({ type: 'edge', parent: 'top', child: 'a' })).toBe(EDGE_MENU);
    expect(menuFor({ type: 'mitigation', id: 'm' })).toBe(MITIGATION_MENU);
    expect(menuFor({ type: 'group', id: 'g' })).toBe(GROUP_MENU);
  });

  it('changes nothing of a document that is open elsewhere, and says so', async () => {
    const person = headless(tree);
    person.editor.open(tree, { readOnly: true });
    for (const selection of [
      { type: 'nodes', ids: ['a'] },
      { type: 'edge', parent: 'top', child: 'a' },
      { type: 'mitigation', id: 'm', on: 'a' },
      { type: 'group', id: 'g' },
    ] as const) {
      for (const command of COMMANDS) {
        person.select(selection);
        person.editor.say(undefined);
        const changes = ['edit', 'add', 'change', 'arrange'].includes(command.group);
        if (changes && !command.id.startsWith('copy'))
          expect(command.refusal(person.context)).toBe(READ_ONLY);
        await runCommand(command, person.context);
        expect(person.editor.tree()).toBe(tree);
      }
    }
  });

  it('refuses in whole sentences', () => {
    const person = headless(tree);
    for (const selection of [
      { type: 'nothing' },
      { type: 'nodes', ids: ['a'] },
      { type: 'group', id: 'g' },
    ] as const) {
      person.select(selection);
      for (const command of COMMANDS) {
        const refusal = command.refusal(person.context);
        if (refusal !== undefined) expect(refusal).toMatch(/^[“A-Z].*\.$/);
      }
    }
  });

  it('asks the page for what the page does', async () => {
    const person = headless(tree);
    await person.run('new', 'open', 'save', 'export', 'start-page', 'keys', 'zoom-fit', 'toggle-theme');
    expect(person.asked).toEqual([
      'show new',
      'open file',
      'save file',
      'show export',
      'go to start',
      'show keys',
      'view fit',
      'toggle theme',
    ]);
  });
});
