import { describe, expect, it } from 'vitest';
import { setNodeField } from '../core/edits/fields';
import { setDirection } from '../core/edits/positions';
import { sketch } from '../core/edits/sketch';
import type { Placement } from '../core/layout/placement';
import type { Progress } from '../core/layout/refine';
import type { AttackTree } from '../core/tree/tree';
import { createEditor } from './editor';

/** `c` is shared, so lines may cross, and there may be something to gain. */
const SHARED = sketch('goal top > a b\nstep a > c\nstep b > c\nstep c');
const PLAIN = sketch('goal top > a b\nstep a\nstep b');

const picture = (width: number, direction: 'down' | 'right' = 'down'): Placement => ({
  direction,
  bounds: { x: 0, y: 0, width, height: 0 },
  nodes: {},
  edges: [],
  shields: [],
  regions: [],
  junctions: [],
});

interface Asked {
  readonly tree: AttackTree;
  readonly hear: (progress: Progress) => void;
  readonly finish: (placement: Placement) => void;
  readonly fail: (error: Error) => void;
  readonly signal: AbortSignal;
}

/** Lets all promises that are kept already be heard. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** An editor that draws at once (first pictures are 1 wide, edited ones 2) and refines when told. */
async function setUp(tree: AttackTree) {
  const asked: Asked[] = [];
  const editor = createEditor(
    tree,
    async (subject, before) => picture(before ? 2 : 1, subject.layout?.direction),
    (subject, hear, signal) =>
      new Promise((finish, fail) => {
        asked.push({ tree: subject, hear, finish, fail, signal });
        signal.addEventListener('abort', () => fail(signal.reason));
      }),
  );
  await settled();
  const shown = () => editor.store.getState().placement?.bounds.width;
  const refinement = () => editor.store.getState().refinement;
  const rename = (label: string) => editor.apply('rename', setNodeField('a', 'label', label));
  return { editor, asked, shown, refinement, rename };
}

describe('the drawing of a document that is opened', () => {
  it('is shown at once, then as it gets better, and last at its best', async () => {
    const { asked, shown, refinement } = await setUp(SHARED);
    expect(shown()).toBe(1);
    expect(refinement()).toEqual({ type: 'running', done: 0 });
    asked[0]!.hear({ done: 0.5, better: picture(10) });
    expect(shown()).toBe(10);
    expect(refinement()).toEqual({ type: 'running', done: 0.5 });
    asked[0]!.finish(picture(11));
    await settled();
    expect(shown()).toBe(11);
    expect(refinement()).toEqual({ type: 'over' });
  });

  it('is not refined where no lines can cross', async () => {
    const { asked, refinement } = await setUp(PLAIN);
    expect(asked).toEqual([]);
    expect(refinement()).toEqual({ type: 'skipped', why: 'nothing to gain' });
  });

  it('says so when it could not be refined, and stays', async () => {
    const { editor, asked, shown, refinement } = await setUp(SHARED);
    asked[0]!.fail(new Error('no memory'));
    await settled();
    expect(editor.store.getState().notice?.text).toBe('The drawing could not be refined: Error: no memory');
    expect(shown()).toBe(1);
    expect(refinement()).toEqual({ type: 'none' });
  });
});

describe('an edit', () => {
  it('ends the refinement, and what it finds then is not shown', async () => {
    const { asked, shown, refinement, rename } = await setUp(SHARED);
    rename('Other');
    expect(asked[0]!.signal.aborted).toBe(true);
    expect(refinement()).toEqual({ type: 'none' });
    asked[0]!.hear({ done: 0.5, better: picture(10) });
    await settled();
    expect(shown()).toBe(2);
    expect(asked).toHaveLength(1);
  });

  it('to the direction is a new drawing, and that is refined', async () => {
    const { editor, asked } = await setUp(SHARED);
    editor.apply('turn', setDirection('right'));
    await settled();
    expect(asked.map(({ tree }) => tree)).toEqual([SHARED, editor.tree()]);
  });
});

describe('tidying up', () => {
  it('begins a refinement', async () => {
    const { editor, asked, rename } = await setUp(SHARED);
    rename('Other');
    await settled();
    editor.drawAfresh();
    await settled();
    expect(asked.map(({ tree }) => tree)).toEqual([SHARED, editor.tree()]);
  });

  it('shows the refined drawing at once where it is known', async () => {
    const { editor, asked, shown, rename } = await setUp(SHARED);
    asked[0]!.finish(picture(11));
    await settled();
    rename('Other');
    await settled();
    editor.undo();
    await settled();
    expect(shown()).toBe(2);
    editor.drawAfresh();
    expect(shown()).toBe(11);
    expect(asked).toHaveLength(1);
  });
});

describe('a better drawing', () => {
  it('waits while someone has their hands on the one on the screen', async () => {
    const { editor, asked, shown } = await setUp(SHARED);
    const letGo = editor.hold();
    asked[0]!.hear({ done: 0.5, better: picture(10) });
    asked[0]!.finish(picture(11));
    await settled();
    expect(shown()).toBe(1);
    letGo();
    expect(shown()).toBe(11);
  });

  it('waits while a label is typed', async () => {
    const { editor, asked, shown } = await setUp(SHARED);
    editor.rename({ id: 'a', placeholder: '' });
    asked[0]!.hear({ done: 0.5, better: picture(10) });
    expect(shown()).toBe(1);
    editor.rename(undefined);
    expect(shown()).toBe(10);
  });

  it('that waits is dropped by an edit', async () => {
    const { editor, asked, shown, rename } = await setUp(SHARED);
    const letGo = editor.hold();
    asked[0]!.hear({ done: 0.5, better: picture(10) });
    rename('Other');
    letGo();
    await settled();
    expect(shown()).toBe(2);
  });
});

describe('the picture that leaves with a file', () => {
  const widthOf = async (placement: Promise<Placement>) => (await placement).bounds.width;

  it('waits for the refinement at hand', async () => {
    const { editor, asked } = await setUp(SHARED);
    const picked = widthOf(editor.picture());
    asked[0]!.finish(picture(11));
    expect(await picked).toBe(11);
    expect(asked).toHaveLength(1);
  });

  it('is made from the document, once, when that was edited since', async () => {
    const { editor, asked, shown, rename } = await setUp(SHARED);
    rename('Other');
    const picked = [widthOf(editor.picture()), widthOf(editor.picture())];
    asked[1]!.finish(picture(12));
    expect(await Promise.all(picked)).toEqual([12, 12]);
    expect(asked.map(({ tree }) => tree)).toEqual([SHARED, editor.tree()]);
    expect(shown()).toBe(2);
  });

  it('is the one on the screen where there is nothing to refine', async () => {
    const { editor, asked } = await setUp(PLAIN);
    expect(await widthOf(editor.picture())).toBe(1);
    expect(asked).toEqual([]);
  });

  it('can be asked for again after it failed', async () => {
    const { editor, asked } = await setUp(SHARED);
    const failed = editor.picture();
    asked[0]!.fail(new Error('no memory'));
    await expect(failed).rejects.toThrow('no memory');
    const picked = widthOf(editor.picture());
    asked[1]!.finish(picture(12));
    expect(await picked).toBe(12);
  });
});
