import { useEffect } from 'react';

/** How long after a tree was opened, in milliseconds: the tree itself comes first. */
const LATER = 200;

/**
 * Loads what keys open and one types into at once, so that no letter of it reaches the canvas, where letters are
 * commands.
 */
export function usePreload(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      void import('./palette/Palette');
      void import('../find/FindTab');
      void import('../outline/Outline');
    }, LATER);
    return () => clearTimeout(timer);
  }, []);
}
