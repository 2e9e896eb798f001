import { Component, type ReactNode } from 'react';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { useApp } from '../useEditor';
import './Breakdown.css';

/** Keeps a mistake of our own from leaving an empty page: says so, and offers the tree as a file. */
export class Breakdown extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { context } = useApp();
  return (
    <main className="breakdown">
      <h1 className="unseen">Espalier</h1>
      <EmptyState
        icon="alert"
        action={
          <div className="breakdown-ways">
            <Button onClick={() => context.ports.page.saveFile()}>Save the tree as a file</Button>
            <Button kind="primary" onClick={() => location.reload()}>
              Load the page again
            </Button>
          </div>
        }
      >
        The page has made a mistake and cannot go on. What you saved is kept in this browser.
      </EmptyState>
    </main>
  );
}
