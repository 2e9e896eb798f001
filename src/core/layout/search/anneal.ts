import { type Arrangement, arrangementOf, restructured } from '../arrangement';
import { flocksOf } from './flocks';
import { moveAcross } from './moves';
import type { Random } from './random';
import { otherTravel } from './travels';
import { trialOf } from './trial';

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
      const next = restructured(trial.arrangement, travel);
      next.settle.all(next.x, SWEEPS, () => 1);
      const other = trialOf(next);
      if (!accepts(other.cost())) return;
      trial = other;
      flocks = flocksOf(next.layers);
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

const copyOf = ({ subject, travel, layers, x }: Arrangement): Arrangement =>
  arrangementOf(subject, travel, { ...layers, rows: layers.rows.map((row) => row.slice()) }, x.slice());
