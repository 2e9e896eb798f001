import { expect, it } from 'vitest';
import { idsForCopy } from './ids';
import { forDocument, pasteOutlined } from './outlined';
import { lines, sketch, told } from './sketch';

const tree = sketch(`
  goal top > a
  step a
  mitigation m > a
`);
const outlined = sketch(`
  step a > b
  step b
  note n
  mitigation m > b
  mitigation o
`);

const pasted = (under?: string) => {
  const clip = forDocument(tree, outlined);
  return told(
    pasteOutlined(
      clip,
      idsForCopy(tree, clip, () => 0),
      under,
    )(tree),
  );
};

it('an outline becomes the subtree of a node, and what its left margin says is about that node', () => {
  expect(pasted('top')).toBe(
    lines(`
      goal top > a a-2222
      step a
      step a-2222 > b
      step b
      note n > top
      mitigation m > a b
      mitigation o > top
    `),
  );
});

it('an outline on nothing stands beside the rest', () => {
  expect(pasted()).toBe(
    lines(`
      goal top > a
      step a
      step a-2222 > b
      step b
      note n
      mitigation m > a b
      mitigation o
    `),
  );
});

it('a mitigation of a label that is here is the one that is here, with everything it says', () => {
  const here = { ...tree.mitigations[0]!, control: 'library/m', status: 'verified' as const };
  const document = { ...tree, mitigations: [{ ...here, id: 'other' }] };
  const clip = forDocument(document, outlined);
  const after = pasteOutlined(
    clip,
    idsForCopy(document, clip, () => 0),
    'a',
  )(document);
  expect(after.mitigations[0]).toEqual({ ...here, id: 'other', on: ['a', 'b'] });
});
