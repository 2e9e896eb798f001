import { type Formula, partsOf } from './formula';

/**
 * The order in which a diagram asks for its variables, which decides its size. After Minato, Ishiura and Yajima (1990): the
 * weight of a goal is shared out equally among what it is made of; a walk follows the heaviest part first, and variables
 * stand in the order in which it meets them. Those that no root needs come last.
 */
export function variableOrder(formula: Formula, roots: readonly number[]): readonly number[] {
  const weights = weightsOf(formula, roots);
  const weight = (index: number) => weights[index] as number;
  const seen = new Uint8Array(formula.parts.length);
  const order: number[] = [];
  const stack = [...roots].reverse();
  for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
    if (seen[index] === 1) continue;
    seen[index] = 1;
    const part = formula.parts[index];
    if (part?.kind === 'variable') order.push(index);
    // The heaviest is pushed last, so that it is taken first.
    else
      for (const next of [...partsOf(part)].reverse().sort((a, b) => weight(a) - weight(b))) stack.push(next);
  }
  for (const [index, { kind }] of formula.parts.entries())
    if (kind === 'variable' && seen[index] === 0) order.push(index);
  return order;
}

function weightsOf({ parts, knots }: Formula, roots: readonly number[]): Float64Array {
  const weights = new Float64Array(parts.length);
  for (const root of roots) weights[root] = (weights[root] as number) + 1;
  for (let at = knots.length - 1; at >= 0; at--)
    for (const index of knots[at] ?? []) {
      const of = partsOf(parts[index]);
      const share = (weights[index] as number) / of.length;
      for (const part of of) weights[part] = (weights[part] as number) + share;
    }
  return weights;
}
