import { describe, expect, it } from 'vitest';
import { MAX_NODES } from '../../tree/limits';
import { readOutline } from './read';
import { writeOutline } from './write';

/** The tree that comes of a text, written in the one form. */
const read = (text: string) => writeOutline(readOutline(text).tree);
const remarks = (text: string) =>
  readOutline(text).remarks.map(({ line, type, sentence }) => `${line} ${type}: ${sentence}`);

const FORM = `- [GOAL] OR: Read customer data
  - AND: Read the database
    - Reach the database
    - Have its password
      - M: Rotate passwords
  - Read a backup
    - note: Ask the platform team
    - (see: Have its password)
`;

describe('an outline', () => {
  it.each([
    [
      'two spaces and colons',
      `[GOAL] OR: Read customer data
  AND: Read the database
    Reach the database
    Have its password
      M: Rotate passwords
  Read a backup
    (see: Have its password)
    note: Ask the platform team`,
    ],
    [
      'tabs and brackets',
      `[OR] [GOAL] Read customer data
\t[AND] Read the database
\t\tReach the database
\t\tHave its password
\t\t\tM: Rotate passwords
\tRead a backup
\t\t(See: have its  password)
\t\tNOTE: Ask the platform team`,
    ],
    [
      'Markdown bullets, numbers and ballot boxes, with blank lines and the line ends of Windows',
      FORM.replace('- [GOAL] OR:', '1. [goal] [or]')
        .replace('- AND:', '* [and]')
        .replace('- Reach', '+ Reach')
        .replace('- Have', '- [ ] Have')
        .replace('- Read a', '2) Read a')
        .replaceAll('\n', '\r\n\r\n'),
    ],
    [
      'a margin and uneven steps',
      FORM.replace(/^( *)/gm, (_, indent: string) => ' '.repeat(3 + indent.length * 3)),
    ],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toBe(FORM);
    expect(remarks(text)).toEqual([]);
  });

  it('mixes tabs and spaces: a tab reaches to the next fourth column', () => {
    const text = 'a\n    b\n\tc\n  \td';
    expect(read(text)).toBe('- a\n  - b\n  - c\n  - d\n');
    expect(remarks(text)).toEqual([
      '4 assumed: Tabs and spaces both indent it: a tab reaches to the next fourth column.',
    ]);
  });

  it('takes a line that comes half way back for a sibling, and says so', () => {
    const text = 'a\n    b\n  c';
    expect(read(text)).toBe('- a\n  - b\n  - c\n');
    expect(remarks(text)).toEqual(['3 assumed: It is indented less than line 2 and stands beside it.']);
  });

  it('keeps the status of a mitigation, and one that several nodes have once', () => {
    const { tree } = readOutline('a\n  M[in place]: x\nb\n  M[in-place]: x\n  M: y');
    expect(tree.mitigations).toEqual([
      { id: 'x', label: 'x', on: ['a', 'b'], status: 'in-place' },
      { id: 'y', label: 'y', on: ['b'], status: 'proposed' },
    ]);
  });

  it('gives ids that read like labels, each once', () => {
    const { tree } = readOutline('Read a backup\n  read: a backup\n  M: Read a backup\n  容器');
    expect([...tree.nodes, ...tree.mitigations].map(({ id }) => id)).toEqual([
      'read-a-backup',
      'read-a-backup-2',
      'step',
      'read-a-backup-3',
    ]);
  });

  it('takes labels word for word after a backslash', () => {
    expect(readOutline('- \\AND: x\n- [GOAL] \\- y\n- M: \\M: z \\').tree).toMatchObject({
      nodes: [{ label: '- y' }, { label: 'AND: x' }],
      mitigations: [{ label: 'M: z ' }],
    });
  });
});

describe('what is left out', () => {
  it('takes what is below it along', () => {
    const text = `a\n  AND:\n    b\n      c\n  ${'x'.repeat(501)}\n  M: m\n    d`;
    expect(read(text)).toBe('- a\n  - M: m\n');
    expect(remarks(text)).toEqual([
      '2 left-out: It has no label. The 2 lines below it go with it.',
      '5 left-out: This has more than 500 characters.',
      '7 left-out: Nothing stands below a mitigation.',
    ]);
  });

  it('is a reference that names nothing', () => {
    expect(remarks('a\n  (see: b)\n(see: a)\nc\n  (see 2: a)')).toEqual([
      '2 left-out: No line is called “b”.',
      '3 left-out: “a” can only be shared below another line.',
      '5 left-out: There is no line number 2 called “a”: there are 1.',
    ]);
  });

  it('is every reference that would go in a circle, and nothing else', () => {
    const text = 'a\n  b\n    (see: a)\n  c\n    (see: c)\n    (see: b)\nd\n  (see: a)';
    expect(read(text)).toBe('- d\n  - a\n    - b\n    - c\n      - (see: b)\n');
    expect(remarks(text)).toEqual([
      '3 left-out: This would go in a circle: “a” leads to this line.',
      '5 left-out: This would go in a circle: “c” leads to this line.',
    ]);
  });

  it('is a second reference to what is a child there already', () => {
    expect(remarks('a\n  b\n  (see: b)')).toEqual(['3 left-out: “b” is a child there already.']);
  });

  it('is everything from the line on that makes it too large', () => {
    const text = `top\n${'  x\n'.repeat(MAX_NODES - 1)}  y\n  z`;
    expect(readOutline(text).tree.nodes).toHaveLength(MAX_NODES);
    expect(remarks(text)).toEqual([
      `${MAX_NODES + 1} left-out: A tree has at most 20,000 nodes: this line and all that follow are left out.`,
    ]);
  });
});

it('a reference to a label of several lines means the first unless it counts', () => {
  const text = 'a\n  x\nb\n  x\nc\n  (see: x)\nd\n  (see 2: x)';
  expect(remarks(text)).toEqual(['6 assumed: 2 lines are called “x”: the one in line 2 is meant.']);
  expect(readOutline(text).tree.nodes.slice(-2)).toMatchObject([{ children: ['x'] }, { children: ['x-2'] }]);
});
