import { type ComponentType, lazy } from 'react';
import { LEFT_TABS, type LeftTab } from '../../editor/commands/command';
import { commandById } from '../../editor/commands/table';
import type { Glyph } from '../kit/icons';
import type { Tab } from '../kit/Tabs';
import { useEditor } from '../useEditor';
import { useFindings } from './useFindings';

/** What every tab of the left panel gets. */
export interface TabViewProps {
  /** Leads to a thing of the tree by its id; without one, to the document itself. */
  reveal: (id: string | undefined) => void;
}

interface Look {
  readonly label: string;
  readonly icon: Glyph;
  /** Loaded when it is first looked at. */
  readonly View: ComponentType<TabViewProps>;
}

/** The tabs of the left panel. A further one is a name in `LEFT_TABS`, a line here, and a command of the same name. */
export const TAB_LOOKS: Readonly<Record<LeftTab, Look>> = {
  outline: {
    label: 'Outline',
    icon: 'list-tree',
    View: lazy(async () => ({ default: (await import('../outline/OutlineTab')).OutlineTab })),
  },
  find: {
    label: 'Find',
    icon: 'search',
    View: lazy(async () => ({ default: (await import('../find/FindTab')).FindTab })),
  },
  findings: {
    label: 'Findings',
    icon: 'warning',
    View: lazy(async () => ({ default: (await import('./FindingsList')).FindingsList })),
  },
  ideas: {
    label: 'Ideas',
    icon: 'lightbulb',
    View: lazy(async () => ({ default: (await import('../room/IdeasTab')).IdeasTab })),
  },
  workshop: {
    label: 'Workshop',
    icon: 'users',
    View: lazy(async () => ({ default: (await import('../room/WorkshopTab')).WorkshopTab })),
  },
};

/** The tabs as they are now, each with how much there is to see in it. */
export function useLeftTabs(): readonly Tab<LeftTab>[] {
  const ideas = useEditor((state) => state.history.present.ideas.length);
  const counts: Partial<Record<LeftTab, number>> = { findings: useFindings().length, ideas };
  return LEFT_TABS.map((value) => {
    const { label, icon } = TAB_LOOKS[value];
    return { value, label, icon, keys: commandById(value).keys?.[0], count: counts[value] };
  });
}
