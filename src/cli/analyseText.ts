import type { Metric } from '../core/analysis/metrics';
import type { GoalReport, Report } from '../core/analysis/report';
import { VERDICT_WORDS } from '../core/analysis/wording';
import { graphOf } from '../core/tree/graph';
import { plain } from '../core/tree/quoted';
import type { AttackTree } from '../core/tree/tree';

const LENS_WORDS = {
  none: 'without mitigations',
  today: 'with the mitigations in force today',
  planned: 'with the mitigations in force and planned',
  proposed: 'with the mitigations in force, planned and proposed',
} satisfies Record<Report['lens'], string>;

/** A report as a person reads it. */
export function* reportLines(tree: AttackTree, { lens, goals }: Report): Generator<string, void> {
  yield `${shown(tree.title)}, ${LENS_WORDS[lens]}`;
  for (const goal of goals) {
    yield '';
    yield* goalLines(tree, goal);
  }
}

function* goalLines(tree: AttackTree, goal: GoalReport): Generator<string, void> {
  const labels = new Map(tree.mitigations.map(({ id, label }) => [id, label]));
  const label = (id: string) => shown(graphOf(tree).byId.get(id)?.label ?? labels.get(id) ?? id);
  const { attackSets, closingSets, chokePoints } = goal;
  yield `${VERDICT_WORDS[goal.verdict]}  ${shown(goal.label)} (${goal.id})`;

  const sizes = Object.entries(attackSets.bySize).map(([size, many]) => `${many} of ${size}`);
  const least = attackSets.exact ? '' : 'at least ';
  yield `  Attack sets: ${least}${attackSets.count}${sizes.length > 0 ? ` (by size: ${sizes.join(', ')})` : ''}`;
  for (const set of attackSets.sets) yield `    ${set.map(label).join(' + ')}`;

  yield `  Closing sets: ${closingSets.length === 0 ? 'none listed' : ''}`.trimEnd();
  for (const set of closingSets)
    yield `    ${set.length === 0 ? 'closed already' : set.map(label).join(' + ')}`;

  yield `  Choke points: ${chokePoints.length === 0 ? 'none' : ''}`.trimEnd();
  for (const id of chokePoints) yield `    ${label(id)}`;

  const { cost = '', time = '' } = tree.units ?? {};
  const { minCost, minTimeSequential, minTimeParallel, minSkill, bestProbability, totalProbability } =
    goal.metrics;
  yield `  Minimum cost: ${figure(minCost, cost)}`;
  yield `  Minimum time, one after another: ${figure(minTimeSequential, time)}`;
  yield `  Minimum time, all at once: ${figure(minTimeParallel, time)}`;
  yield `  Minimum skill: ${figure(minSkill)}`;
  yield `  Probability of the best single attack: ${figure(bestProbability)}`;
  yield `  Probability that some attack succeeds: ${figure(totalProbability)}`;
}

function figure({ value, exact, bounds }: Metric<number | string>, unit = ''): string {
  const amount = (each: number | string) => `${written(each)}${unit && ` ${shown(unit)}`}`;
  if (exact) return value === null ? 'no value' : amount(value);
  const [low, high] = bounds;
  return high === null ? `at least ${amount(low ?? 0)}` : `from ${amount(low ?? 0)} to ${amount(high)}`;
}

const written = (value: number | string) =>
  typeof value === 'number' ? value.toLocaleString('en', { maximumSignificantDigits: 6 }) : value;

const shown = (text: string) => plain(text, 500);
