import type { CommandGroup } from '../../editor/commands/command';
import { IconButton } from '../kit/IconButton';
import { Menu } from '../kit/Menu';
import type { MenuEntry } from '../kit/MenuLines';
import { useApp } from '../useEditor';
import { menuOf } from './groups';

interface MoreMenuProps {
  groups: readonly CommandGroup[];
  /** What the bar has no room for and is no command. */
  further?: () => readonly MenuEntry[];
}

/** What does not stand in the bar itself. */
export function MoreMenu({ groups, further }: MoreMenuProps) {
  const { context } = useApp();
  return (
    <Menu
      align="end"
      entries={() => [...menuOf(groups, context), ...(further?.() ?? [])]}
      trigger={<IconButton icon="more" label="More" />}
    />
  );
}
