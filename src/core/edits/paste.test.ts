import { describe, expect, it } from 'vitest';
import { exactly, excerpt } from './copy';
import { setMitigationField, setNodeField } from './fields';
import { idsForCopy } from './ids';
import { duplicate, paste } from './paste';
import { place } from './positions';
import { removeNodes } from './remove';
import { lines, sketch, told } from './sketch';

const zero = () => 0;
const pasted = (into: typeof tree, clip: typeof tree, under?: string) =>
  paste(clip, idsForCopy(into, clip, zero), under)(into);

const tree = sketch(`
  goal top > a b
  step a > x y
  step x > shared
  step shared
  step y > shared
  step b > shared
  note wholly > a x
  note partly > a b
  mitigation m > x b
  mitigation other > b
  group within > x y
  group across > x b
`);

describe('what is copied', () => {
  it('is a document of the selection and everything below it', () => {
    expect(told(excerpt(tree, ['a']))).toBe(
      lines(`
        step a > x y
        step x > shared
        step shared
        step y > shared
        note wholly > a x
        mitigation m > x
        group within > x y
      `),
    );
  });

  it('keeps what the numbers are counted in, and leaves out what is said of the whole tree', () => {
    const rich = { ...tree, units: { cost: 'EUR' }, description: 'All of it', assumptions: ['None'] };
    expect(excerpt(rich, ['b'])).toEqual({
      ...excerpt(tree, ['b']),
      units: { cost: 'EUR' },
    });
  });

  it('names this tree where a sub-tree stands for a goal that stays behind', () => {
    const linked = sketch('goal top > s t\nsubtree s = far\nsubtree t = near\ngoal near\ngoal far');
    expect(told(excerpt(linked, ['s', 't', 'near']))).toBe(
      lines('goal near\nsubtree s = sketch#far\nsubtree t = near'),
    );
  });

  it('is a note with what it is about among the copied', () => {
    expect(told(excerpt(tree, ['partly', 'b']))).toBe(
      lines('step b > shared\nstep shared\nnote partly > b\nmitigation m > b\nmitigation other > b'),
    );
  });
});

describe('a picture of a selection', () => {
  it('has exactly the selected nodes, what joins them, and their mitigations', () => {
    expect(told(exactly(tree, ['a', 'x', 'b']))).toBe(
      lines(`
        step a > x
        step x
        step b
        mitigation m > x b
        mitigation other > b
        group across > x b
      `),
    );
  });

  it('has nothing that is said of the whole tree', () => {
    const rich = { ...tree, description: 'All of it', attacker: 'Someone', assumptions: ['None'] };
    expect(exactly(rich, ['a', 'shared'])).toEqual(exactly(tree, ['a', 'shared']));
  });
});

describe('pasting', () => {
  it('brings fresh ids, keeps what is shared shared, and puts known mitigations on the copies', () => {
    expect(told(pasted(tree, excerpt(tree, ['a']), 'b'))).toBe(
      lines(`
        goal top > a b
        step a > x y
        step x > shared
        step shared
        step y > shared
        step b > shared a-2222
        step a-2222 > x-2222 y-2222
        step x-2222 > shared-2222
        step shared-2222
        step y-2222 > shared-2222
        note wholly > a x
        note partly > a b
        note wholly-2222 > a-2222 x-2222
        mitigation m > x b x-2222
        mitigation other > b
        group within > x y
        group across > x b
        group within-2222 > x-2222 y-2222
      `),
    );
  });

  it('makes roots where no node is named', () => {
    const into = sketch('goal mine');
    expect(told(pasted(into, excerpt(tree, ['b'])))).toBe(
      lines(`
        goal mine
        step b > shared
        step shared
        mitigation m > b
        mitigation other > b
      `),
    );
  });

  it('merges a mitigation into the one with the same control, and only with that', () => {
    const control = (id: string, name: string) => setMitigationField(id, 'control', name);
    const into = control(
      'mine',
      'k8s/signing',
    )(sketch('goal top\nmitigation mine > top\nmitigation m > top'));
    const clip = control('m', 'k8s/signing')(excerpt(tree, ['b']));
    expect(
      told(pasted(into, clip, 'top'))
        .split('\n')
        .slice(3),
    ).toEqual(['mitigation mine > top b', 'mitigation m > top', 'mitigation other > b']);
  });

  it('leaves positions behind, and nothing else', () => {
    const rich = setNodeField('b', 'owner', 'Ops')(place({ b: { x: 1, y: 2 } })(tree));
    const after = pasted(sketch('goal mine'), excerpt(rich, ['b']), 'mine');
    expect(after.nodes.find(({ id }) => id === 'b')).toEqual({
      id: 'b',
      kind: 'step',
      label: 'b',
      children: ['shared'],
      owner: 'Ops',
    });
  });

  it('makes a note be about the node it is pasted onto, if it is about nothing else', () => {
    const note = sketch('note n');
    expect(told(pasted(sketch('goal top'), note, 'top'))).toBe(lines('goal top\nnote n > top'));
    expect(told(pasted(sketch('note n > top\ngoal top'), sketch('step a'), 'n'))).toBe(
      lines('goal top\nstep a\nnote n > top'),
    );
  });

  it('gives back what was cut, under the ids it had', () => {
    const cut = removeNodes(['a'])(tree);
    const back = pasted(cut, excerpt(tree, ['a']), 'top');
    expect(told(back).split('\n').slice(0, 6)).toEqual([
      'goal top > b a',
      'step b > shared',
      'step shared',
      'step a > x y',
      'step x > shared-2222',
      'step shared-2222',
    ]);
    expect(told(back)).toContain('mitigation m > b x');
  });

  it('lets a link that comes home lead to the goal here, unless that would go in a circle', () => {
    const linked = sketch('goal top > s\nsubtree s = far\ngoal far > deep\nstep deep');
    const clip = excerpt(linked, ['s']);
    expect(told(pasted(linked, clip, 'top'))).toContain('subtree s-2222 = far');
    expect(told(pasted(linked, clip, 'deep'))).toContain('subtree s-2222 = sketch#far');
    expect(told(pasted({ ...sketch('goal mine'), id: 'mine' }, clip, 'mine'))).toBe(
      lines('goal mine > s\nsubtree s = sketch#far'),
    );
  });
});

describe('duplicating', () => {
  const doubled = (ids: readonly string[], via?: string) =>
    told(duplicate(ids, idsForCopy(tree, excerpt(tree, ids), zero), via)(tree));

  it('puts the copy beside the original', () => {
    expect(doubled(['a']).split('\n').slice(0, 2)).toEqual(['goal top > a a-2222 b', 'step a > x y']);
  });

  it('puts it under the parent that the original was reached from', () => {
    expect(doubled(['shared'], 'y')).toContain('step y > shared shared-2222');
    expect(doubled(['shared'])).toContain('step x > shared shared-2222');
  });

  it('copies nothing twice when a node is selected together with what is below it', () => {
    expect(doubled(['a', 'x', 'shared'])).toBe(doubled(['a']));
  });

  it('makes a root of the copy of a root', () => {
    expect(doubled(['top'])).toContain('goal top-2222 > a-2222 b-2222');
  });

  it('lets the copy of a note be about the same nodes', () => {
    expect(doubled(['partly'])).toContain('note partly-2222 > a b');
  });
});
