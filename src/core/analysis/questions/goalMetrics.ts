import type { Attributes } from '../../tree/tree';
import { chancesOf } from '../chances';
import { type Metrics, metrics } from '../metrics';
import { type AboutGoal, scopedStudy } from '../scopedStudy';
import { perStudy, type Study } from '../subject';
import { unvalued } from '../unvalued';

/** The metrics of a goal, and which leaves of its remaining attacks have no value; `undefined` when that was stopped. */
export interface GoalMetrics {
  readonly metrics: Metrics;
  readonly unvalued: Readonly<Record<keyof Attributes, readonly string[] | undefined>>;
}

export function goalMetrics(study: Study, about: AboutGoal): GoalMetrics {
  const scoped = scopedStudy(study, about);
  const inquiry = scoped.inquiry();
  const without = (attribute: keyof Attributes) => unvalued(inquiry, about.goal, attribute);
  return {
    metrics: metrics(inquiry, chances(scoped), about.goal),
    unvalued: {
      cost: without('cost'),
      time: without('time'),
      skill: without('skill'),
      probability: without('probability'),
    },
  };
}

const chances = perStudy((study: Study) => chancesOf(study.inquiry()));
