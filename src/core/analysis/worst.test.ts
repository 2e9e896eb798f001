import { describe, expect, it } from 'vitest';
import type { AttackTree, BranchNode, Gate } from '../tree/tree';
import { attacksBy } from './attackOrders';
import { attackSets } from './attackSets';
import { chokePoints } from './chokePoints';
import type { Budget } from './diagrams/diagrams';
import { expand } from './expand';
import { inquire } from './inquiry';
import { participation } from './participation';
import { report } from './report';
import { verdicts } from './verdicts';

const TIGHT: Budget = { nodes: 20_000, steps: 60_000 };
const question = { lens: 'today' } as const;

const node = (id: string, gate: Gate, children: readonly string[]): BranchNode => ({
  id,
  kind: id.startsWith('goal') ? 'goal' : 'step',
  label: id,
  gate,
  children,
});
const leaf = (id: string, more: Partial<BranchNode> = {}): BranchNode =>
  ({ id, kind: 'step', label: id, children: [], ...more }) as BranchNode;
const many = <Item>(count: number, item: (at: number) => Item) =>
  Array.from({ length: count }, (_, at) => item(at));
const tree = (nodes: readonly BranchNode[], id = 'worst'): AttackTree => ({
  id,
  title: 'Worst',
  approach: 'bottom-up',
  nodes,
  mitigations: [],
  groups: [],
  ideas: [],
});

/** Any three of so many steps, each of two leaves, or a leaf alone, or two together: no small diagram in a few thousand nodes. */
const tangle = (gate: Gate = 'or', last: Partial<BranchNode> = {}) =>
  tree([
    node('goal', gate, ['easy', 'pair', 'all']),
    leaf('easy', last),
    node('pair', 'and', ['a', 'b']),
    leaf('a'),
    leaf('b'),
    node(
      'all',
      'and',
      many(40, (at) => `clause${at}`),
    ),
    ...many(40, (at) =>
      node(
        `clause${at}`,
        'or',
        many(4, (place) => `x${(at * (3 + 4 * place) + place * place * 7) % 31}`),
      ),
    ),
    ...many(31, (at) => leaf(`x${at}`)),
  ]);

describe('the worst that a tree can be', () => {
  it('a chain of 5,000 steps is one attack', () => {
    const chain = tree([
      ...many(4_999, (at) => node(at === 0 ? 'goal' : `s${at}`, 'and', [`s${at + 1}`])),
      leaf('s4999'),
    ]);
    const { report: found, incomplete } = report(
      chain,
      { ...question, about: [chain.nodes[0] as BranchNode] },
      9,
    );
    expect(incomplete).toEqual([]);
    expect(found.goals[0]?.attackSets.sets).toEqual([['s4999']]);
    expect(found.goals[0]?.chokePoints).toHaveLength(5_000);
  });

  it('5,000 leaves that are all needed are one attack, of which any one is an attack too if any will do', () => {
    const ids = many(5_000, (at) => `x${at}`);
    const leaves = ids.map((id) => leaf(id));
    const all = inquire(tree([node('goal', 'and', ids), ...leaves]), question);
    expect([...attackSets(all, 'goal')]).toEqual([ids]);
    const any = inquire(tree([node('goal', 'or', ids), ...leaves]), question);
    expect(any.counts('goal')).toEqual({ total: 5_000n, bySize: new Map([[1, 5_000n]]) });
  });

  it('2 to the 1,000th attacks are counted exactly', () => {
    const choices = many(1_000, (at) => node(`c${at}`, 'or', [`a${at}`, `b${at}`]));
    const leaves = many(1_000, (at) => [leaf(`a${at}`), leaf(`b${at}`)]).flat();
    const top = node(
      'goal',
      'and',
      choices.map(({ id }) => id),
    );
    const total = 2n ** 1_000n;
    expect(inquire(tree([top, ...choices, ...leaves]), question).counts('goal')).toEqual({
      total,
      bySize: new Map([[1_000, total]]),
    });
  });

  it('any 20 of 40 leaves are counted exactly, and the first is listed at once', () => {
    const nodes: BranchNode[] = [];
    const needed = (from: number, still: number): string => {
      const id = from === 0 ? 'goal' : `k${from}-${still}`;
      if (nodes.some((each) => each.id === id)) return id;
      const rest = many(40 - from, (at) => `x${from + at}`);
      if (still === 1 || still === rest.length) nodes.push(node(id, still === 1 ? 'or' : 'and', rest));
      else {
        const with_ = node(`${id}-with`, 'and', [`x${from}`, needed(from + 1, still - 1)]);
        nodes.push(with_, node(id, 'or', [with_.id, needed(from + 1, still)]));
      }
      return id;
    };
    needed(0, 20);
    const inquiry = inquire(tree([...nodes, ...many(40, (at) => leaf(`x${at}`))]), question);
    expect(inquiry.counts('goal')?.total).toBe(137_846_528_820n);
    const [first] = attackSets(inquiry, 'goal');
    expect(first).toEqual(many(20, (at) => `x${at}`));
  });

  it('what is too much for a budget stops, and small attacks are certain all the same', () => {
    const worst = tangle();
    const inquiry = inquire(worst, question, TIGHT);
    expect(inquiry.counts('goal')).toBeUndefined();
    expect(participation(inquiry)).toBeUndefined();
    const { upTo, counts } = inquiry.small('goal');
    expect(upTo).toBeGreaterThanOrEqual(2);
    expect(counts).toEqual({
      total: 2n,
      bySize: new Map([
        [1, 1n],
        [2, 1n],
      ]),
    });
    expect([...attacksBy(inquiry, 'goal', 'size')]).toEqual([
      { leaves: ['easy'], worth: 1 },
      { leaves: ['a', 'b'], worth: 2 },
    ]);
    const about = [worst.nodes[0] as BranchNode];
    const { report: found, incomplete } = report(worst, { ...question, about }, 9, TIGHT);
    expect(incomplete).toEqual([
      { goal: worst.nodes[0], what: 'attack sets', upTo },
      { goal: worst.nodes[0], what: 'metrics' },
    ]);
    expect(found.goals[0]?.attackSets).toEqual({
      count: '2',
      exact: false,
      bySize: { 1: '1', 2: '1' },
      sets: [['easy'], ['a', 'b']],
    });
  });

  it('what is closed is closed, however much there is beside it', () => {
    const inquiry = inquire(tangle('and', { exposure: 'absent' }), question, TIGHT);
    expect(inquiry.counts('goal')).toEqual({ total: 0n, bySize: new Map() });
  });

  it('more than thirty-two nodes are tried for choke points', () => {
    const ids = many(100, (at) => (at === 0 ? 'goal' : `s${at}`));
    const chain = ids.map((id, at) => (at < 99 ? node(id, 'and', [ids[at + 1] as string]) : leaf(id)));
    expect(chokePoints(tree(chain), question).get('goal')).toEqual(ids);
  });

  it('1,000 documents in a circle come to an end', () => {
    const documents = new Map(
      many(1_000, (at) => {
        const link = { id: 'next', kind: 'subtree', label: 'Next', children: [] } as const;
        const nodes = [
          node('goal', 'or', ['next', 'own']),
          { ...link, subtree: { tree: `d${(at + 1) % 1_000}` } },
          leaf('own'),
        ];
        return [`d${at}`, tree(nodes, `d${at}`)];
      }),
    );
    const { tree: whole, about } = expand(documents.get('d0') as AttackTree, (id) => documents.get(id));
    expect(verdicts(whole, question).get('goal')).toBe('open');
    expect(inquire(whole, { ...question, about }).counts('goal')?.total).toBe(1_000n);
  });
});
