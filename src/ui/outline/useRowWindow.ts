import { type RefObject, useLayoutEffect, useState } from 'react';
import { windowOf } from './rowWindow';

/** The part of the outline that can be seen, and how to move it. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 300, height: 600 });
  const [scrolled, setScrolled] = useState(0);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  return {
    /** No line is longer than one reads with ease. */
    width: Math.min(size.width, WIDEST),
    rows: (tops: Float64Array) => windowOf(tops, scrolled, size.height),
    onScroll() {
      const element = scroller.current;
      // A few pixels more or less show the same rows.
      if (element) setScrolled(Math.floor(element.scrollTop / COARSE) * COARSE);
    },
    /** Scrolls as little as will show a row. */
    show(top: number, foot: number) {
      const element = scroller.current;
      if (!element) return;
      if (top < element.scrollTop) element.scrollTop = top - MARGIN;
      else if (foot > element.scrollTop + element.clientHeight)
        element.scrollTop = foot + MARGIN - element.clientHeight;
    },
  };
}

/** As wide as the style sheet lets the tree be. */
const WIDEST = 960;
const COARSE = 64;
const MARGIN = 8;
