import { Tooltip } from '../kit/Tooltip';
import { useApp } from '../useEditor';
import { Logo } from './Logo';

/** Leads to the start page; the open document stays kept. */
export function HomeButton() {
  const { context } = useApp();
  return (
    <Tooltip text="Start page">
      <button
        type="button"
        className="home"
        aria-label="Start page"
        onClick={() => context.ports.page.goToStart()}
      >
        <Logo />
      </button>
    </Tooltip>
  );
}
