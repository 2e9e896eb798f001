import { describe, expect, it } from 'vitest';
import { removeNodes } from '../core/edits/remove';
import { sketch } from '../core/edits/sketch';
import { litAttack } from './attackInQuestion';
import { headless } from './headless';
import { TODAY } from './scenario';

const opened = () => {
  const person = headless(
    sketch('goal top or > step other\nstep step and > a b\nstep a\nstep b\nstep other\nmitigation m > b'),
  );
  const state = () => person.editor.store.getState();
  const nodes = () => [...(litAttack(state())?.nodes ?? [])];
  person.editor.suppose({ ...TODAY, attack: ['a', 'b'] });
  return { ...person, state, nodes };
};

describe('an attack that is lit up', () => {
  it('runs through its leaves and every node on a way up to the goal', () => {
    const { state, nodes } = opened();
    expect(nodes()).toEqual(['top', 'step', 'a', 'b']);
    expect([...(litAttack(state())?.edges ?? [])]).toEqual(['top step', 'step a', 'step b']);
    expect([...(litAttack(state())?.numbers ?? [])]).toEqual([
      ['a', 1],
      ['b', 2],
      ['step', 3],
      ['top', 4],
    ]);
  });

  it('runs through nothing once it no longer reaches the goal', () => {
    const { editor, state, nodes } = opened();
    editor.suppose({ ...state().scenario, lens: 'proposed' });
    expect(nodes()).toEqual([]);
    expect(state().scenario.attack).toEqual(['a', 'b']);
  });

  it('is forgotten with its leaves', () => {
    const { editor, state } = opened();
    editor.apply('delete', removeNodes(['b']));
    expect(state().scenario.attack).toBeUndefined();
  });

  it('is put out by Esc on the canvas, and by the next Esc one leaves it', async () => {
    const { run, state, asked } = opened();
    await run('leave-canvas');
    expect(state().scenario.attack).toBeUndefined();
    expect(asked).toEqual([]);
    await run('leave-canvas');
    expect(asked).toEqual(['leave canvas']);
  });
});
