import { describe, expect, it } from 'vitest';
import { sketch } from '../core/edits/sketch';
import type { Placement } from '../core/layout/placement';
import { createRefineClient, type Told } from './refineClient';

const tree = sketch('goal top > a\nstep a');

/** A placement that can be told from others. */
const picture = (width: number): Placement => ({
  direction: 'down',
  bounds: { x: 0, y: 0, width, height: 0 },
  nodes: {},
  edges: [],
  shields: [],
  regions: [],
  junctions: [],
});

/** A client whose workers do what they are told, and what happens to them. */
function setUp({ workers = true } = {}) {
  const started: { readonly tell: (told: Told) => void; readonly die: () => void; ended: boolean }[] = [];
  const refine = createRefineClient({
    start(_tree, tell, die) {
      if (!workers) throw new Error('no workers');
      const worker = { tell, die, ended: false };
      started.push(worker);
      return () => {
        worker.ended = true;
      };
    },
    async *here() {
      yield { done: 0.5, better: picture(5) };
      return picture(6);
    },
  });
  const controller = new AbortController();
  const heard: (number | undefined)[] = [];
  const result = refine(tree, ({ better }) => heard.push(better?.bounds.width), controller.signal).then(
    (best) => best.bounds.width,
    (error: Error) => error.name,
  );
  return { started, heard, result, abort: () => controller.abort(), refine };
}

describe('the refine client', () => {
  it('passes on what its worker tells, and ends it when the drawing is done', async () => {
    const { started, heard, result } = setUp();
    started[0]!.tell({ done: 0.2 });
    started[0]!.tell({ done: 0.4, better: picture(1) });
    started[0]!.tell({ refined: picture(2) });
    expect(await result).toBe(2);
    expect(heard).toEqual([undefined, 1]);
    expect(started[0]!.ended).toBe(true);
  });

  it('ends its worker as soon as nobody wants the drawing any more', async () => {
    const { started, result, abort } = setUp();
    abort();
    expect(started[0]!.ended).toBe(true);
    expect(await result).toBe('AbortError');
  });

  it('starts nothing for a drawing that nobody wants', async () => {
    const { started, refine, abort } = setUp();
    abort();
    await expect(refine(tree, () => {}, AbortSignal.abort())).rejects.toThrow();
    expect(started).toHaveLength(1);
  });

  it('says what went wrong', async () => {
    const { started, result } = setUp();
    started[0]!.tell({ error: 'no rank' });
    expect(await result).toBe('Error');
    expect(started[0]!.ended).toBe(true);
  });

  it.each(['cannot start', 'dies'])('refines on this thread where a worker %s', async (way) => {
    const { started, heard, result } = setUp({ workers: way === 'dies' });
    started[0]?.die();
    expect(await result).toBe(6);
    expect(heard).toEqual([5]);
  });
});
