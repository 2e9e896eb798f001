import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree } from '../tree/arbitrary';
import { findings } from '../tree/findings';
import { graphOf } from '../tree/graph';
import { inFileOrder } from '../tree/order';
import type { AttackTree } from '../tree/tree';
import { idsForCopy } from './ids';
import { insert, partOf, unlikeUnits } from './insert';
import { lines, sketch, told } from './sketch';

const tree = sketch(
  `
  goal top > a s
  step a
  subtree s = theirs#win
  mitigation m > a
`,
  { sources: [{ name: 'Ours' }], units: { cost: 'EUR' } },
);
const theirs = sketch(
  `
  goal win or > a x
  step a > shared
  step shared
  step x > shared
  note n > x
  mitigation m > shared
  group g > x
`,
  { id: 'theirs', title: 'Theirs', units: { cost: 'USD', time: 'days' }, ideas: [{ id: 'i', label: 'i' }] },
);
const inserted = (source: AttackTree, node?: string, under?: string, into = tree) => {
  const part = partOf(source, node);
  return insert(
    source,
    part,
    idsForCopy(into, part, () => 0),
    under,
  )(into);
};

describe('inserting a tree', () => {
  it('puts it below a node with fresh ids, what it shares, its mitigations, notes and groups', () => {
    expect(told(inserted(theirs, undefined, 'a'))).toBe(
      lines(`
        goal top > a s
        step a > win
        goal win or > a-2222 x
        step a-2222 > shared
        step shared
        step x > shared
        subtree s = win
        note n > x
        mitigation m > a shared
        group g > x
      `),
    );
  });

  it('puts a part of it beside the rest, without what the part has nothing to do with', () => {
    expect(told(inserted(theirs, 'a'))).toBe(
      lines(`
        goal top > a s
        step a
        subtree s = theirs#win
        step a-2222 > shared
        step shared
        mitigation m > a shared
      `),
    );
  });

  it('adds where it comes from, once, and leaves ideas where they are', () => {
    const once = inserted(theirs, 'a');
    expect(once.sources).toEqual([{ name: 'Ours' }, { name: 'Theirs' }]);
    expect(inserted(theirs, 'x', undefined, once).sources).toBe(once.sources);
    const sourced = { ...theirs, sources: [{ name: 'Ours', url: 'https://example.org' }] };
    expect(inserted(sourced).sources).toEqual([{ name: 'Ours' }, ...sourced.sources]);
    expect(once.ideas).toEqual([]);
  });

  it('takes over units that are not stated here, and tells those that differ', () => {
    expect(inserted(theirs).units).toEqual({ cost: 'EUR', time: 'days' });
    expect(unlikeUnits(tree, theirs)).toEqual(['cost']);
  });

  it('makes a mitigation of the same control the one that is here', () => {
    const of = (which: AttackTree, id: string) => ({
      ...which,
      mitigations: which.mitigations.map((one) => ({ ...one, id, label: id, control: 'library/m' })),
    });
    const after = inserted(of(theirs, 'other'), undefined, 'top', of(tree, 'ours'));
    expect(after.mitigations).toMatchObject([{ id: 'ours', label: 'ours', on: ['a', 'shared'] }]);
  });

  it('makes a link to the tree as a whole one to its goal here, if it has no other goal', () => {
    const whole = sketch('goal top > s\nsubtree s = theirs#');
    const linked = {
      ...whole,
      nodes: whole.nodes.map((node) =>
        node.kind === 'subtree' ? { ...node, subtree: { tree: 'theirs' } } : node,
      ),
    };
    expect(told(inserted(theirs, undefined, 's', linked))).toContain('subtree s = win > win');
    const two = sketch('goal win\ngoal lose', { id: 'theirs' });
    expect(graphOf(inserted(two, undefined, 's', linked)).byId.get('s')).toMatchObject({
      subtree: { tree: 'theirs' },
    });
  });
});

it('whatever is inserted wherever, all of it is there in its own shape, and nothing that was there is lost', () => {
  fc.assert(
    fc.property(
      arbitraryTree(),
      arbitraryTree(),
      fc.nat(99),
      fc.option(fc.nat(99)),
      (into, source, at, pick) => {
        const under = into.nodes[at % Math.max(1, into.nodes.length)]?.id;
        const node = pick === null ? undefined : source.nodes[pick % Math.max(1, source.nodes.length)]?.id;
        const part = partOf(source, node);
        const names = idsForCopy(into, part, () => 0.5);
        const after = insert(source, part, names, under)(into);
        expect(findings(after).filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(inFileOrder(after)).toBe(after);
        expect(after.nodes).toHaveLength(into.nodes.length + part.nodes.length);
        const graph = graphOf(after);
        for (const { id, label, children } of graphOf(part).branches) {
          const copy = graph.byId.get(names.get(id)!);
          expect(copy).toMatchObject({ label, children: children.map((child) => names.get(child)) });
        }
        for (const { id, children } of graphOf(into).branches)
          expect(graph.children(id).slice(0, children.length)).toEqual(children);
        for (const { id, on } of into.mitigations)
          expect(after.mitigations.find((one) => one.id === id)?.on.slice(0, on.length)).toEqual(on);
      },
    ),
    { numRuns: 300 },
  );
});
