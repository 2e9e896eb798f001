import type { AnswerOf, Kind, MoreOf } from '../core/analysis/questions/table';
import type { Subject } from '../core/analysis/subject';
import type { Analyse } from '../editor/analyst';
import { scriptUrl } from './trustedTypes';
import { createWorkerClient, startWorker, type WorkerMeans } from './workerClient';

/** A question as it crosses to the worker; without a subject it is about the same one as the last. */
export interface AnalysisQuestion {
  readonly subject?: Subject;
  readonly kind: Kind;
  readonly more: MoreOf<Kind>;
}

type Whole = Required<AnalysisQuestion>;
type Answer = AnswerOf<Kind>;

export type AnalysisMeans = WorkerMeans<Whole, Answer>;

/** Has questions about trees answered in a worker, one after the other. */
export function createAnalysisClient(means: AnalysisMeans = ofTheBrowser): Analyse {
  const ask = createWorkerClient(means);
  return <K extends Kind>(subject: Subject, kind: K, more: MoreOf<K>, signal: AbortSignal) =>
    // What crosses is of any kind; the table of questions answers each in its own type.
    ask({ subject, kind, more: more as MoreOf<Kind> }, signal) as Promise<AnswerOf<K>>;
}

const ofTheBrowser: AnalysisMeans = {
  start(heard, died) {
    const worker = startWorker<AnalysisQuestion, Answer>(scriptUrl('analysis'), heard, died);
    let told: Subject | undefined;
    return {
      // A tree crosses once, however many questions follow about it.
      ask({ subject, kind, more }) {
        worker.ask(subject === told ? { kind, more } : { subject, kind, more });
        told = subject;
      },
      end: worker.end,
    };
  },
  async here({ subject, kind, more }) {
    const { openStudy } = await import('../core/analysis/subject');
    const { answerTo } = await import('../core/analysis/questions/table');
    return answerTo(openStudy(subject), kind, more);
  },
};
