import { useEffect, useState } from 'react';
import { commandById, runCommand } from '../../editor/commands/table';
import type { Notice } from '../../editor/editor';
import { Icon } from '../kit/Icon';
import { IconButton } from '../kit/IconButton';
import type { Glyph } from '../kit/icons';
import { useApp, useEditor } from '../useEditor';
import './Notices.css';

/** How long a notice stays, in milliseconds; failures stay until they are dismissed. */
const STAYS = 6000;

const ICONS: Readonly<Record<Notice['tone'], Glyph>> = { info: 'info', refusal: 'warning', failure: 'alert' };

/** The one place where the page speaks: on the screen and, as a live region, to screen readers. */
export function Notices() {
  const { editor, context } = useApp();
  const notice = useEditor((state) => state.notice);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!notice || held || notice.tone === 'failure') return;
    const timer = setTimeout(() => editor.say(undefined), STAYS);
    return () => clearTimeout(timer);
  }, [notice, held, editor]);
  const action = notice?.action;
  return (
    <output
      className="notices"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {notice && (
        <div className={`notice notice-${notice.tone}`}>
          <Icon name={ICONS[notice.tone]} />
          <p>{notice.text}</p>
          {action && (
            <button
              type="button"
              className="button notice-action"
              onClick={() => {
                editor.say(undefined);
                runCommand(commandById(action.command), context);
              }}
            >
              {action.label}
            </button>
          )}
          <IconButton icon="close" label="Dismiss" side="top" onClick={() => editor.say(undefined)} />
        </div>
      )}
    </output>
  );
}
