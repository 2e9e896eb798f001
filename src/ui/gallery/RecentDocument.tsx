import type { KeptDocument } from '../../editor/workspace';
import { ago } from '../ago';
import { APPROACH_WORDS } from '../approaches';
import { Icon } from '../kit/Icon';
import { IconButton } from '../kit/IconButton';
import './CardOpen.css';

interface RecentDocumentProps {
  document: KeptDocument;
  open: () => void;
  remove: () => void;
}

/** One kept document: what it is called, how it was built, when it was last changed. */
export function RecentDocument({
  document: { title, approach, changed },
  open,
  remove,
}: RecentDocumentProps) {
  return (
    <li className="recent-document">
      <Icon name={approach === 'bottom-up' ? 'arrow-up' : 'arrow-down'} />
      <div className="recent-words">
        <h3>
          <button type="button" className="card-open" title={title} onClick={open}>
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
      <IconButton icon="trash" label={`Remove “${title}”`} className="recent-remove" onClick={remove} />
    </li>
  );
}
