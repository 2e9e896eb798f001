import { describe, expect, it } from 'vitest';
import type { AttackTree } from '../tree/tree';
import { setDocumentField, setGroupField, setMitigationField, setNodeField } from './fields';
import { setIdeas } from './ideas';
import { sketch } from './sketch';

const tree = sketch(`
  goal top > a
  step a
  note n > a
  mitigation m > a
  group g > a
`);
const node = (after: AttackTree, id: string) => after.nodes.find((other) => other.id === id);

describe('a field of a node', () => {
  it('is set', () => {
    const after = setNodeField('a', 'attributes', { cost: 3, skill: 'low' })(tree);
    expect(node(after, 'a')).toEqual({
      id: 'a',
      kind: 'step',
      label: 'a',
      children: [],
      attributes: { cost: 3, skill: 'low' },
    });
  });

  it('leaves every other node the very same', () => {
    const after = setNodeField('a', 'owner', 'Team')(tree);
    expect(node(after, 'top')).toBe(node(tree, 'top'));
    expect(after.mitigations).toBe(tree.mitigations);
  });

  it.each([
    ['description', ''],
    ['references', []],
    ['attributes', {}],
    ['attributes', { cost: undefined as never }],
    ['votes', undefined],
  ] as const)('%s is dropped when it says nothing', (field, nothing) => {
    const filled = setNodeField(
      'a',
      'votes',
      2,
    )(
      setNodeField(
        'a',
        'description',
        'long',
      )(
        setNodeField('a', 'references', [{ name: 'x', url: 'https://x.example' }])(
          setNodeField('a', 'attributes', { time: 1 })(tree),
        ),
      ),
    );
    const after = node(setNodeField('a', field, nothing)(filled), 'a');
    expect(Object.keys(after ?? {})).not.toContain(field);
  });

  it('zero is something', () => {
    expect(node(setNodeField('a', 'attributes', { cost: 0 })(tree), 'a')).toMatchObject({
      attributes: { cost: 0 },
    });
  });

  it.each([
    ['that it has', setNodeField('a', 'label', 'a')],
    ['that is absent and stays so', setNodeField('a', 'owner', '')],
    ['of a kind that does not have it', setNodeField('a', 'impact', 'high')],
    ['of a note, other than its label', setNodeField('n', 'owner', 'Team')],
    ['that has to be there', setNodeField('a', 'label', '')],
    ['with a line break in a line', setNodeField('a', 'label', 'one\ntwo')],
    ['with a control character', setNodeField('a', 'description', '\u0007')],
    [
      'with an address that runs a script',
      setNodeField('a', 'references', [{ name: 'x', url: 'javascript:alert(1)' }]),
    ],
    ['of nobody', setNodeField('gone', 'label', 'x')],
  ])('%s changes nothing', (_, edit) => {
    expect(edit(tree)).toBe(tree);
  });

  it('may be the impact of a goal and the words of a note', () => {
    expect(node(setNodeField('top', 'impact', 'high')(tree), 'top')).toMatchObject({ impact: 'high' });
    expect(node(setNodeField('n', 'label', 'Ask Ada')(tree), 'n')).toMatchObject({ label: 'Ask Ada' });
  });
});

describe('a field of something else', () => {
  it('is set and dropped on a mitigation, a group and the document', () => {
    expect(setMitigationField('m', 'status', 'verified')(tree).mitigations).toEqual([
      { id: 'm', label: 'm', on: ['a'], status: 'verified' },
    ]);
    const scoped = setGroupField('g', 'outOfScope', true)(tree);
    expect(scoped.groups).toEqual([{ id: 'g', label: 'g', nodes: ['a'], outOfScope: true }]);
    expect(setGroupField('g', 'outOfScope', undefined)(scoped).groups).toEqual(tree.groups);
    expect(setDocumentField('units', { cost: 'EUR', time: '' })(tree).units).toEqual({ cost: 'EUR' });
  });

  it.each([
    ['a mitigation without a status', setMitigationField('m', 'status', undefined)],
    ['a mitigation without a label', setMitigationField('m', 'label', '')],
    ['a group without a label', setGroupField('g', 'label', '')],
    ['a document without a title', setDocumentField('title', '')],
    ['a title of two lines', setDocumentField('title', 'one\ntwo')],
    ['the same title', setDocumentField('title', 'Sketch')],
  ])('%s changes nothing', (_, edit) => {
    expect(edit(tree)).toBe(tree);
  });
});

describe('ideas', () => {
  const half = () => 0.5;
  const first = setIdeas(
    ['Phish an operator', ' ', 'Stolen laptop '],
    half,
  )({
    ...tree,
    ideas: [{ id: 'kept', label: 'Phish an operator' }],
  });

  it('are lines; those that were there keep their ids', () => {
    expect(first.ideas).toEqual([
      { id: 'kept', label: 'Phish an operator' },
      { id: 'idea-hhhh', label: 'Stolen laptop' },
    ]);
  });

  it('keep their ids when they are reworded or change places', () => {
    const reworded = setIdeas(['Stolen laptop', 'Phish an admin'], () => 0)(first);
    expect(reworded.ideas.map(({ id }) => id)).toEqual([first.ideas[1]?.id, 'idea-2222']);
    expect(setIdeas(['Phish an admin', 'Stolen laptop'], half)(first).ideas[0]?.id).toBe('kept');
  });

  it('change nothing when they are the same, or hold what no file may', () => {
    expect(setIdeas(['Phish an operator', 'Stolen laptop'], half)(first)).toBe(first);
    expect(setIdeas(['\u0000'], half)(first)).toBe(first);
  });
});
