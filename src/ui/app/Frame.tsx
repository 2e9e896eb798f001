import { lazy, Suspense, useEffect } from 'react';
import { ScenarioBar } from '../analysis/ScenarioBar';
import { Canvas } from '../canvas/Canvas';
import type { CanvasView } from '../canvas/canvasView';
import { useApp, useEditor, usePage } from '../useEditor';
import { FirstTour } from './FirstTour';
import { LeftPanel } from './LeftPanel';
import { ReadOnlyBanner } from './ReadOnlyBanner';
import { RightPanel } from './RightPanel';
import { StatusLine } from './StatusLine';
import { TopBar } from './TopBar';
import { VerdictNews } from './VerdictNews';
import './Frame.css';

const Outline = lazy(async () => ({ default: (await import('../outline/Outline')).Outline }));

/** The editor: the canvas, and around it what one needs to work on it. */
export function Frame({ view }: { view: CanvasView }) {
  const title = useEditor((editor) => editor.history.present.title);
  const { context } = useApp();
  const { leftPanel, rightPanel, alone } = usePage(({ leftPanel, rightPanel, main }) => ({
    leftPanel,
    rightPanel,
    alone: main === 'outline',
  }));
  useEffect(() => {
    document.title = `${title} – Espalier`;
    return () => {
      document.title = 'Espalier';
    };
  }, [title]);
  return (
    <div className="frame">
      <button type="button" className="skip" onClick={() => context.ports.page.enterCanvas()}>
        {alone ? 'Skip to the outline' : 'Skip to the canvas'}
      </button>
      <TopBar />
      <FirstTour />
      <ReadOnlyBanner />
      {leftPanel && <LeftPanel view={view} />}
      <main className="frame-canvas">
        {alone ? (
          <Suspense>
            <Outline alone />
          </Suspense>
        ) : (
          <Canvas view={view} />
        )}
        <ScenarioBar />
      </main>
      {rightPanel && <RightPanel />}
      <StatusLine view={view} />
      <VerdictNews />
    </div>
  );
}
