import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { shownIn } from '../../../editor/editor';
import { useApp, useEditor } from '../../useEditor';
import { selectionOf, tabStopOf } from '../scene/tabStop';
import { inFlow } from './inFlow';

/**
 * The keyboard's focus goes where the selection goes, as long as it is on the canvas; and what the Tab key reaches is
 * selected. A focus that is elsewhere on the page stays there.
 */
export function useCanvasFocus(ground: RefObject<HTMLElement | null>) {
  const { editor } = useApp();
  const { stop, busy, placement } = useEditor((state) => ({
    stop: state.selection.type === 'nothing' ? undefined : tabStopOf(shownIn(state), state.selection),
    busy: state.renaming !== undefined,
    placement: state.placement,
  }));
  /** Whether the focus was here last: it falls to the page itself when what had it is removed. */
  const here = useRef(false);
  const pointing = useRef(false);

  useEffect(() => {
    const come = ({ target }: Event) => {
      here.current = target instanceof Node && ground.current?.contains(target) === true;
    };
    const press = () => {
      pointing.current = true;
    };
    const release = () => {
      pointing.current = false;
    };
    document.addEventListener('focusin', come);
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('pointercancel', release, true);
    return () => {
      document.removeEventListener('focusin', come);
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('pointercancel', release, true);
    };
  }, [ground]);

  // A document that has just been opened is worked on at once; the button that opened it has gone with its page.
  useEffect(() => {
    if (document.activeElement === document.body) ground.current?.focus({ preventScroll: true });
  }, [ground]);

  useEffect(() => {
    const root = ground.current;
    const active = document.activeElement;
    if (busy || !here.current || !root) return;
    if (active !== document.body && active !== null && !root.contains(active)) return;
    const next = stop === undefined ? root : (inFlow(root, stop) ?? root);
    if (next !== active) next.focus({ preventScroll: true });
  }, [stop, busy, ground]);

  // What an edit brings back is drawn a moment after it was selected; until then the focus waits on the ground.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing is the reason to look again
  useEffect(() => {
    const root = ground.current;
    if (busy || stop === undefined || !root || document.activeElement !== root) return;
    inFlow(root, stop)?.focus({ preventScroll: true });
  }, [placement, stop, busy, ground]);

  return (event: FocusEvent) => {
    editor.work('canvas');
    // Who points at something selects it by clicking, which knows of Shift and Ctrl.
    if (pointing.current || !(event.target instanceof Element)) return;
    const id = event.target.getAttribute('data-id');
    const selection = id === null ? undefined : selectionOf(editor.tree(), id);
    const stop = tabStopOf(shownIn(editor.store.getState()), editor.selection());
    if (selection && id !== stop) editor.select(selection);
    else if (selection && editor.selection().type === 'nothing') editor.select(selection);
  };
}
