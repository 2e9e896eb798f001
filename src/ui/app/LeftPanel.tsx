import type { CanvasView } from '../canvas/canvasView';
import { Segmented } from '../kit/Segmented';
import { useApp, usePage, useWorkspace } from '../useEditor';
import { Contents } from './Contents';
import { FindingsList } from './FindingsList';
import { SidePanel } from './SidePanel';
import { useFindings } from './useFindings';
import { useReveal } from './useReveal';
import './Listing.css';

/** What is in the tree and what deserves a look in it, each line leading to its place on the canvas. */
export function LeftPanel({ view }: { view: CanvasView }) {
  const { page } = useApp();
  const listing = usePage((state) => state.listing);
  const key = useWorkspace((workspace) => workspace.key);
  const found = useFindings();
  const reveal = useReveal(view);
  return (
    <SidePanel side="left" label="Contents and findings">
      <div className="listing-choice">
        <Segmented
          label="Show"
          unseenLabel
          value={listing}
          choices={[
            { value: 'contents', label: 'Contents' },
            { value: 'findings', label: found.length === 0 ? 'Findings' : `Findings (${found.length})` },
          ]}
          onChange={(chosen) => page.setState({ listing: chosen })}
        />
      </div>
      {listing === 'findings' ? (
        <FindingsList findings={found} reveal={reveal} />
      ) : (
        <Contents key={key} reveal={reveal} />
      )}
    </SidePanel>
  );
}
