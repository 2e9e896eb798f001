import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createWorkspace } from './editor/workspace-create';
import { browserPorts } from './platform/browserPorts';
import { createFileRecords } from './platform/fileRecords';
import { App } from './ui/app/App';
import { createFileOpener } from './ui/app/openFiles';
import { createPorts } from './ui/app/ports';
import { createFileSaver } from './ui/app/saveFile';
import { createCanvasView } from './ui/canvas/canvasView';
import { createPage } from './ui/page';
import { createPlaces } from './ui/places';
import { AppProvider } from './ui/useEditor';
import './ui/base.css';

const page = createPage();
const view = createCanvasView();
const places = createPlaces();
const workspace = createWorkspace(browserPorts());
const records = createFileRecords();
const open = createFileOpener(workspace, page, records);
const saver = createFileSaver(workspace, page, records, open);
const { editor } = workspace;
const context = { editor, ports: createPorts(workspace, page, view, places, open, saver) };

void workspace.begin();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <AppProvider value={{ workspace, editor, page, places, context }}>
      <App view={view} open={open} />
    </AppProvider>
  </StrictMode>,
);
