import { sameMeaning } from '../core/analysis/meaning';
import type { AnswerOf, Kind, MoreOf } from '../core/analysis/questions/table';
import type { Subject } from '../core/analysis/subject';
import type { Editor } from './editor';
import { subjectOf } from './subject';

/** Answers a question about a subject, usually in a worker. Rejects with the signal's reason once it is aborted. */
export type Analyse = <K extends Kind>(
  subject: Subject,
  kind: K,
  more: MoreOf<K>,
  signal: AbortSignal,
) => Promise<AnswerOf<K>>;

/** What is known of a question about the newest document under the scenario at hand. */
export type Answered<Answer> =
  | {
      readonly state: 'asking';
      /** It has been more than a moment: say that it takes a while. */
      readonly long: boolean;
      /** What was answered about an older document or scenario; never shown as if it were about this one. */
      readonly before: Answer | undefined;
    }
  | { readonly state: 'answered'; readonly answer: Answer }
  /** A sentence for the person. */
  | { readonly state: 'failed'; readonly reason: string };

/**
 * Has questions about the open document answered, for as long as somebody wants to know: each is asked anew whenever the
 * document's meaning or the scenario changes, in the order in which they were first wanted. Answers are kept until then.
 */
export interface Analyst {
  /** From now on the answer is wanted; gives back how to want it no more. */
  readonly want: <K extends Kind>(kind: K, more: MoreOf<K>) => () => void;
  /** The same object for as long as nothing changes. */
  readonly read: <K extends Kind>(kind: K, more: MoreOf<K>) => Answered<AnswerOf<K>>;
  readonly subscribe: (listener: () => void) => () => void;
}

/** How long a question may take before the person is told, in milliseconds. */
const MOMENT = 300;

type AnyAnswer = AnswerOf<Kind>;

interface Wanted {
  readonly begin: (about: Subject, signal: AbortSignal) => Promise<AnyAnswer>;
  /** How many want it. */
  many: number;
  /** How to give up the question that is under way. */
  giveUp: (() => void) | undefined;
}

/** The name of a question among those about one subject. */
export const questionName = (kind: Kind, more: unknown): string => `${kind} ${JSON.stringify(more) ?? ''}`;

const ASKING: Answered<never> = { state: 'asking', long: false, before: undefined };

export function createAnalyst(editor: Editor, analyse: Analyse): Analyst {
  const wanted = new Map<string, Wanted>();
  const listeners = new Set<() => void>();
  let answers = new Map<string, Answered<AnyAnswer>>();
  let subject = subjectOf(editor.store.getState());

  const tell = (name: string, what: Answered<AnyAnswer>) => {
    answers.set(name, what);
    for (const listener of listeners) listener();
  };

  const ask = (name: string, one: Wanted) => {
    const control = new AbortController();
    const slow = setTimeout(() => {
      const now = answers.get(name) ?? ASKING;
      if (now.state === 'asking') tell(name, { ...now, long: true });
    }, MOMENT);
    const over = () => {
      clearTimeout(slow);
      one.giveUp = undefined;
    };
    one.giveUp = () => {
      over();
      control.abort(new DOMException('Nobody wants to know any more.', 'AbortError'));
    };
    one.begin(subject, control.signal).then(
      (answer) => {
        if (control.signal.aborted) return;
        over();
        tell(name, { state: 'answered', answer });
      },
      (error: unknown) => {
        if (control.signal.aborted) return;
        over();
        tell(name, { state: 'failed', reason: `The analysis failed: ${reasonOf(error)}` });
      },
    );
  };

  editor.store.subscribe((state) => {
    const next = subjectOf(state);
    // As long as the meaning is the same, so is what was found out about it: further questions are about the same object.
    if (next === subject || sameSubject(subject, next)) return;
    subject = next;
    for (const { giveUp } of wanted.values()) giveUp?.();
    const old = answers;
    answers = new Map(
      [...wanted.keys()].map((name) => [name, { ...ASKING, before: lastAnswer(old.get(name)) }]),
    );
    for (const [name, one] of wanted) ask(name, one);
    for (const listener of listeners) listener();
  });

  return {
    want(kind, more) {
      const name = questionName(kind, more);
      const one: Wanted = wanted.get(name) ?? {
        begin: (about, signal) => analyse(about, kind, more, signal),
        many: 0,
        giveUp: undefined,
      };
      one.many++;
      wanted.set(name, one);
      if (one.many === 1 && !isKnown(answers.get(name))) ask(name, one);
      return () => {
        one.many--;
        if (one.many > 0) return;
        one.giveUp?.();
        wanted.delete(name);
      };
    },
    // The table of questions gives every kind its own type of answer, which a map of all of them cannot tell.
    read: <K extends Kind>(kind: K, more: MoreOf<K>) =>
      (answers.get(questionName(kind, more)) ?? ASKING) as Answered<AnswerOf<K>>,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const isKnown = (answer: Answered<AnyAnswer> | undefined): boolean =>
  answer !== undefined && answer.state !== 'asking';

function lastAnswer(before: Answered<AnyAnswer> | undefined): AnyAnswer | undefined {
  if (before?.state === 'answered') return before.answer;
  return before?.state === 'asking' ? before.before : undefined;
}

const sameSubject = (a: Subject, b: Subject): boolean =>
  a.question.lens === b.question.lens &&
  a.question.whatIf === b.question.whatIf &&
  a.has === b.has &&
  sameMeaning(a.tree, b.tree);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
