import type { Ports } from '../../editor/commands/command';
import type { Workspace } from '../../editor/workspace';
import { createClipboard } from '../../platform/clipboard';
import { chooseFiles } from '../../platform/files';
import { random } from '../../platform/random';
import type { CanvasView } from '../canvas/canvasView';
import { focusField } from '../inspector/focusField';
import { type PageStore, show, showAs, showTab, toggle } from '../page';
import type { Places } from '../places';
import type { OpenFiles } from './openFiles';
import type { FileSaver } from './saveFile';

/** The world that commands act on: this page, this browser. */
export function createPorts(
  workspace: Workspace,
  page: PageStore,
  view: CanvasView,
  places: Places,
  open: OpenFiles,
  saver: FileSaver,
): Ports {
  return {
    random,
    clipboard: createClipboard(),
    page: {
      choose: (question) =>
        new Promise((resolve) => {
          const answer = (id: string | undefined) => {
            page.setState({ asked: undefined });
            resolve(id);
          };
          page.setState({ asked: { question, answer } });
        }),
      focusLabel() {
        page.setState({ rightPanel: true, rightTab: 'inspector' });
        focusField('names');
      },
      focusClarify() {
        page.setState({ rightPanel: true, rightTab: 'inspector' });
        focusField('clarifies');
      },
      show: (what) => show(page, what),
      readOutline: (text) => page.setState({ dialog: 'outline', outline: text }),
      async openFile() {
        const given = await chooseFiles().catch(() => undefined);
        if (!given) workspace.editor.say({ text: GONE, tone: 'refusal' });
        else if (given.length > 0) await open(given);
      },
      saveFile: saver.save,
      saveFileAs: saver.saveAs,
      file: () => page.getState().file,
      async copyPicture() {
        const { copyPicture } = await import('../menus/copyPicture');
        const copied = await copyPicture(workspace.editor, page);
        workspace.editor.say(
          copied.ok
            ? { text: `Copied ${copied.value}.`, tone: 'info' }
            : { text: copied.problem, tone: 'refusal', action: { label: 'Export…', command: 'export' } },
        );
      },
      goToStart: () => void workspace.goToStart(),
      openSubtree: workspace.openSubtree,
      back: () => void workspace.back(),
      canGoBack: () => workspace.store.getState().trail.length > 0,
      view: view.show,
      toggle: (what) => toggle(page, what),
      showAs(what) {
        showAs(page, what);
        places.focus(what === 'canvas' ? 'canvas' : 'outline');
      },
      async findNext(by) {
        const { findStep } = await import('./findStep');
        findStep(workspace.editor, page, places, by);
      },
      openTab(tab) {
        if (tab !== 'outline' || page.getState().main === 'canvas') showTab(page, tab);
        places.focus(tab);
      },
      tour() {
        page.setState(({ tour }) => ({ tour: tour ?? 0, toured: true }));
        places.focus('tour');
      },
      leaveCanvas: () =>
        (
          document.getElementById('tour') ??
          document.getElementById('right-panel') ??
          document.getElementById('findings')
        )?.focus(),
      enterCanvas: () => places.focus(workspace.editor.store.getState().surface),
    },
  };
}

const GONE = 'The file cannot be read: it may have been moved or deleted just now.';
