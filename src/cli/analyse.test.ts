import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from './analyse';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-analyse-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, id: string, nodes: readonly unknown[], mitigations: readonly unknown[] = []) => {
  const head = { format: 'attack-tree', version: 1, id, title: 'Way in', approach: 'bottom-up' };
  writeFileSync(join(folder, name), JSON.stringify({ ...head, units: { cost: 'EUR' }, nodes, mitigations }));
  return join(folder, name);
};
/** Two ways in that share a badge; a lock on one of them. */
const door = (status = 'planned') =>
  put(
    `door-${status}.json`,
    'door',
    [
      { id: 'in', kind: 'goal', gate: 'or', label: 'Get in', children: ['front', 'window'] },
      { id: 'front', kind: 'step', gate: 'and', label: 'Front door', children: ['badge', 'code'] },
      {
        id: 'badge',
        kind: 'step',
        label: 'Badge',
        attributes: { cost: 10, time: 1, probability: 0.5, skill: 'low' },
      },
      {
        id: 'code',
        kind: 'step',
        label: 'Code',
        attributes: { cost: 5, time: 2, probability: 0.5, skill: 'high' },
      },
      { id: 'window', kind: 'step', label: 'Window', exposure: 'absent' },
    ],
    [{ id: 'guard', label: 'Guard', on: ['front'], status }],
  );

const asked = async (...args: string[]) => {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await analyse(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line.replaceAll(join(folder, '/'), '')),
  });
  return { code, said, complained };
};
const json = async (...args: string[]) => JSON.parse((await asked(...args, '--json')).said.join('\n'));

describe('analyse', () => {
  it('says everything as JSON, with exact counts as text', async () => {
    const exact = (value: unknown) => ({ value, exact: true, bounds: [value, value] });
    expect(await json(door())).toEqual({
      lens: 'today',
      goals: [
        {
          id: 'in',
          label: 'Get in',
          verdict: 'open',
          attackSets: { count: '1', exact: true, bySize: { '2': '1' }, sets: [['badge', 'code']] },
          closingSets: [['guard']],
          chokePoints: ['in', 'front', 'badge', 'code'],
          metrics: {
            minCost: exact(15),
            minTimeSequential: exact(3),
            minTimeParallel: exact(2),
            minSkill: exact('high'),
            bestProbability: exact(0.25),
            totalProbability: exact(0.25),
          },
        },
      ],
    });
  });

  it('says it as text a person can read', async () => {
    expect((await asked(door())).said).toEqual([
      'Way in, with the mitigations in force today',
      '',
      'OPEN  Get in (in)',
      '  Attack sets: 1 (by size: 1 of 2)',
      '    Badge + Code',
      '  Closing sets:',
      '    Guard',
      '  Choke points:',
      '    Get in',
      '    Front door',
      '    Badge',
      '    Code',
      '  Minimum cost: 15 EUR',
      '  Minimum time, one after another: 3',
      '  Minimum time, all at once: 2',
      '  Minimum skill: high',
      '  Probability of the best single attack: 0.25',
      '  Probability that some attack succeeds: 0.25',
    ]);
  });

  it('lists as many sets as are wanted, and counts them all', async () => {
    const [goal] = (await json(door(), '--sets', '0')).goals;
    expect([goal.attackSets.count, goal.attackSets.sets, goal.closingSets]).toEqual(['1', [], []]);
  });

  it('fails an open goal when it is told to, and no closed one', async () => {
    expect((await asked(door(), '--fail-if-open')).code).toBe(1);
    expect((await asked(door())).code).toBe(0);
    expect((await asked(door(), '--fail-if-open', '--lens', 'planned')).code).toBe(0);
    expect((await asked(door('verified'), '--fail-if-open')).code).toBe(0);
  });

  it('expands sub-trees that lie beside the file, and says which are missing', async () => {
    put('cellar.json', 'cellar', [
      { id: 'down', kind: 'goal', gate: 'or', label: 'Cellar', children: ['hatch', 'back'] },
      { id: 'hatch', kind: 'step', label: 'Hatch' },
      { id: 'back', kind: 'subtree', label: 'House', subtree: { tree: 'house', node: 'in' } },
    ]);
    const house = put('house.json', 'house', [
      { id: 'in', kind: 'goal', gate: 'or', label: 'Get in', children: ['cellar', 'roof'] },
      { id: 'cellar', kind: 'subtree', label: 'By the cellar', subtree: { tree: 'cellar' } },
      { id: 'roof', kind: 'subtree', label: 'By the roof', subtree: { tree: 'no-such-tree' } },
    ]);
    expect((await json(house)).goals[0].attackSets.sets).toEqual([['cellar'], ['roof']]);
    const { said, complained } = await asked(house, '--expand', '--json');
    expect(JSON.parse(said.join('')).goals[0].attackSets.sets).toEqual([['roof'], ['cellar#hatch']]);
    expect(complained).toEqual(['house.json: There is no “no-such-tree” to expand; it stays a leaf.']);
  });
});

describe('what cannot be analysed is said in one line', () => {
  it.each<[string[], string]>([
    [[], 'No file is named.'],
    [['a', 'b'], 'One file is analysed at a time.'],
    [['a', '--lens', 'rosy'], 'There is no lens “rosy”.'],
    [['a', '--sets', 'many'], '“many” is no number of sets.'],
    [['a', '--loud'], "Unknown option '--loud'."],
    [['a', '--json=yes'], "Option '--json' does not take an argument."],
  ])('%j is answered with what is wrong, and the usage', async (args, wrong) => {
    const { code, complained } = await asked(...args);
    expect([code, complained]).toEqual([
      1,
      [
        `${wrong} Usage: analyse FILE [--goal ID] [--lens none|today|planned|proposed] [--sets N] [--expand] [--json] [--fail-if-open]`,
      ],
    ]);
  });

  it('a goal that is not there, a file that is not there', async () => {
    expect((await asked(door(), '--goal', 'out')).complained).toEqual([
      'door-planned.json: No goal has the id “out”.',
    ]);
    expect(await asked(join(folder, 'no.json'))).toEqual({
      code: 1,
      said: [],
      complained: ['no.json: file: There is no such file.'],
    });
  });
});
