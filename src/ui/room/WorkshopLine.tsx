import { Icon } from '../kit/Icon';
import type { Glyph } from '../kit/icons';
import { useEditor } from '../useEditor';

interface WorkshopLineProps {
  id: string;
  label: string;
  icon: Glyph;
  remark?: string;
  reveal: (id: string) => void;
}

/** One node or mitigation of a list, and what was said about it. */
export function WorkshopLine({ id, label, icon, remark, reveal }: WorkshopLineProps) {
  const chosen = useEditor(({ selection }) =>
    selection.type === 'nodes' ? selection.ids.includes(id) : 'id' in selection && selection.id === id,
  );
  return (
    <li>
      <button
        type="button"
        className="listing-line"
        aria-current={chosen || undefined}
        onClick={() => reveal(id)}
      >
        <Icon name={icon} />
        <span>
          {label}
          {remark !== undefined && <span className="workshop-remark">{remark}</span>}
        </span>
      </button>
    </li>
  );
}
