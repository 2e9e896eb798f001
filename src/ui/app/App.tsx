import { Activity, lazy, Suspense, useDeferredValue } from 'react';
import type { CanvasView } from '../canvas/canvasView';
import { useWorkspace } from '../useEditor';
import { Dialogs } from './Dialogs';
import { FileDrop } from './FileDrop';
import { Notices } from './Notices';
import type { OpenFiles } from './openFiles';
import { useGlobalKeys } from './useGlobalKeys';
import { useLater } from './useLater';
import { usePasted } from './usePasted';
import { useTimesLeft } from './useTimesLeft';

const editorScript = () => import('./Frame');
const Frame = lazy(async () => ({ default: (await editorScript()).Frame }));
/** What keys open and one types into at once, so that no letter of it reaches the canvas, where letters are commands. */
const whatKeysOpen = () =>
  Promise.all([import('./palette/Palette'), import('../find/FindTab'), import('../outline/Outline')]);
const StartFrame = lazy(async () => ({ default: (await import('./StartFrame')).StartFrame }));

interface AppProps {
  view: CanvasView;
  /** Opens files that were dropped or pasted. */
  open: OpenFiles;
}

/**
 * The whole page: the start page or the editor, and what lies over both. Behind the start page the editor is drawn
 * already, unseen and with nothing in it, so that whoever opens a tree waits for the tree alone.
 */
export function App({ view, open }: AppProps) {
  // Deferred, so that the page goes on answering while an editor is uncovered.
  const screen = useDeferredValue(useWorkspace((workspace) => workspace.screen));
  useGlobalKeys();
  usePasted(open);
  const near = useLater(editorScript);
  useLater(whatKeysOpen);
  const editing = screen === 'editor';
  // Each time another one, so that nothing is left in it of the document before.
  const times = useTimesLeft(editing);
  return (
    <>
      <Suspense>{screen === 'start' && <StartFrame />}</Suspense>
      {(near || editing) && (
        <Activity key={times} mode={editing ? 'visible' : 'hidden'}>
          <Suspense>
            <Frame view={view} />
          </Suspense>
        </Activity>
      )}
      <Suspense>
        <Dialogs />
      </Suspense>
      <Notices />
      <FileDrop open={open} />
    </>
  );
}
