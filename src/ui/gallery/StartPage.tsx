import { Button } from '../kit/Button';
import { useApp, useWorkspace } from '../useEditor';
import { Beginnings } from './Beginnings';
import { Recent } from './Recent';
import { Templates } from './Templates';
import './StartPage.css';

/** Where every tree begins: a new one, a template, a file, or one of the documents kept here. */
export function StartPage() {
  const { context } = useApp();
  const anyKept = useWorkspace((workspace) => workspace.kept.length > 0);
  return (
    <main className={anyKept ? 'start start-with-recent' : 'start'}>
      <div className="start-begin">
        <div className="start-head">
          <h1>Start an attack tree</h1>
          <Button icon="folder-open" onClick={() => context.ports.page.openFile()}>
            Open a file
          </Button>
        </div>
        <Beginnings />
      </div>
      <Recent />
      <Templates />
      <p className="start-foot">
        <a href="./licences.txt">What Espalier is made of, and its licences</a>
      </p>
    </main>
  );
}
