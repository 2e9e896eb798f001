import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree } from '../tree/arbitrary';
import { sentence } from './problem';
import { read, readAsWritten } from './read';
import { write } from './write';

type Loose = Record<string, unknown>;

const step = (id: string, more: Loose = {}) => ({ id, kind: 'step', label: `Step ${id}`, ...more });
const note = (id: string, more: Loose = {}) => ({ id, kind: 'note', label: `Note ${id}`, ...more });
const file = (more: Loose = {}) =>
  JSON.stringify({
    format: 'attack-tree',
    version: 1,
    id: 'test',
    title: 'Test',
    approach: 'bottom-up',
    nodes: [],
    ...more,
  });
const withNodes = (...nodes: unknown[]) => file({ nodes });
const withStep = (more: Loose) => withNodes(step('a', more));

const said = (text: string) => {
  const result = read(text);
  return result.ok ? 'opened' : sentence(result.problem);
};

describe('a file that is no attack tree of ours', () => {
  it.each([
    ['a list', '[]', 'line 1, column 1: This is no attack tree: an object is wanted.'],
    ['a word', 'null', 'line 1, column 1: This is no attack tree: an object is wanted.'],
    [
      'an empty object',
      '{}',
      'format: This is no attack tree: nothing stands where “attack-tree” is wanted.',
    ],
    [
      'something else',
      '{"format": "drawing", "version": 1}',
      'format: This is no attack tree: “drawing” stands where “attack-tree” is wanted.',
    ],
    ['no version', '{"format": "attack-tree"}', 'version: A whole number from 1 on is wanted here.'],
    ['a version in words', file({ version: '1' }), 'version: A whole number from 1 on is wanted here.'],
    ['version zero', file({ version: 0 }), 'version: A whole number from 1 on is wanted here.'],
    ['half a version', file({ version: 1.5 }), 'version: A whole number from 1 on is wanted here.'],
    [
      'a newer file',
      file({ version: 2, nodes: 'whatever that means by then' }),
      'version: This was made by a newer Espalier: it has version 2, and 1 is the newest known here.',
    ],
    [
      'a file over 10 MB',
      file({ description: 'é'.repeat(5_000_000) }),
      'file: The file is larger than 10 MB, which is the most that can be opened.',
    ],
  ])('%s is refused', (_, text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('a key with the wrong value', () => {
  it.each([
    [file({ colour: 'red' }), 'colour: This key is not part of the format.'],
    [withStep({ Gate: 'or' }), 'nodes[0].Gate: This key is not part of the format.'],
    [withStep({ 'a b': 1 }), 'nodes[0]["a b"]: This key is not part of the format.'],
    [withStep({ constructor: {} }), 'nodes[0].constructor: This key is not part of the format.'],
    [
      withStep({ attributes: { price: 1 } }),
      'nodes[0].attributes.price: This key is not part of the format.',
    ],
    [withStep({ impact: 'high' }), 'nodes[0].impact: A step has no such key, only a goal.'],
    [
      withNodes(note('a', { gate: 'or' })),
      'nodes[0].gate: A note has no such key, only a goal or step or subtree.',
    ],
    [file({ title: undefined }), 'title: This key is missing.'],
    [file({ nodes: undefined }), 'nodes: This key is missing.'],
    [withNodes({ id: 'a', label: 'A' }), 'nodes[0].kind: This key is missing.'],
    [withNodes({ id: 'a', kind: 'step' }), 'nodes[0].label: This key is missing.'],
    [
      file({ mitigations: [{ id: 'm', label: 'M', status: 'planned' }] }),
      'mitigations[0].on: This key is missing.',
    ],
    [file({ nodes: {} }), 'nodes: A list is wanted here, not an object.'],
    [withNodes('a'), 'nodes[0]: An object is wanted here, not text.'],
    [withNodes(null), 'nodes[0]: An object is wanted here, not null.'],
    [withNodes([]), 'nodes[0]: An object is wanted here, not a list.'],
    [withStep({ kind: 'leaf' }), 'nodes[0].kind: “leaf” is none of goal, step, subtree, note.'],
    [withStep({ kind: 'toString' }), 'nodes[0].kind: “toString” is none of goal, step, subtree, note.'],
    [withStep({ gate: 'xor' }), 'nodes[0].gate: “xor” is none of and, or.'],
    [withStep({ gate: '' }), 'nodes[0].gate: “” is none of and, or.'],
    [withStep({ label: 4 }), 'nodes[0].label: Text is wanted here, not a number.'],
    [withStep({ label: true }), 'nodes[0].label: Text is wanted here, not true.'],
    [withStep({ description: null }), 'nodes[0].description: Text is wanted here, not null.'],
    [withStep({ label: '' }), 'nodes[0].label: This is empty, and at least one character is wanted.'],
    [withStep({ label: 'x'.repeat(501) }), 'nodes[0].label: This has more than 500 characters.'],
    [withStep({ ref: 'M1\u2028' }), 'nodes[0].ref: This has a line break, and one line is wanted.'],
    [withStep({ children: ['b', 7] }), 'nodes[0].children[1]: Text is wanted here, not a number.'],
    [
      withStep({ children: ['B'] }),
      'nodes[0].children[0]: “B” is no id: 1 to 80 small letters, digits and hyphens, and no hyphen first.',
    ],
    [
      withNodes(step('-')),
      'nodes[0].id: “-” is no id: 1 to 80 small letters, digits and hyphens, and no hyphen first.',
    ],
    [withStep({ votes: 1.5 }), 'nodes[0].votes: A whole number is wanted here, not a fraction.'],
    [withStep({ votes: -1 }), 'nodes[0].votes: -1 is too small: at least 0 is allowed.'],
    [withStep({ position: { x: 1 } }), 'nodes[0].position.y: This key is missing.'],
    [
      withStep({ position: { x: 1, y: 0.5 } }),
      'nodes[0].position.y: A whole number is wanted here, not a fraction.',
    ],
    [
      withStep({ attributes: { cost: -0.5 } }),
      'nodes[0].attributes.cost: -0.5 is too small: at least 0 is allowed.',
    ],
    [
      withStep({ attributes: { probability: 1.2 } }),
      'nodes[0].attributes.probability: 1.2 is too large: at most 1 is allowed.',
    ],
    [
      withStep({ attributes: { cost: 9 } }).replace('9', '9e999'),
      'nodes[0].attributes.cost: A number is wanted here, not a number beyond all bounds.',
    ],
    [
      file({ mitigations: [{ id: 'm', label: 'M', on: [], status: 'planned', effectiveness: 0 }] }),
      'mitigations[0].effectiveness: 0 is too small: more than 0 is allowed.',
    ],
    [
      file({ mitigations: [{ id: 'm', label: 'M', on: [], status: 'done' }] }),
      'mitigations[0].status: “done” is none of proposed, planned, in-place, verified, rejected.',
    ],
    [
      file({ groups: [{ id: 'g', label: 'G', nodes: [], outOfScope: 'yes' }] }),
      'groups[0].outOfScope: True or false is wanted here, not text.',
    ],
    [
      file({ sources: [{ name: 'S', url: 'javascript:alert(1)' }] }),
      'sources[0].url: An address begins with https://, http:// or mailto:.',
    ],
    [
      withStep({ references: [{ name: 'R', url: 'https://a b' }] }),
      'nodes[0].references[0].url: An address has no spaces and no line breaks.',
    ],
    [file({ layout: { direction: 'up' } }), 'layout.direction: “up” is none of down, right.'],
    [file({ approach: 'top-down' }), 'approach: “top-down” is none of scenario-based, bottom-up.'],
  ])('%.120s is refused', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('characters', () => {
  const LINE_BREAKS = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

  it('of five kinds break lines, in texts but never in labels', () => {
    for (const line of LINE_BREAKS) {
      expect(said(withStep({ label: `a${line}b` }))).toBe(
        'nodes[0].label: This has a line break, and one line is wanted.',
      );
      expect(said(withStep({ description: `a${line}b` }))).toBe('opened');
    }
  });

  it('that control something are refused in labels and texts', () => {
    for (const control of ['\u0000', '\t', '\u001B', '\u007F', '\u009B']) {
      const code = `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      const expected = `This has a control character (${code}).`;
      expect(said(withStep({ label: `a${control}` }))).toBe(`nodes[0].label: ${expected}`);
      expect(said(withStep({ description: `a${control}` }))).toBe(`nodes[0].description: ${expected}`);
    }
  });

  it('that are cut in half are refused', () => {
    const expected = 'This has half a character (U+D83D), which no file can hold.';
    expect(said(withStep({ label: 'a\uD83D' }))).toBe(`nodes[0].label: ${expected}`);
    expect(said(withStep({ description: '\uD83D!' }))).toBe(`nodes[0].description: ${expected}`);
  });

  it('are counted as people count them', () => {
    expect(said(withStep({ label: '🚀'.repeat(500) }))).toBe('opened');
    expect(said(withStep({ label: '🚀'.repeat(501) }))).toBe(
      'nodes[0].label: This has more than 500 characters.',
    );
  });
});

describe('parts that do not fit one another', () => {
  it.each([
    [
      'a taken id',
      withNodes(step('a'), step('b'), step('a')),
      'nodes[2].id: The id “a” is taken already, by nodes[0].',
    ],
    [
      'an id taken by another kind of part',
      file({ nodes: [step('a')], groups: [{ id: 'a', label: 'G', nodes: [] }] }),
      'groups[0].id: The id “a” is taken already, by nodes[0].',
    ],
    [
      'a taken id of an idea',
      file({
        ideas: [
          { id: 'i', label: 'I' },
          { id: 'i', label: 'J' },
        ],
      }),
      'ideas[1].id: The id “i” is taken already, by ideas[0].',
    ],
    [
      'a child that is not there',
      withStep({ children: ['b'] }),
      'nodes[0].children[0]: No node has the id “b”.',
    ],
    [
      'a child named like a part of every object',
      withStep({ children: ['constructor'] }),
      'nodes[0].children[0]: No node has the id “constructor”.',
    ],
    [
      'a child named twice',
      withNodes(step('a', { children: ['b', 'b'] }), step('b')),
      'nodes[0].children[1]: “b” stands here twice.',
    ],
    [
      'a note as a child',
      withNodes(step('a', { children: ['n'] }), note('n')),
      'nodes[0].children[0]: “Note n” is a note, and a note is never a child.',
    ],
    [
      'a note about nobody',
      withNodes(note('n', { about: ['x'] })),
      'nodes[0].about[0]: No node has the id “x”.',
    ],
    [
      'a mitigation on a note',
      file({ nodes: [note('n')], mitigations: [{ id: 'm', label: 'M', on: ['n'], status: 'planned' }] }),
      'mitigations[0].on[0]: “Note n” is a note, and mitigations are never on notes.',
    ],
    [
      'a group of nobody',
      file({ groups: [{ id: 'g', label: 'G', nodes: ['x'] }] }),
      'groups[0].nodes[0]: No node has the id “x”.',
    ],
    [
      'a sub-tree of nobody',
      withNodes({ id: 's', kind: 'subtree', label: 'S', subtree: { node: 'x' } }),
      'nodes[0].subtree.node: No node has the id “x”.',
    ],
    [
      'a node that is its own child',
      withStep({ children: ['a'] }),
      'nodes[0].children[0]: The tree goes in a circle: a (“Step a”) → a.',
    ],
    [
      'a circle',
      withNodes(
        step('r', { children: ['a'] }),
        step('a', { children: ['b'] }),
        step('b', { children: ['a'] }),
      ),
      'nodes[2].children[0]: The tree goes in a circle: a (“Step a”) → b (“Step b”) → a.',
    ],
    [
      'a circle through what a sub-tree stands for',
      withNodes(
        { id: 'g', kind: 'goal', label: 'Goal', children: ['s'] },
        { id: 's', kind: 'subtree', label: 'Again', subtree: { node: 'g' } },
      ),
      'nodes[1].subtree.node: The tree goes in a circle: g (“Goal”) → s (“Again”) → g.',
    ],
  ])('%s is refused', (_, text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('make no circle by way of another document', () => {
    const subtree = { tree: 'test', node: 'g' };
    expect(
      said(
        withNodes(
          { id: 'g', kind: 'goal', label: 'G', children: ['s'] },
          { id: 's', kind: 'subtree', label: 'S', subtree },
        ),
      ),
    ).toBe('opened');
  });
});

describe('what is opened', () => {
  it('has its lists filled and nothing empty in it', () => {
    const empty = { description: '', references: [], attributes: {}, ref: '', children: [], layer: '' };
    const text = file({
      description: '',
      assumptions: [],
      units: { cost: '' },
      layout: {},
      nodes: [
        step('a', empty),
        { id: 's', kind: 'subtree', label: 'S', subtree: { tree: '', node: '' } },
        note('n', { about: [] }),
      ],
      mitigations: [{ id: 'm', label: 'M', on: [], status: 'planned', evidence: [] }],
      groups: [{ id: 'g', label: 'G', nodes: [], outOfScope: false }],
    });
    expect(read(text)).toStrictEqual({
      ok: true,
      value: {
        id: 'test',
        title: 'Test',
        approach: 'bottom-up',
        nodes: [
          { id: 'a', kind: 'step', label: 'Step a', children: [] },
          { id: 's', kind: 'subtree', label: 'S', children: [] },
          { id: 'n', kind: 'note', label: 'Note n', about: [] },
        ],
        mitigations: [{ id: 'm', label: 'M', on: [], status: 'planned' }],
        groups: [{ id: 'g', label: 'G', nodes: [] }],
        ideas: [],
      },
    });
  });

  it('stands in file order, whatever the order in the text', () => {
    const text = withNodes(
      note('n'),
      step('b'),
      step('x', { children: ['b'] }),
      {
        id: 'g',
        kind: 'goal',
        label: 'G',
        children: ['c', 'b'],
      },
      step('c'),
    );
    const ids = (result: ReturnType<typeof read>) =>
      result.ok ? result.value.nodes.map(({ id }) => id) : [];
    expect(ids(read(text))).toEqual(['g', 'c', 'b', 'x', 'n']);
    expect(ids(readAsWritten(text))).toEqual(['n', 'b', 'x', 'g', 'c']);
  });

  it('knows no minus zero', () => {
    const text = withStep({ position: { x: 7, y: 0 } }).replace('7', '-0');
    expect(read(text)).toMatchObject({ value: { nodes: [{ position: { x: 0, y: 0 } }] } });
  });

  it('may begin with a byte order mark', () => {
    expect(said(`\uFEFF${file()}`)).toBe('opened');
  });

  it('may be a chain of 5,000 nodes; bent into a circle it is refused', () => {
    const chain = (last: Loose) =>
      withNodes(
        ...Array.from({ length: 4999 }, (_, index) => step(`n${index}`, { children: [`n${index + 1}`] })),
        step('n4999', last),
      );
    expect(said(chain({}))).toBe('opened');
    expect(said(chain({ children: ['n0'] }))).toBe(
      'nodes[4999].children[0]: The tree goes in a circle: n0 → n1 → … 4997 more … → n4999 → n0.',
    );
  });
});

describe('any file', () => {
  /** A valid document with one value replaced anywhere, and some edges drawn without a look at the rules. */
  const damaged = fc
    .record({
      tree: arbitraryTree(),
      way: fc.array(fc.nat(), { minLength: 1 }),
      value: fc.oneof(fc.jsonValue(), fc.constantFrom('', [], {}, -0, null)),
      edges: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 2 }),
    })
    .map(({ tree, way, value, edges }) => {
      const document = JSON.parse(write(tree));
      const { nodes } = document;
      for (const [from, to] of nodes.length > 0 ? edges : []) {
        const parent = nodes[from % nodes.length];
        parent.children = [...(parent.children ?? []), nodes[to % nodes.length].id];
      }
      let here = document;
      for (const [index, turn] of way.entries()) {
        const keys = Object.keys(here);
        const key = keys[turn % keys.length] ?? '0';
        const inner = here[key];
        if (index === way.length - 1 || typeof inner !== 'object' || Object.keys(inner ?? {}).length === 0) {
          here[key] = value;
          break;
        }
        here = inner;
      }
      return JSON.stringify(document);
    });

  it('is either opened, and then written for good, or refused in at most 300 characters', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const result = read(text);
        if (result.ok) expect(read(write(result.value))).toStrictEqual(result);
        else {
          expect(sentence(result.problem).length).toBeLessThanOrEqual(300);
          expect(result.problem.place).not.toBe('');
          expect(read(text)).toEqual(result);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves the language as it was', () => {
    const poison =
      '{"format":"attack-tree","version":1,"constructor":{"prototype":{"owned":1}},"__proto__":{"owned":1}}';
    read(poison);
    read(withStep({ constructor: { prototype: { owned: 1 } } }));
    read(withNodes(JSON.parse('{"__proto__":{"owned":1}}')));
    expect(({} as Loose).owned).toBeUndefined();
  });

  it('with long names in every place is refused in at most 300 characters', () => {
    const long = '\u202Eé🚀'.repeat(1000);
    const texts = [
      withStep({ [long]: 1 }),
      withNodes(step(long)),
      withStep({ kind: long }),
      withStep({ children: ['b'.repeat(80)] }),
      file({ format: long }),
      withNodes(
        step('a'.repeat(80), { label: 'x'.repeat(500), children: ['b'.repeat(80)] }),
        step('b'.repeat(80), { label: 'x'.repeat(500), children: ['a'.repeat(80)] }),
      ),
    ];
    for (const text of texts) {
      expect(said(text)).not.toBe('opened');
      expect(said(text).length).toBeLessThanOrEqual(300);
      expect(said(text)).not.toMatch(/\u202E/);
    }
  });
});
