import { layout } from '../core/layout/layout';
import { rehearse } from '../core/layout/rehearsal';
import type { LayoutQuestion } from './layoutClient';
import { answered } from './workerClient';

/** The pause between rehearsals, in milliseconds: a question that comes meanwhile waits for no more than one. */
const PAUSE = 100;

/** How many rehearsals there are yet. */
let rehearsals = 2;

addEventListener('message', ({ data: { tree, before } }: MessageEvent<LayoutQuestion>) => {
  postMessage(answered(() => layout(tree, before)));
  // Whoever has a tree already is not to be disturbed any more.
  if (tree.nodes.length > 0) rehearsals = 0;
});

/** While nobody has opened anything there is time to rehearse. */
function rest(): void {
  if (rehearsals === 0) return;
  rehearsals--;
  rehearse();
  setTimeout(rest, PAUSE);
}

setTimeout(rest, PAUSE);
