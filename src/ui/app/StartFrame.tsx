import { StartPage } from '../gallery/StartPage';
import { ThemeMenu } from '../menus/ThemeMenu';
import { Logo } from './Logo';
import './StartFrame.css';

/** The start page below a bar of its own. */
export function StartFrame() {
  return (
    <div className="start-frame">
      <header className="start-bar">
        <Logo />
        <span className="start-name">Espalier</span>
        <ThemeMenu />
      </header>
      <StartPage />
    </div>
  );
}
