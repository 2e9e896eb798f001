import { refine } from '../core/layout/refine';
import type { AttackTree } from '../core/tree/tree';
import type { Told } from './refineClient';

const tell = (told: Told) => postMessage(told);
/** Progress is told in steps of this size. */
const STEP = 0.02;

/** Refines the drawing of the one tree that it is given, telling how far it is; it is ended when nobody waits for it. */
addEventListener('message', ({ data }: MessageEvent<AttackTree>) => {
  try {
    const moments = refine(data);
    for (let told = 0; ; ) {
      const moment = moments.next();
      if (moment.done) return tell({ refined: moment.value });
      if (moment.value.better === undefined && moment.value.done < told + STEP) continue;
      told = moment.value.done;
      tell(moment.value);
    }
  } catch (error) {
    tell({ error: error instanceof Error ? error.message : String(error) });
  }
});
