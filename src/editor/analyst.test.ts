import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kind } from '../core/analysis/questions/table';
import type { Subject } from '../core/analysis/subject';
import { setNodeField } from '../core/edits/fields';
import { sketch } from '../core/edits/sketch';
import { type Analyse, createAnalyst } from './analyst';
import { headless } from './headless';
import { TODAY } from './scenario';

const tree = sketch('goal top > a b\nstep a\nstep b\nmitigation m > a');

/** An analyst whose questions are answered by hand. */
function setUp() {
  const { editor } = headless(tree);
  const asked: {
    kind: Kind;
    subject: Subject;
    signal: AbortSignal;
    answer: (answer: unknown) => Promise<void>;
    fail: (why: string) => Promise<void>;
  }[] = [];
  const analyse: Analyse = (subject, kind, _, signal) =>
    new Promise((resolve, reject) => {
      asked.push({
        kind,
        subject,
        signal,
        async answer(answer) {
          resolve(answer as never);
          await Promise.resolve();
        },
        async fail(why) {
          reject(new Error(why));
          await Promise.resolve();
        },
      });
    });
  const analyst = createAnalyst(editor, analyse);
  let told = 0;
  analyst.subscribe(() => told++);
  return { editor, asked, analyst, read: () => analyst.read('onAttackSets', undefined), told: () => told };
}

const NOBODY = { nodes: new Set<string>(), edges: new Set<string>() };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the analyst', () => {
  it('asks nothing before somebody wants to know, and once for several who do', async () => {
    const { editor, asked, analyst, read } = setUp();
    editor.apply('expose', setNodeField('a', 'exposure', 'absent'));
    expect(asked).toHaveLength(0);
    analyst.want('onAttackSets', undefined);
    analyst.want('onAttackSets', undefined);
    expect(asked).toHaveLength(1);
    await asked[0]!.answer(NOBODY);
    expect(read()).toEqual({ state: 'answered', answer: NOBODY });
    expect(read()).toBe(read());
  });

  it('asks anew when the meaning or the scenario changes, and never shows the old answer as the new one', async () => {
    const { editor, asked, analyst, read } = setUp();
    analyst.want('onAttackSets', undefined);
    await asked[0]!.answer(NOBODY);
    editor.apply('expose', setNodeField('a', 'exposure', 'absent'));
    expect(read()).toEqual({ state: 'asking', long: false, before: NOBODY });
    expect(asked[1]!.subject.tree).toBe(editor.tree());
    editor.suppose({ ...TODAY, lens: 'none' });
    expect(asked[1]!.signal.aborted).toBe(true);
    expect(asked).toHaveLength(3);
    await asked[1]!.answer(undefined);
    expect(read().state).toBe('asking');
    await asked[2]!.answer(undefined);
    expect(read()).toEqual({ state: 'answered', answer: undefined });
  });

  it('asks nothing while a label is typed', async () => {
    const { editor, asked, analyst, read } = setUp();
    analyst.want('onAttackSets', undefined);
    await asked[0]!.answer(NOBODY);
    editor.apply('rename', setNodeField('a', 'label', 'Another name'));
    expect(asked).toHaveLength(1);
    expect(read().state).toBe('answered');
  });

  it('asks in the order of wanting, and gives up what nobody wants any more', () => {
    const { editor, asked, analyst } = setUp();
    const enough = analyst.want('fromHere', undefined);
    analyst.want('onAttackSets', undefined);
    editor.suppose({ ...TODAY, lens: 'none' });
    expect(asked.slice(2).map(({ kind }) => kind)).toEqual(['fromHere', 'onAttackSets']);
    enough();
    expect(asked[2]!.signal.aborted).toBe(true);
    expect(asked[3]!.signal.aborted).toBe(false);
  });

  it('says when an answer takes long', async () => {
    const { asked, analyst, read, told } = setUp();
    analyst.want('onAttackSets', undefined);
    vi.advanceTimersByTime(299);
    expect(told()).toBe(0);
    vi.advanceTimersByTime(1);
    expect(read()).toEqual({ state: 'asking', long: true, before: undefined });
    await asked[0]!.answer(NOBODY);
    vi.advanceTimersByTime(1000);
    expect(read().state).toBe('answered');
    expect(told()).toBe(2);
  });

  it('says what went wrong', async () => {
    const { asked, analyst, read } = setUp();
    analyst.want('onAttackSets', undefined);
    await asked[0]!.fail('out of memory');
    expect(read()).toEqual({ state: 'failed', reason: 'The analysis failed: out of memory' });
  });
});
