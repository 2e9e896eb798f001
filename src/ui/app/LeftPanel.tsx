import { Suspense } from 'react';
import type { CanvasView } from '../canvas/canvasView';
import { Tabs } from '../kit/Tabs';
import { useApp, usePage, useWorkspace } from '../useEditor';
import { TAB_LOOKS, useLeftTabs } from './leftTabs';
import { SidePanel } from './SidePanel';
import { useReveal } from './useReveal';
import '../kit/Listing.css';

/** The ways into the tree beside the canvas, one tab each. */
export function LeftPanel({ view }: { view: CanvasView }) {
  const { page } = useApp();
  const leftTab = usePage((state) => state.leftTab);
  const key = useWorkspace((workspace) => workspace.key);
  const tabs = useLeftTabs();
  const reveal = useReveal(view);
  const { View } = TAB_LOOKS[leftTab];
  return (
    <SidePanel side="left" label="Left panel">
      <Tabs
        label="Left panel"
        tabs={tabs}
        value={leftTab}
        onChange={(chosen) => page.setState({ leftTab: chosen })}
      >
        <Suspense>
          <View key={key} reveal={reveal} />
        </Suspense>
      </Tabs>
    </SidePanel>
  );
}
