import { lazy, Suspense } from 'react';
import type { CanvasView } from '../canvas/canvasView';
import { useWorkspace } from '../useEditor';
import { Dialogs } from './Dialogs';
import { FileDrop } from './FileDrop';
import { Notices } from './Notices';
import type { OpenFiles } from './openFiles';
import { useGlobalKeys } from './useGlobalKeys';
import { useLater } from './useLater';
import { usePasted } from './usePasted';

const editorScript = () => import('./Frame');
const Frame = lazy(async () => ({ default: (await editorScript()).Frame }));
const StartFrame = lazy(async () => ({ default: (await import('./StartFrame')).StartFrame }));

interface AppProps {
  view: CanvasView;
  /** Opens files that were dropped or pasted. */
  open: OpenFiles;
}

/** The whole page: the start page or the editor, and what lies over both. */
export function App({ view, open }: AppProps) {
  const screen = useWorkspace((workspace) => workspace.screen);
  useGlobalKeys();
  usePasted(open);
  useLater(editorScript);
  return (
    <>
      <Suspense>
        {screen === 'start' && <StartFrame />}
        {screen === 'editor' && <Frame view={view} />}
      </Suspense>
      <Suspense>
        <Dialogs />
      </Suspense>
      <Notices />
      <FileDrop open={open} />
    </>
  );
}
