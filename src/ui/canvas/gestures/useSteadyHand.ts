import { type RefObject, useEffect } from 'react';
import { useApp } from '../../useEditor';

/** Keeps the drawing as it is while a pointer is pressed on it: nothing is to move away under a hand. */
export function useSteadyHand(ground: RefObject<HTMLElement | null>): void {
  const { editor } = useApp();
  useEffect(() => {
    const root = ground.current;
    let letGo: (() => void) | undefined;
    const press = () => {
      letGo ??= editor.hold();
    };
    // What the gesture is for happens as the pointer is lifted: the drawing may change after that.
    const lift = () => {
      const over = letGo;
      letGo = undefined;
      if (over) setTimeout(over);
    };
    root?.addEventListener('pointerdown', press, true);
    window.addEventListener('pointerup', lift, true);
    window.addEventListener('pointercancel', lift, true);
    return () => {
      root?.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pointerup', lift, true);
      window.removeEventListener('pointercancel', lift, true);
      letGo?.();
    };
  }, [editor, ground]);
}
