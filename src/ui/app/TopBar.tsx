import { Button } from '../kit/Button';
import { AddMenu } from '../menus/AddMenu';
import { colourEntries, themeEntries } from '../menus/appearance';
import { ColourBy } from '../menus/ColourBy';
import { CommandButton } from '../menus/CommandButton';
import { DirectionChoice } from '../menus/DirectionChoice';
import { LensMenu, lensEntries } from '../menus/LensMenu';
import { MoreMenu } from '../menus/MoreMenu';
import { ThemeMenu } from '../menus/ThemeMenu';
import { useApp, usePage } from '../useEditor';
import { BackLink } from './BackLink';
import { HomeButton } from './HomeButton';
import { SavedState } from './SavedState';
import { Title } from './Title';
import { ViewChoice } from './ViewChoice';
import './TopBar.css';

/** The bar at the head of the editor. What a narrow screen has no room for stands in its menu. */
export function TopBar() {
  const { context, page } = useApp();
  const { leftPanel, rightPanel } = usePage(({ leftPanel, rightPanel }) => ({ leftPanel, rightPanel }));
  return (
    <header className="top-bar">
      <HomeButton />
      <CommandButton id="toggle-left-panel" pressed={leftPanel} className="when-wide" />
      <ViewChoice />
      <div className="top-document">
        <BackLink />
        <Title />
        <SavedState />
      </div>
      <div className="top-tools" role="toolbar" aria-label="Tools">
        <CommandButton id="undo" />
        <CommandButton id="redo" className="when-wide" />
        <AddMenu />
        <div className="top-group when-wide">
          <DirectionChoice />
          <CommandButton id="tidy-up" />
        </div>
        <div className="top-group when-wide">
          <LensMenu />
          <ColourBy />
        </div>
        <div className="top-group when-roomy">
          <ThemeMenu />
          <CommandButton id="keys" />
        </div>
        <Button className="when-wide" kind="primary" onClick={() => context.ports.page.show('export')}>
          Export
        </Button>
        <div className="when-wide">
          <MoreMenu groups={['file', 'view', 'help']} />
        </div>
        <CommandButton id="toggle-right-panel" pressed={rightPanel} />
        <div className="when-narrow">
          <MoreMenu
            groups={['file', 'edit', 'arrange', 'view', 'help']}
            further={() => [
              'separator',
              ...lensEntries(context),
              'separator',
              { heading: 'Colour by' },
              ...colourEntries(page),
              { heading: 'Theme' },
              ...themeEntries(page),
            ]}
          />
        </div>
      </div>
    </header>
  );
}
