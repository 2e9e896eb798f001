import { useState } from 'react';
import type { Command, CommandGroup, Context } from '../../editor/commands/command';
import { chordsOf } from '../../editor/commands/keys';
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
      <p className="keys-outline">
        In the outline letters begin a new name. What a letter does on the canvas takes Alt there:{' '}
        <Keys chord="M" /> is <Keys chord="Alt+M" />.
      </p>
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
                      <Chords command={command} />
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

/** On the canvas and, where they are others, in the outline. */
function Chords({ command }: { command: Command }) {
  const onCanvas = chordsOf(command, 'canvas');
  const inOutline = command.scope === 'outline' ? command.keys : command.outlineKeys;
  if (onCanvas.length === 0 && !inOutline?.length) return <span className="key-none">menu</span>;
  return (
    <>
      {onCanvas.map((chord) => (
        <Keys key={chord} chord={chord} />
      ))}
      {inOutline?.map((chord) => (
        <span key={chord} className="key-outline">
          outline <Keys chord={chord} />
        </span>
      ))}
    </>
  );
}

function matching(sought: string, context: Context): [CommandGroup, readonly Command[]][] {
  const words = sought.toLowerCase().split(/\s+/);
  const found = COMMANDS.filter((command) => {
    const text = `${labelOf(command, context)} ${GROUP_WORDS[command.group]} ${[...(command.keys ?? []), ...(command.outlineKeys ?? [])].join(' ')} ${command.scope}`;
    return words.every((word) => text.toLowerCase().includes(word));
  });
  return (Object.keys(GROUP_WORDS) as CommandGroup[])
    .map((group): [CommandGroup, readonly Command[]] => [group, found.filter((one) => one.group === group)])
    .filter(([, commands]) => commands.length > 0);
}
