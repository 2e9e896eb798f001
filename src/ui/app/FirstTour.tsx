import { lazy, Suspense, useEffect } from 'react';
import { useApp, useEditor, usePage } from '../useEditor';

const Tour = lazy(async () => ({ default: (await import('./Tour')).Tour }));

/** The tour while it is shown: it comes once by itself, to whoever has a tree of their own for the first time. */
export function FirstTour() {
  const { page } = useApp();
  const { step, toured } = usePage(({ tour, toured }) => ({ step: tour, toured }));
  const readOnly = useEditor((state) => state.readOnly);
  useEffect(() => {
    if (!toured && !readOnly) page.setState({ tour: 0, toured: true });
  }, [page, toured, readOnly]);
  if (step === undefined) return null;
  return (
    <Suspense>
      <Tour step={step} />
    </Suspense>
  );
}
