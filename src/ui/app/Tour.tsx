import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { Button } from '../kit/Button';
import { type Area, place } from '../kit/beside';
import { IconButton } from '../kit/IconButton';
import { useApp, usePage } from '../useEditor';
import { usePlace } from '../usePlace';
import { TOUR } from './tourSteps';
import './Tour.css';

/**
 * One step of the tour: a card below what it explains, which it never covers. It is no dialog, so that one can go on
 * working, or try what it says.
 */
export function Tour({ step }: { step: number }) {
  const { page, context } = useApp();
  const { leftPanel, rightPanel } = usePage(({ leftPanel, rightPanel }) => ({ leftPanel, rightPanel }));
  const card = useRef<HTMLElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const stop = TOUR[step];
  usePlace('tour', () => next.current?.focus());

  // biome-ignore lint/correctness/useExhaustiveDependencies: panels move what the card stands beside
  useLayoutEffect(() => {
    const lay = () => {
      const anchor = stop && anchorOf(stop.about);
      if (!anchor || !card.current || !ring.current) return;
      place(card.current, anchor, { side: 'bottom', align: 'center', gap: 12 });
      frame(ring.current, anchor);
    };
    lay();
    window.addEventListener('resize', lay);
    return () => window.removeEventListener('resize', lay);
  }, [stop, leftPanel, rightPanel]);

  const go = (to: number | undefined) => {
    const within = card.current?.contains(document.activeElement);
    page.setState({ tour: to });
    if (to === undefined && within) context.ports.page.enterCanvas();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    go(undefined);
  };
  if (!stop) return null;
  const last = step === TOUR.length - 1;
  return (
    <>
      <div ref={ring} className="tour-ring" aria-hidden="true" />
      <section
        ref={card}
        id="tour"
        className="tour"
        aria-labelledby="tour-title"
        tabIndex={-1}
        onKeyDown={press}
      >
        <div role="status">
          <h2 id="tour-title">
            {stop.title} <span className="tour-count tabular">{`${step + 1} of ${TOUR.length}`}</span>
          </h2>
          <p>{stop.text}</p>
        </div>
        <div className="tour-ways">
          {!last && (
            <Button kind="plain" onClick={() => go(undefined)}>
              Skip the tour
            </Button>
          )}
          <span className="tour-gap" />
          {step > 0 && (
            <Button
              onClick={() => {
                // On the first step this button goes, and the focus with it.
                if (step === 1) next.current?.focus();
                go(step - 1);
              }}
            >
              Back
            </Button>
          )}
          <Button ref={next} kind="primary" onClick={() => go(last ? undefined : step + 1)}>
            {last ? 'Done' : 'Next'}
          </Button>
        </div>
        <IconButton icon="close" label="Close the tour" keys="Escape" onClick={() => go(undefined)} />
      </section>
    </>
  );
}

/** The first of some things that is on the screen. */
function anchorOf(selectors: readonly string[]): Area | undefined {
  for (const selector of selectors) {
    const area = document.querySelector(selector)?.getBoundingClientRect();
    if (area && area.width > 0) return area;
  }
  return undefined;
}

function frame(ring: HTMLElement, { left, top, right, bottom }: Area): void {
  ring.style.left = `${left - 3}px`;
  ring.style.top = `${top - 3}px`;
  ring.style.width = `${right - left + 6}px`;
  ring.style.height = `${bottom - top + 6}px`;
}
