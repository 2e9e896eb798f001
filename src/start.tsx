import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { NOTHING } from './editor/selection';
import { createWorkspace } from './editor/workspace-create';
import { browserPorts } from './platform/browserPorts';
import { createFileRecords } from './platform/fileRecords';
import { App } from './ui/app/App';
import { createFileOpener } from './ui/app/openFiles';
import { createPorts } from './ui/app/ports';
import { createFileSaver } from './ui/app/saveFile';
import { createCanvasView } from './ui/canvas/canvasView';
import { closeDialogs, createPage } from './ui/page';
import { createPlaces } from './ui/places';
import type { Rescue } from './ui/rescue/rescue';
import { AppProvider } from './ui/useEditor';

/** Puts the program together, and draws it. Whatever goes wrong from here on, the rescue has the tree. */
export function start(rescue: Rescue, root: HTMLElement): void {
  const page = createPage();
  const view = createCanvasView();
  const places = createPlaces(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const workspace = createWorkspace(browserPorts());
  const records = createFileRecords();
  const open = createFileOpener(workspace, page, records);
  const saver = createFileSaver(workspace, page, records, open);
  const { editor, store } = workspace;
  const context = { editor, ports: createPorts(workspace, page, view, places, open, saver) };

  let drawn: Root | undefined;
  const draw = (element: HTMLElement) => {
    drawn?.unmount();
    drawn = createRoot(element, {
      onUncaughtError: (fault, { componentStack }) => rescue.show(fault, componentStack),
    });
    drawn.render(
      <StrictMode>
        <AppProvider value={{ workspace, editor, page, places, context }}>
          <App view={view} open={open} />
        </AppProvider>
      </StrictMode>,
    );
  };

  rescue.protect({
    tree: () => (store.getState().screen === 'editor' ? editor.tree() : undefined),
    draw(element) {
      // What was open or selected may be what cannot be drawn.
      closeDialogs(page);
      editor.select(NOTHING);
      draw(element);
    },
    say: () => editor.say(MISTAKE),
  });
  workspace.begin().catch(rescue.show);
  draw(root);
}

const MISTAKE = {
  text: 'Something in Espalier went wrong, and what you asked for may not be done. The tree is as you see it.',
  tone: 'failure',
  action: { label: 'Save as a file', command: 'save' },
} as const;
