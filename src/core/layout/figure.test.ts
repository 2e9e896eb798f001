import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLabel } from '../tree/arbitrary';
import { GATES, LAYERS, STAGES, type TreeNode } from '../tree/tree';
import { figureOf, labelWeight, MAX_LINES, type SetText, TYPE } from './figure';
import { textWidth, type Weight } from './measure';
import { outlinePath } from './outline';
import { depth, polygonOf } from './polygon';

const step = (label: string, rest: Partial<TreeNode> = {}) =>
  ({ id: 'a', kind: 'step', label, children: [], ...rest }) as TreeNode;

const anyNode: fc.Arbitrary<TreeNode> = fc
  .record(
    {
      kind: fc.constantFrom('goal', 'step', 'subtree', 'note'),
      label: arbitraryLabel(),
      gate: fc.constantFrom(...GATES),
      ref: arbitraryLabel(),
      stage: fc.constantFrom(...STAGES),
      layer: fc.oneof(fc.constantFrom(...LAYERS), arbitraryLabel()),
    },
    { requiredKeys: ['kind', 'label'], noNullPrototype: true },
  )
  .map(({ kind, label, ...rest }) =>
    kind === 'note'
      ? { id: 'a', kind, label, about: [] }
      : ({ id: 'a', kind, label, children: [], ...rest } as TreeNode),
  );

/** What lines of a text cover: from the top of an accented capital to the foot of a descender. */
const boxesOf = (text: SetText, size: number, weight: Weight, spacing = 0) =>
  text.lines.map((line) => ({
    half: (textWidth(line.text, size, weight) + spacing * line.text.length) / 2,
    x: text.x,
    top: line.baseline - 0.95 * size,
    bottom: line.baseline + 0.24 * size,
  }));

describe('whatever a node says', () => {
  it('its text lies within its outline, with at least four pixels to spare', () => {
    fc.assert(
      fc.property(anyNode, (node) => {
        const figure = figureOf(node);
        const polygon = polygonOf(
          outlinePath(figure.shape, { x: 0, y: 0, width: figure.width, height: figure.height }),
        );
        const { label, gateWord, tag } = figure;
        const boxes = [
          ...boxesOf(label, TYPE.label.size, labelWeight(node.kind)),
          ...(gateWord ? boxesOf(gateWord, TYPE.gateWord.size, 600, TYPE.gateWord.spacing) : []),
          ...(tag ? boxesOf(tag, TYPE.tag.size, 500, TYPE.tag.spacing) : []),
        ];
        for (const { x, half, top, bottom } of boxes) {
          for (const y of [top, bottom]) {
            for (const at of [x - half, x, x + half])
              expect(depth({ x: at, y }, polygon)).toBeGreaterThanOrEqual(4);
          }
        }
      }),
    );
  });

  it('its pill holds its text, leaves the middle of the foot free and stays within the overhang', () => {
    fc.assert(
      fc.property(anyNode, (node) => {
        const { pill, width, height, overhang } = figureOf(node);
        if (!pill) {
          expect(overhang).toBe(0);
          return;
        }
        expect(textWidth(pill.text, TYPE.pill.size, 600) + 8).toBeLessThanOrEqual(pill.width);
        expect(pill.x).toBeGreaterThan(width / 2 + 8);
        expect(pill.x + pill.width).toBeLessThan(width);
        expect(pill.y + pill.height).toBeLessThanOrEqual(height + overhang);
      }),
    );
  });

  it('it has whole pixels and at most six lines', () => {
    fc.assert(
      fc.property(anyNode, (node) => {
        const { width, height, label } = figureOf(node);
        expect([width % 1, height % 1]).toEqual([0, 0]);
        expect(label.lines.length).toBeLessThanOrEqual(MAX_LINES);
      }),
    );
  });
});

describe('the shape of a node', () => {
  it('is that of its gate, whatever the kind', () => {
    expect(figureOf(step('a', { gate: 'and' })).shape).toBe('and');
    expect(figureOf({ ...step('a', { gate: 'or' }), kind: 'subtree' } as TreeNode).shape).toBe('or');
    expect(figureOf(step('a')).shape).toBe('rounded');
    expect(figureOf({ ...step('a'), kind: 'subtree' } as TreeNode).shape).toBe('subtree');
    expect(figureOf({ id: 'a', kind: 'note', label: 'a', about: [] }).shape).toBe('note');
  });

  it('grows taller with the lines of its label', () => {
    const one = figureOf(step('Attack client'));
    const two = figureOf(step('Execute in running container'));
    expect([one.width, two.width]).toEqual([176, 176]);
    expect(two.height - one.height).toBe(TYPE.label.line);
  });

  it('grows wider for a word that would be torn', () => {
    expect(figureOf(step('system:serviceaccount')).width).toBe(176);
    expect(figureOf(step('CAPABILITYSYSADMINISTRATION')).width).toBeGreaterThan(176);
  });

  it('says the gate in a word, and stage and layer in short ones', () => {
    const figure = figureOf(
      step('a', { gate: 'or', stage: 'initial-access', layer: 'control-plane' } as object),
    );
    expect(figure.gateWord?.lines[0]?.text).toBe('OR');
    expect(figure.tag?.lines[0]?.text).toBe('Access · control plane');
  });

  it('spells out characters that nobody sees', () => {
    expect(figureOf(step('a\u202Eb')).label.lines.map((line) => line.text)).toEqual(['a‹U+202E›b']);
  });

  it('is worked out once for a node', () => {
    const node = step('a');
    expect(figureOf(node)).toBe(figureOf(node));
  });
});
