import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from './render';
import { run } from './verbs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-render-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const put = (name: string, nodes: readonly unknown[]) => {
  const head = { format: 'attack-tree', version: 1, id: 'x', title: 'X', approach: 'bottom-up' };
  writeFileSync(at(name), JSON.stringify({ ...head, nodes }));
  return at(name);
};
const tree = () =>
  put('tree.json', [
    { id: 'g', kind: 'goal', gate: 'or', label: 'Get in', children: ['s'] },
    { id: 's', kind: 'step', label: 'Ask' },
  ]);

/** What a run said, with the temporary folder left out. */
const asked = async (...args: string[]) => {
  const complained: string[] = [];
  const code = await render(args, {
    say: (line) => complained.push(`said ${line}`),
    complain: (line) => complained.push(line.replaceAll(join(folder, '/'), '')),
  });
  return { code, complained };
};
const well = { code: 0, complained: [] };
/** Width and height as a PNG's header has them. */
const pngSize = (name: string) => {
  const bytes = readFileSync(at(name));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

describe('render', () => {
  it('draws a tree as SVG, with its typeface', async () => {
    expect(await asked(tree(), '-o', at('out.svg'))).toEqual(well);
    const svg = readFileSync(at('out.svg'), 'utf8');
    expect(svg).toContain('<g data-node="g">');
    expect(svg).toContain('<path data-edge="g s"');
    expect(svg).toContain('@font-face');
  });

  it('draws a tree as PNG, larger when asked for', async () => {
    expect(await asked(tree(), '-o', at('one.png'))).toEqual(well);
    expect(await asked('--scale', '4', '-o', at('four.png'), tree())).toEqual(well);
    const { width, height } = pngSize('one.png');
    expect(pngSize('four.png')).toEqual({ width: 4 * width, height: 4 * height });
  });

  it('draws in the theme and on the ground that are asked for', async () => {
    await asked(tree(), '-o', at('dark.svg'), '--theme', 'dark', '--background', 'transparent');
    const svg = readFileSync(at('dark.svg'), 'utf8');
    expect(svg).toContain('#2B62C4');
    expect(svg).not.toContain('#11161C');
  });

  it('draws no side longer than can be shown, and says so', async () => {
    const chain = Array.from({ length: 60 }, (_, index) => ({
      id: `n${index}`,
      kind: index === 0 ? 'goal' : 'step',
      label: 'One more',
      ...(index < 59 && { children: [`n${index + 1}`] }),
    }));
    const { code, complained } = await asked(put('chain.json', chain), '-o', at('long.png'), '--scale', '4');
    expect(code).toBe(0);
    expect(complained).toEqual([expect.stringMatching(/^long\.png: Drawn smaller than asked for/)]);
    expect(pngSize('long.png').height).toBe(16_384);
  });
});

describe('a picture that was drawn', () => {
  const said = async (...args: string[]) => {
    const lines: string[] = [];
    const output = { say: (line: string) => lines.push(line), complain: (line: string) => lines.push(line) };
    return {
      code: await run(args, output),
      lines: lines.map((line) => line.replaceAll(join(folder, '/'), '')),
    };
  };

  it.each(['png', 'svg'])('is read like the file it was drawn from: %s', async (format) => {
    const file = tree();
    const picture = at(`again.${format}`);
    expect(await asked(file, '-o', picture)).toEqual(well);
    expect(await said('stats', picture)).toEqual(await said('stats', file));
    const findings = async (path: string) =>
      (await said('check', path)).lines.map((line) => line.replace(/^.*?: /, ''));
    expect(await findings(picture)).toEqual(await findings(file));
    expect(await said('analyse', picture)).toEqual(await said('analyse', file));
    expect(await asked(picture, '-o', at(`second.${format}`))).toEqual(well);
    expect(readFileSync(at(`second.${format}`))).toEqual(readFileSync(picture));
  });

  it('carries nothing when only the picture is wanted, and a damaged one says where', async () => {
    await asked(tree(), '-o', at('only.png'), '--picture-only');
    expect((await said('stats', at('only.png'))).lines[0]).toMatch(
      /^only\.png: file: This picture carries no/,
    );
    await asked(tree(), '-o', at('whole.png'));
    writeFileSync(at('half.png'), readFileSync(at('whole.png')).subarray(0, 900));
    const { code, lines } = await said('check', at('half.png'));
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^half\.png: error damaged byte \d+ \(\w{4}\): The picture is damaged\./);
  });
});

it('labels that look like options, paths or commands are just labels', async () => {
  const odd = [
    '--help',
    '-o',
    '../../etc/passwd',
    '/etc/passwd',
    '$(touch x)',
    'C:\\con',
    '%2e%2e%2f',
    '; rm -rf .',
  ];
  const nodes = odd.map((label, index) => ({ id: `n${index}`, kind: 'goal', label }));
  const before = readdirSync(folder).length;
  for (const format of ['svg', 'png'])
    expect(await asked(put('odd.json', nodes), '-o', at(`odd.${format}`))).toEqual(well);
  expect(readdirSync(folder).length).toBe(before + 3);
  expect(readFileSync(at('odd.svg'), 'utf8')).toContain('../../etc/passwd');
});

describe('what cannot be drawn is said in one line', () => {
  it.each([
    [[]],
    [['tree.json']],
    [['tree.json', '-o', 'out.gif']],
    [['tree.json', 'other.json', '-o', 'out.svg']],
    [['tree.json', '-o', 'out.svg', '--theme', 'sepia']],
    [['tree.json', '-o', 'out.png', '--scale', '3']],
    [['tree.json', '-o', 'out.png', '--loud']],
  ])('%j is answered with the usage', async (args) => {
    const { code, complained } = await asked(...args);
    expect(code).toBe(1);
    expect(complained).toEqual([expect.stringMatching(/^Usage: render FILE -o OUT\.svg\|OUT\.png /)]);
  });

  it('a file that cannot be opened', async () => {
    expect(await asked(at('missing.json'), '-o', at('out.svg'))).toEqual({
      code: 1,
      complained: ['missing.json: file: There is no such file.'],
    });
  });

  it('a place that cannot be written', async () => {
    expect(await asked(tree(), '-o', at('no/such/out.svg'))).toEqual({
      code: 1,
      complained: ['no/such/out.svg: There is no such folder.'],
    });
  });
});
