import { useState } from 'react';
import type { Command, CommandGroup, Context } from '../../editor/commands/command';
import { COMMANDS } from '../../editor/commands/table';
import { labelOf } from '../kit/commands';
import { Dialog } from '../kit/Dialog';
import { EmptyState } from '../kit/EmptyState';
import { Icon } from '../kit/Icon';
import { Keys } from '../kit/Keys';
import { TextField } from '../kit/TextField';
import { useApp } from '../useEditor';
import { GROUP_WORDS } from './groups';
import './KeysSheet.css';

/** Every command with its keys, by group, to be searched. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const { context } = useApp();
  const [sought, setSought] = useState('');
  const groups = matching(sought, context);
  return (
    <Dialog title="Keys" width={760} onClose={onClose}>
      <div className="keys-search">
        <TextField
          label="Search the commands"
          unseenLabel
          type="search"
          placeholder="Search the commands"
          value={sought}
          onChange={setSought}
        />
      </div>
      {groups.length === 0 ? (
        <EmptyState icon="search">No command is called “{sought}”.</EmptyState>
      ) : (
        <div className="key-groups">
          {groups.map(([group, commands]) => (
            <section key={group} className="key-group" aria-labelledby={`keys-${group}`}>
              <h3 id={`keys-${group}`}>{GROUP_WORDS[group]}</h3>
              <dl>
                {commands.map((command) => (
                  <div key={command.id} className="key-row">
                    <dt>
                      <span className="menu-icon">{command.icon && <Icon name={command.icon} />}</span>
                      {labelOf(command, context)}
                    </dt>
                    <dd>
                      {command.keys?.map((chord) => <Keys key={chord} chord={chord} />) ?? (
                        <span className="key-none">menu</span>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      )}
    </Dialog>
  );
}

function matching(sought: string, context: Context): [CommandGroup, readonly Command[]][] {
  const words = sought.toLowerCase().split(/\s+/);
  const found = COMMANDS.filter((command) => {
    const text = `${labelOf(command, context)} ${GROUP_WORDS[command.group]} ${command.keys?.join(' ') ?? ''}`;
    return words.every((word) => text.toLowerCase().includes(word));
  });
  return (Object.keys(GROUP_WORDS) as CommandGroup[])
    .map((group): [CommandGroup, readonly Command[]] => [group, found.filter((one) => one.group === group)])
    .filter(([, commands]) => commands.length > 0);
}
