import { IconButton } from '../kit/IconButton';
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
      trigger={<IconButton icon={shown === 'dark' ? 'moon' : 'sun'} label="Theme" />}
    />
  );
}
