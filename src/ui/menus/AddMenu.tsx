import { Icon } from '../kit/Icon';
import { Menu } from '../kit/Menu';
import { useApp } from '../useEditor';
import { menuOf } from './groups';

/** Everything that can be added to the tree, most of it to the selected node. */
export function AddMenu() {
  const { context } = useApp();
  return (
    <Menu
      entries={() => menuOf(['add'], context)}
      trigger={
        <button type="button" className="button button-plain add-menu">
          <Icon name="plus" />
          <span>Add</span>
          <Icon name="chevron-down" size={14} />
        </button>
      }
    />
  );
}
