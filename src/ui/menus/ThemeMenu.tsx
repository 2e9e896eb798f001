import { Icon } from '../kit/Icon';
import { Menu } from '../kit/Menu';
import { useApp, usePage } from '../useEditor';
import { themeEntries } from './appearance';

/** Light, dark, or like the system. */
export function ThemeMenu() {
  const { page } = useApp();
  const shown = usePage((state) => state.shown);
  return (
    <Menu
      align="end"
      entries={() => themeEntries(page)}
      trigger={
        <button type="button" className="button button-icon" aria-label="Theme" title="Theme">
          <Icon name={shown === 'dark' ? 'moon' : 'sun'} />
        </button>
      }
    />
  );
}
