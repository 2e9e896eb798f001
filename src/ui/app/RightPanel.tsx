import { lazy, Suspense } from 'react';
import { commandById } from '../../editor/commands/table';
import { Inspector } from '../inspector/Inspector';
import { Tabs } from '../kit/Tabs';
import { useApp, useEditor, usePage } from '../useEditor';
import { SidePanel } from './SidePanel';

const Analysis = lazy(async () => ({ default: (await import('../analysis/Analysis')).Analysis }));

/** What is selected, and what the tree means; the analysis is loaded when it is first asked for. */
export function RightPanel() {
  const { page } = useApp();
  const rightTab = usePage((state) => state.rightTab);
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <SidePanel side="right" label={rightTab === 'inspector' ? 'Inspector' : 'Analysis'}>
      <Tabs
        label="Right panel"
        value={rightTab}
        tabs={[
          { value: 'inspector', label: 'Inspector', icon: 'pencil' },
          { value: 'analysis', label: 'Analysis', icon: 'chart', keys: commandById('analysis').keys?.[0] },
        ]}
        focusable={readOnly && rightTab === 'inspector'}
        onChange={(tab) => page.setState({ rightTab: tab })}
      >
        {rightTab === 'inspector' ? (
          <Inspector />
        ) : (
          <Suspense>
            <Analysis />
          </Suspense>
        )}
      </Tabs>
    </SidePanel>
  );
}
