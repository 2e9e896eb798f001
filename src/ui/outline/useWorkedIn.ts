import { type RefObject, useEffect } from 'react';
import { useApp } from '../useEditor';

/**
 * Tells the editor which view is worked in: the outline while it has the focus, or when there is no canvas; the canvas
 * again once the outline has gone, since text fields have to open somewhere.
 */
export function useWorkedIn(element: RefObject<HTMLElement | null>, alone: boolean): void {
  const { editor } = useApp();
  useEffect(() => {
    const tree = element.current;
    const come = () => editor.work('outline');
    tree?.addEventListener('focus', come);
    if (alone) {
      come();
      // A document that has just been opened is worked on at once.
      if (document.activeElement === document.body) tree?.focus({ preventScroll: true });
    }
    return () => {
      tree?.removeEventListener('focus', come);
      editor.work('canvas');
    };
  }, [editor, element, alone]);
}
