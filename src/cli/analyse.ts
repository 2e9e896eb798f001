import { dirname } from 'node:path';
import { askedAbout } from '../core/analysis/asked';
import type { Budget } from '../core/analysis/diagrams/diagrams';
import { expand } from '../core/analysis/expand';
import { type Incomplete, report } from '../core/analysis/report';
import { stoppedAt } from '../core/analysis/stopping';
import { sentence } from '../core/format/problem';
import { read } from '../core/format/read';
import { plain, quoted } from '../core/tree/quoted';
import type { AttackTree, BranchNode } from '../core/tree/tree';
import { ANALYSE_TAKES, type AnalyseOrder, analyseOrder } from './analyseOrder';
import { reportLines } from './analyseText';
import type { Output } from './output';
import { readDocument } from './readDocument';
import { treesNear } from './treesNear';

/** A pipeline has more time than a person who types. */
const BUDGET: Budget = { nodes: 4_000_000, steps: 15_000_000 };

/** Says what a tree means: whether its goals are open, by which attacks, and what would close them. */
export async function analyse(args: readonly string[], output: Output): Promise<number> {
  const order = analyseOrder(args);
  if (typeof order === 'string') {
    output.complain(`${order} Usage: analyse ${ANALYSE_TAKES}`);
    return 1;
  }
  const path = plain(order.from, 4096);
  const text = await readDocument(order.from);
  const tree = text.ok ? read(text.value) : text;
  if (!tree.ok) {
    output.complain(`${path}: ${sentence(tree.problem)}`);
    return 1;
  }
  const { subject, about, missing } = asked(tree.value, order);
  const goals = about.filter(({ id }) => order.goal === undefined || id === order.goal);
  if (order.goal !== undefined && goals.length === 0) {
    output.complain(`${path}: No goal has the id ${quoted(order.goal)}.`);
    return 1;
  }
  for (const id of missing)
    output.complain(`${path}: There is no ${quoted(id, 160)} to expand; it stays a leaf.`);
  const { report: result, incomplete } = report(
    subject,
    { lens: order.lens, about: goals },
    order.sets,
    BUDGET,
  );
  for (const each of incomplete) output.complain(`${path}: ${stopped(each)}`);
  if (order.json) output.say(JSON.stringify(result));
  else for (const line of reportLines(subject, result)) output.say(line);
  return order.failIfOpen && result.goals.some(({ verdict }) => verdict !== 'closed') ? 1 : 0;
}

const stopped = ({ goal, what, upTo = 0 }: Incomplete): string => {
  const sets = upTo > 0 ? `the ${what} of up to ${upTo}, ` : '';
  return `The ${what} of ${quoted(goal.label)} ${stoppedAt(BUDGET)}. Certain so far: ${sets}the verdict and the choke points.`;
};

interface Asked {
  readonly subject: AttackTree;
  readonly about: readonly BranchNode[];
  readonly missing: readonly string[];
}

function asked(tree: AttackTree, order: AnalyseOrder): Asked {
  if (!order.expand) return { subject: tree, about: askedAbout(tree), missing: [] };
  const { tree: subject, about, missing } = expand(tree, treesNear([dirname(order.from), 'trees']));
  return { subject, about, missing };
}
