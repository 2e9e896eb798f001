import { type RefObject, useLayoutEffect } from 'react';
import { useEditor } from '../../useEditor';
import { glideTime } from './glide';

/**
 * Marks the canvas while nodes glide to where a new drawing has them. Style sheets do the gliding; they only have to
 * know that lines are not where they will be.
 */
export function useGlide(root: RefObject<HTMLElement | null>): void {
  const placement = useEditor((state) => state.placement);
  useLayoutEffect(() => {
    const ground = root.current;
    const time = glideTime();
    if (!ground || !placement || time === 0) return;
    ground.dataset.gliding = '';
    const end = () => {
      delete ground.dataset.gliding;
    };
    const timer = setTimeout(end, time);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [placement, root]);
}
