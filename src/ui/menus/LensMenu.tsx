import { LENSES, type Lens } from '../../core/analysis/lens';
import type { Context } from '../../editor/commands/command';
import { LENS_WORDS } from '../../editor/commands/suppose';
import { commandById, runCommand } from '../../editor/commands/table';
import { Icon } from '../kit/Icon';
import { Menu } from '../kit/Menu';
import type { MenuEntry } from '../kit/MenuLines';
import { useApp, useEditor } from '../useEditor';
import './LensMenu.css';

/** Which mitigations count in the analysis, and whether sub-trees are expanded in it, as lines of a menu. */
export function lensEntries(context: Context): readonly MenuEntry[] {
  const { scenario } = context.editor.store.getState();
  const expand = commandById('toggle-expanded');
  return [
    { heading: 'Lens: which mitigations count' },
    ...LENSES.map((lens) => ({
      label: LENS_WORDS[lens],
      keys: commandById(`lens-${lens}`).keys?.[0],
      chosen: scenario.lens === lens,
      run: () => context.editor.suppose({ ...scenario, lens }),
    })),
    'separator',
    {
      label: 'Expand sub-trees',
      icon: expand.icon,
      chosen: scenario.expandedBy !== undefined,
      refusal: expand.refusal(context),
      run: () => runCommand(expand, context),
    },
  ];
}

/** The same where there is little room. */
const LENS_WORD = {
  none: 'None',
  today: 'Today',
  planned: 'Planned',
  proposed: 'Proposed',
} as const satisfies Record<Lens, string>;

/** The lens through which the tree is seen, and the choice of another. */
export function LensMenu() {
  const { context } = useApp();
  const lens = useEditor((state) => state.scenario.lens);
  return (
    <Menu
      entries={() => lensEntries(context)}
      trigger={
        <button
          type="button"
          className="button button-outline lens"
          aria-label={`Lens: ${LENS_WORDS[lens]}`}
          title={LENS_WORDS[lens]}
        >
          <Icon name="eye" />
          <span className="lens-words">{LENS_WORDS[lens]}</span>
          <span className="lens-word">{LENS_WORD[lens]}</span>
          <Icon name="chevron-down" />
        </button>
      }
    />
  );
}
