import { layout } from '../core/layout/layout';
import type { LayoutQuestion } from './layoutClient';
import { answered } from './workerClient';

addEventListener('message', ({ data: { tree, before } }: MessageEvent<LayoutQuestion>) => {
  postMessage(answered(() => layout(tree, before)));
});
