import { type Arrangement, arrangementOf, restructured, rowsThatDiffer } from '../arrangement';
import type { Travel } from '../layers';
import { flocksOf } from './flocks';
import { moveAcross } from './moves';
import type { Random } from './random';
import { otherTravel } from './travels';
import { type Trial, trialOf } from './trial';

/** From which temperature to which an annealing cools, in crossings, and over how many steps. */
export interface Cooling {
  readonly hot: number;
  readonly cold: number;
  readonly steps: number;
}

/** Simulated annealing that can be paused between steps. */
export interface Annealing {
  /** Does some of the steps that are left. */
  readonly run: (steps: number) => void;
  /** The best arrangement seen so far, and what it costs. */
  readonly best: () => Arrangement;
  readonly cost: () => number;
}

/** How often a step changes ranks or ways rather than places across. */
const STRUCTURAL = 0.1;
/** How often a change of structure stays local. */
const LOCAL = 0.5;
const SWEEPS = 4;

/** Improves an arrangement by simulated annealing. The arrangement itself is left as it is. */
export function annealing(start: Arrangement, { hot, cold, steps }: Cooling, random: Random): Annealing {
  let trial = trialOf(copyOf(start));
  let flocks = flocksOf(trial.arrangement.layers);
  let best = copyOf(start);
  let bestCost = trial.cost();
  const cooling = (cold / hot) ** (1 / Math.max(1, steps));
  let temperature = hot;

  const accepts = (cost: number): boolean =>
    cost <= trial.cost() || random() < Math.exp((trial.cost() - cost) / temperature);

  const step = (): void => {
    if (random() < STRUCTURAL) {
      const travel = otherTravel(trial.arrangement, flocks, random);
      if (!travel) return;
      const other = restructuredTrial(trial.arrangement, travel, random);
      if (!accepts(other.cost())) return;
      trial = other;
      flocks = flocksOf(other.arrangement.layers);
    } else {
      if (!moveAcross(trial, flocks, random)) return;
      if (accepts(trial.settle())) trial.keep();
      else trial.takeBack();
    }
    if (trial.cost() < bestCost - 1e-6) {
      bestCost = trial.cost();
      best = copyOf(trial.arrangement);
    }
  };

  return {
    run: (count) => {
      for (let done = 0; done < count; done++, temperature *= cooling) step();
    },
    best: () => best,
    cost: () => bestCost,
  };
}

/**
 * An arrangement with another structure, tried out. Half of the time everything settles, which finds other places for
 * much; otherwise only the rows in which something else stands now, which keeps what was good about the rest.
 */
function restructuredTrial(before: Arrangement, travel: Travel, random: Random): Trial {
  const next = restructured(before, travel);
  if (random() < LOCAL) {
    const trial = trialOf(next);
    for (const row of rowsThatDiffer(before, next)) trial.touch(row);
    trial.settle();
    trial.keep();
    return trial;
  }
  next.settle.all(next.x, SWEEPS, () => 1);
  return trialOf(next);
}

const copyOf = ({ subject, travel, layers, x }: Arrangement): Arrangement =>
  arrangementOf(subject, travel, { ...layers, rows: layers.rows.map((row) => row.slice()) }, x.slice());
