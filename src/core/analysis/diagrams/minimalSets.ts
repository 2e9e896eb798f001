import { type Diagram, type Diagrams, NONE, STOPPED, UNIT } from './diagrams';

/** The family of the minimal solutions of a monotone function. */
export function minimalSets(diagrams: Diagrams, held: Diagram): Diagram {
  if (held < 2) return held;
  const known = new Map<Diagram, Diagram>([
    [NONE, NONE],
    [UNIT, UNIT],
  ]);
  const of = (part: Diagram) => known.get(part) ?? STOPPED;
  const nodes = diagrams.nodes(held);
  if (!nodes) return STOPPED;
  for (const node of nodes) {
    const without = of(diagrams.low(node));
    // What suffices with the variable, except what suffices without it (Rauzy 1993).
    const needing = diagrams.drop(of(diagrams.high(node)), diagrams.low(node));
    const sets = diagrams.family(diagrams.level(node), without, needing);
    if (sets === STOPPED) return STOPPED;
    known.set(node, sets);
  }
  return of(held);
}
