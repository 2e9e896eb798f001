/** What a worker says of the question it was given: the answer, or what went wrong. */
export type Heard<Answer> = { readonly answer: Answer } | { readonly error: string };

/** What a client stands on. */
export interface WorkerMeans<Question, Answer> {
  /** Starts a worker; throws where the browser starts none. `died` says that no more answers will come from it. */
  readonly start: (heard: (heard: Heard<Answer>) => void, died: () => void) => RunningWorker<Question>;
  /** Answers on this thread, when there is no worker. */
  readonly here: (question: Question) => Promise<Answer>;
}

export interface RunningWorker<Question> {
  readonly ask: (question: Question) => void;
  readonly end: () => void;
}

/** Rejects with the signal's reason as soon as it is aborted, and with an `Error` when there is no answer. */
export type Ask<Question, Answer> = (question: Question, signal: AbortSignal) => Promise<Answer>;

/** How long other questions wait for a worker to finish one that nobody wants any more, in milliseconds. */
const WAIT = 250;

interface Asked<Question, Answer> {
  readonly question: Question;
  readonly signal: AbortSignal;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Has questions answered in a worker, one at a time, in the order in which they are asked. A worker that stays busy with
 * a question that was given up while others wait is ended and started again. Where workers do not start, the answers
 * come from this thread.
 */
export function createWorkerClient<Question, Answer>(
  means: WorkerMeans<Question, Answer>,
): Ask<Question, Answer> {
  type One = Asked<Question, Answer>;
  let worker: RunningWorker<Question> | undefined;
  let workersFail = false;
  let busy: One | undefined;
  let waiting: readonly One[] = [];
  let impatience: ReturnType<typeof setTimeout> | undefined;

  const put = (one: One) => {
    busy = one;
    if (!workersFail) {
      try {
        worker ??= means.start(heard, died);
        worker.ask(one.question);
        return;
      } catch {
        workersFail = true;
      }
    }
    means.here(one.question).then(
      (answer) => busy === one && heard({ answer }),
      (error: unknown) => busy === one && heard({ error: String(error) }),
    );
  };

  /** Ends the question at hand, and puts the next. */
  const proceed = () => {
    busy = undefined;
    clearTimeout(impatience);
    impatience = undefined;
    const [next, ...others] = waiting;
    waiting = others;
    if (next) put(next);
  };

  const heard = (what: Heard<Answer>) => {
    if ('answer' in what) busy?.resolve(what.answer);
    else busy?.reject(new Error(what.error));
    proceed();
  };

  const died = () => {
    workersFail = true;
    worker = undefined;
    if (busy && !busy.signal.aborted) waiting = [busy, ...waiting];
    proceed();
  };

  const losePatience = () => {
    worker?.end();
    worker = undefined;
    proceed();
  };

  /** Nobody who waits has to wait long for what nobody wants. */
  const mindTheWait = () => {
    if (busy?.signal.aborted && waiting.length > 0) impatience ??= setTimeout(losePatience, WAIT);
  };

  return (question, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const one: One = { question, signal, resolve, reject };
      signal.addEventListener(
        'abort',
        () => {
          reject(signal.reason);
          waiting = waiting.filter((other) => other !== one);
          mindTheWait();
        },
        { once: true },
      );
      if (!busy) {
        put(one);
        return;
      }
      waiting = [...waiting, one];
      mindTheWait();
    });
}

/** Starts one of the page's own workers for a client. */
export function startWorker<Question, Answer>(
  url: string,
  heard: (heard: Heard<Answer>) => void,
  died: () => void,
): RunningWorker<Question> {
  const worker = new Worker(url, { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Heard<Answer>>) => heard(data);
  worker.onerror = (event) => {
    // What went wrong may quote a label, and no label goes to the console.
    event.preventDefault();
    worker.terminate();
    died();
  };
  return { ask: (question) => worker.postMessage(question), end: () => worker.terminate() };
}

/** Answers a question in a worker, or says what went wrong; never leaves one unanswered. */
export function answered<Answer>(make: () => Answer): Heard<Answer> {
  try {
    return { answer: make() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
