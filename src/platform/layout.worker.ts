import { layout } from '../core/layout/layout';
import type { Answer, Question } from './layoutClient';

/** Answers each question with a placement, or says what went wrong; never leaves one unanswered. */
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(answer(data));
});

function answer({ tree, before }: Question): Answer {
  try {
    return { placement: layout(tree, before) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
