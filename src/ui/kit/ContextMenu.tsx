import { ContextMenu as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import type { Command, Context } from '../../editor/commands/command';
import { asMenuItem } from './commands';
import { MenuLines, useAfterwards } from './MenuLines';

interface ContextMenuProps {
  /** What it offers; asked about labels and refusals only while it is open. */
  items: readonly (Command | 'separator')[];
  context: Context;
  /** One element, on which a right click, a long press or the menu key opens it. */
  children: ReactElement;
}

/** The commands that make sense where one points. */
export function ContextMenu({ items, context, children }: ContextMenuProps) {
  const afterwards = useAfterwards();
  const entries = () => items.map((item) => (item === 'separator' ? item : asMenuItem(item, context)));
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Content className="menu" collisionPadding={8} onCloseAutoFocus={afterwards.run}>
        <MenuLines family={Radix} entries={entries} choose={afterwards.choose} />
      </Radix.Content>
    </Radix.Root>
  );
}
