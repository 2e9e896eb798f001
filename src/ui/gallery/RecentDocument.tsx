import { useEffect, useState } from 'react';
import type { KeptDocument } from '../../editor/workspace';
import { APPROACH_WORDS } from '../approaches';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { IconButton } from '../kit/IconButton';
import { useApp } from '../useEditor';
import { ago } from './ago';

/** How long a removal can be taken back, in milliseconds. */
const GRACE = 8000;

/** One kept document. Removing it takes effect after a while, until then it can be taken back in its place. */
export function RecentDocument({ document: { key, title, approach, changed } }: { document: KeptDocument }) {
  const { workspace } = useApp();
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    if (!leaving) return;
    const timer = setTimeout(() => workspace.forget(key), GRACE);
    return () => clearTimeout(timer);
  }, [leaving, key, workspace]);
  if (leaving)
    return (
      <li className="recent-document recent-leaving">
        <span>Removed “{title}”</span>
        <Button
          kind="plain"
          autoFocus
          aria-label={`Undo removing “${title}”`}
          onClick={() => setLeaving(false)}
        >
          Undo
        </Button>
      </li>
    );
  return (
    <li className="recent-document">
      <Icon name={approach === 'bottom-up' ? 'arrow-up' : 'arrow-down'} />
      <div className="recent-words">
        <h3>
          <button type="button" className="card-open" onClick={() => workspace.openKept(key)}>
            {title}
          </button>
        </h3>
        <p>
          {APPROACH_WORDS[approach].name} ·{' '}
          <time dateTime={new Date(changed).toISOString()} title={new Date(changed).toLocaleString('en')}>
            {ago(changed, Date.now())}
          </time>
        </p>
      </div>
      <IconButton
        icon="trash"
        label={`Remove “${title}”`}
        className="recent-remove"
        onClick={() => setLeaving(true)}
      />
    </li>
  );
}
