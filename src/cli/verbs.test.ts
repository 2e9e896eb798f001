import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './verbs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file and gives its path. */
const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const tree = (nodes: readonly unknown[]) =>
  JSON.stringify({ format: 'attack-tree', version: 1, id: 'x', title: 'X', approach: 'bottom-up', nodes });
const goal = (more: object) => ({ id: 'g', kind: 'goal', label: 'Get in', ...more });

/** What a run said, with the temporary folder left out. */
const asked = async (...args: string[]) => {
  const said: string[] = [];
  const complained: string[] = [];
  const without = (line: string) => line.replaceAll(join(folder, '/'), '');
  const code = await run(args, {
    say: (line) => said.push(without(line)),
    complain: (line) => complained.push(without(line)),
  });
  return { code, said, complained };
};

describe('check', () => {
  it('says nothing of a file without findings', async () => {
    expect(await asked('check', put('good.json', tree([goal({})])))).toEqual({
      code: 0,
      said: [],
      complained: [],
    });
  });

  it('says one line for every finding of every file, at the place in the file', async () => {
    const step = { id: 's', kind: 'step', label: 'Alone' };
    const first = put('first.json', tree([step, goal({ gate: 'or' })]));
    const second = put('second.json', tree([goal({ label: 'a\u200Bb' })]));
    expect(await asked('check', first, second)).toEqual({
      code: 0,
      said: [
        'first.json: warning root-not-goal nodes[0]: “Alone” leads nowhere: make it a goal, or connect it to what it leads to.',
        'first.json: warning gate-without-choice nodes[1].gate: “Get in” has the gate OR but no child: there is nothing to combine.',
        'second.json: warning invisible-characters nodes[0].label: “a⟨U+200B⟩b” has characters that cannot be seen or that turn the direction of writing.',
      ],
      complained: [],
    });
  });

  it('says every error between parts, and fails', async () => {
    const file = put('broken.json', tree([goal({ children: ['x', 'y'], gate: 'or' })]));
    expect(await asked('check', put('good.json', tree([])), file)).toEqual({
      code: 1,
      said: [
        'broken.json: error unknown-id nodes[0].children[0]: No node has the id “x”.',
        'broken.json: error unknown-id nodes[0].children[1]: No node has the id “y”.',
      ],
      complained: ['1 of 2 files has errors.'],
    });
  });

  it('says why a file cannot be opened at all', async () => {
    const huge = put('huge.json', '');
    truncateSync(huge, 5_000_000_000);
    const files = [
      put('words.json', '{\n  "a": NaN\n}'),
      put('other.json', '{}'),
      put('bytes.json', new Uint8Array([0x22, 0xff])),
      join(folder, 'missing.json'),
      huge,
    ];
    const { code, said, complained } = await asked('check', ...files, folder);
    expect(code).toBe(1);
    expect(complained).toEqual(['6 of 6 files have errors.']);
    expect(said).toEqual([
      'words.json: error not-json line 2, column 8: A value is wanted here, not “NaN”.',
      'other.json: error not-ours format: This is no attack tree: nothing stands where “attack-tree” is wanted.',
      'bytes.json: error not-text line 1, column 2: The file is not text: these bytes mean nothing in UTF-8.',
      'missing.json: error unreadable file: There is no such file.',
      'huge.json: error too-large file: The file is larger than 10 MB, which is the most that can be opened.',
      `${folder}: error unreadable file: This is a folder.`,
    ]);
  });

  it('keeps a file name with a line break on its line', async () => {
    expect((await asked('check', join(folder, 'two\nlines.json'))).said).toEqual([
      'two⟨U+000A⟩lines.json: error unreadable file: There is no such file.',
    ]);
  });

  it('takes what follows two hyphens for files', async () => {
    expect(await asked('check', '--', '--fix')).toEqual({
      code: 1,
      said: ['--fix: error unreadable file: There is no such file.'],
      complained: ['1 of 1 file has errors.'],
    });
  });
});

describe('stats', () => {
  it('says how much a tree has, in one line', async () => {
    const step = { id: 's', kind: 'step', label: 'S' };
    const file = put('tree.json', tree([goal({ gate: 'or', children: ['s'] }), step]));
    expect(await asked('stats', file)).toEqual({
      code: 0,
      said: [
        '{"nodes":{"goal":1,"step":1,"subtree":0,"note":0},"gates":{"and":0,"or":1},"edges":1,"roots":1,"leaves":1,"shared":0}',
      ],
      complained: [],
    });
  });

  it('says in one line why there is nothing to count', async () => {
    expect(await asked('stats', put('circle.json', tree([goal({ children: ['g'] })])))).toEqual({
      code: 1,
      said: [],
      complained: ['circle.json: nodes[0].children[0]: The tree goes in a circle: g (“Get in”) → g.'],
    });
  });
});

describe('what cannot be asked for', () => {
  it.each([
    [[], /^Nothing is asked for\. Usage: check FILE… \| stats FILE/],
    [['draw\n'], /^There is no “draw⟨U\+000A⟩”\. Usage: check FILE…/],
    [['constructor'], /^There is no “constructor”\./],
    [['check'], /^Usage: check FILE…$/],
    [['check', '--strict', 'a.json'], /^Usage: check FILE…$/],
    [['stats'], /^Usage: stats FILE$/],
    [['stats', 'a.json', 'b.json'], /^Usage: stats FILE$/],
  ])('%j is answered with the usage', async (args, expected) => {
    const { code, said, complained } = await asked(...args);
    expect({ code, said }).toEqual({ code: 1, said: [] });
    expect(complained).toEqual([expect.stringMatching(expected)]);
  });
});
