import { lazy } from 'react';
import { useApp, usePage, useWorkspace } from '../useEditor';

const BadFileDialog = lazy(async () => ({ default: (await import('./BadFileDialog')).BadFileDialog }));
const Checklist = lazy(async () => ({ default: (await import('../analysis/Checklist')).Checklist }));
const ControlMapDialog = lazy(async () => ({
  default: (await import('../analysis/ControlMapDialog')).ControlMapDialog,
}));
const DamageDialog = lazy(async () => ({ default: (await import('./DamageDialog')).DamageDialog }));
const ChoiceDialog = lazy(async () => ({ default: (await import('../menus/ChoiceDialog')).ChoiceDialog }));
const DecisionDialog = lazy(async () => ({ default: (await import('./DecisionDialog')).DecisionDialog }));
const ExportDialog = lazy(async () => ({ default: (await import('../menus/ExportDialog')).ExportDialog }));
const KeysSheet = lazy(async () => ({ default: (await import('../menus/KeysSheet')).KeysSheet }));
const Palette = lazy(async () => ({ default: (await import('./palette/Palette')).Palette }));
const NewTreeDialog = lazy(async () => ({
  default: (await import('../gallery/NewTreeDialog')).NewTreeDialog,
}));
const VersionsDialog = lazy(async () => ({
  default: (await import('../versions/VersionsDialog')).VersionsDialog,
}));
const InsertDialog = lazy(async () => ({
  default: (await import('../insert/InsertDialog')).InsertDialog,
}));
const OutlineDialog = lazy(async () => ({
  default: (await import('../insert/OutlineDialog')).OutlineDialog,
}));

/** The dialog that is open, if one is; each is loaded when it is first asked for. */
export function Dialogs() {
  const { page, workspace } = useApp();
  const damage = useWorkspace((state) => state.damage);
  const { dialog, outline, badFile, asked, decision } = usePage(
    ({ dialog, outline, badFile, asked, decision }) => ({ dialog, outline, badFile, asked, decision }),
  );
  const close = () => page.setState({ dialog: undefined, badFile: undefined });
  if (badFile) return <BadFileDialog bad={badFile} onClose={close} />;
  if (decision) return <DecisionDialog decision={decision} />;
  if (asked) return <ChoiceDialog question={asked.question} answer={asked.answer} />;
  if (damage) return <DamageDialog damage={damage} onClose={workspace.damageSeen} />;
  switch (dialog) {
    case 'keys':
      return <KeysSheet onClose={close} />;
    case 'palette':
      return <Palette onClose={close} />;
    case 'export':
      return <ExportDialog onClose={close} />;
    case 'new':
      return <NewTreeDialog onClose={close} />;
    case 'control-map':
      return <ControlMapDialog onClose={close} />;
    case 'checklist':
      return <Checklist onClose={close} />;
    case 'outline':
      return <OutlineDialog start={outline} onClose={close} />;
    case 'insert':
      return <InsertDialog onClose={close} />;
    case 'versions':
      return <VersionsDialog onClose={close} />;
    default:
      return null;
  }
}
