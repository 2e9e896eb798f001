import { useEffect } from 'react';
import { ScenarioBar } from '../analysis/ScenarioBar';
import { Canvas } from '../canvas/Canvas';
import type { CanvasView } from '../canvas/canvasView';
import { useEditor, usePage } from '../useEditor';
import { LeftPanel } from './LeftPanel';
import { ReadOnlyBanner } from './ReadOnlyBanner';
import { RightPanel } from './RightPanel';
import { StatusLine } from './StatusLine';
import { TopBar } from './TopBar';
import { VerdictNews } from './VerdictNews';
import './Frame.css';

/** The editor: the canvas, and around it what one needs to work on it. */
export function Frame({ view }: { view: CanvasView }) {
  const title = useEditor((editor) => editor.history.present.title);
  const { leftPanel, rightPanel } = usePage(({ leftPanel, rightPanel }) => ({ leftPanel, rightPanel }));
  useEffect(() => {
    document.title = `${title} – Espalier`;
    return () => {
      document.title = 'Espalier';
    };
  }, [title]);
  return (
    <div className="frame">
      <button type="button" className="skip" onClick={() => view.focus()}>
        Skip to the canvas
      </button>
      <TopBar />
      <ReadOnlyBanner />
      {leftPanel && <LeftPanel view={view} />}
      <main className="frame-canvas">
        <Canvas view={view} />
        <ScenarioBar />
      </main>
      {rightPanel && <RightPanel />}
      <StatusLine view={view} />
      <VerdictNews />
    </div>
  );
}
