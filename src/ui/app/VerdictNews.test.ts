import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../core/analysis/verdicts';
import type { BranchNode } from '../../core/tree/tree';
import { summary } from './StatusVerdict';
import { newsOf } from './VerdictNews';

const goal = (id: string): BranchNode => ({ id, kind: 'goal', label: id.toUpperCase(), children: [] });
const goals = ['a', 'b', 'c', 'd', 'e'].map(goal);
const all = (verdict: Verdict) => new Map(goals.map(({ id }) => [id, verdict]));

describe('news of verdicts', () => {
  it('name the goals whose verdict has become another one', () => {
    const now = new Map([...all('open'), ['b', 'closed' as const]]);
    expect(newsOf(goals, all('open'), now)).toBe('Goal “B” is closed now.');
    expect(newsOf(goals, now, now)).toBe('');
  });

  it('stay short, and are not made of goals that were not there before', () => {
    expect(newsOf(goals, all('open'), all('weakened'))).toBe(
      'Goal “A” is weakened now. Goal “B” is weakened now. Goal “C” is weakened now. 2 more goals have another verdict now.',
    );
    expect(newsOf(goals, new Map(), all('open'))).toBe('');
  });
});

describe('the verdicts in a line', () => {
  it.each<[Verdict[], string]>([
    [['open'], 'Goal open'],
    [['closed', 'closed'], '2 goals: all closed'],
    [['closed', 'open', 'weakened', 'closed'], '4 goals: 1 open, 1 weakened, 2 closed'],
  ])('of %j is “%s”', (verdicts, line) => {
    expect(summary(verdicts)).toBe(line);
  });
});
