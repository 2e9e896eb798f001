import { DropdownMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import { type MenuEntry, MenuLines, useAfterwards } from './MenuLines';

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement;
  /** What is listed; asked only while the menu is open. */
  entries: () => readonly MenuEntry[];
  align?: 'start' | 'center' | 'end';
}

/** A button that opens a list of things to do; the list stays in the same landmark of the page. */
export function Menu({ trigger, entries, align = 'start' }: MenuProps) {
  const afterwards = useAfterwards();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Content
        className="menu"
        align={align}
        sideOffset={4}
        collisionPadding={8}
        onCloseAutoFocus={afterwards.run}
      >
        <MenuLines family={DropdownMenu} entries={entries} choose={afterwards.choose} />
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
