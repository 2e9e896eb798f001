import { quoted } from '../../core/tree/quoted';
import { NOTHING } from '../selection';
import type { Command } from './command';

/** The document as a whole. */
export const FILE: readonly Command[] = [
  {
    id: 'new',
    label: 'New tree…',
    group: 'file',
    icon: 'file-plus',
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.show('new'),
  },
  {
    id: 'open',
    label: 'Open a file…',
    group: 'file',
    icon: 'folder-open',
    keys: ['Mod+O'],
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.openFile(),
  },
  {
    id: 'save',
    label: ({ ports }) => {
      const file = ports.page.file();
      return file === undefined ? 'Save as a file' : `Save to ${quoted(file)}`;
    },
    group: 'file',
    icon: 'save',
    keys: ['Mod+S'],
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.saveFile(),
  },
  {
    id: 'save-as',
    label: 'Save as…',
    group: 'file',
    icon: 'save',
    keys: ['Mod+Shift+S'],
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.saveFileAs(),
  },
  {
    id: 'export',
    label: 'Export…',
    group: 'file',
    icon: 'download',
    keys: ['Mod+E'],
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.show('export'),
  },
  {
    id: 'versions',
    label: 'Earlier versions…',
    group: 'file',
    icon: 'history',
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.show('versions'),
  },
  {
    id: 'document',
    label: 'About this document',
    group: 'file',
    icon: 'settings',
    scope: 'everywhere',
    refusal: () => undefined,
    run({ editor, ports }) {
      editor.select(NOTHING);
      ports.page.show('document');
    },
  },
  {
    id: 'start-page',
    label: 'Start page',
    group: 'file',
    icon: 'home',
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.goToStart(),
  },
];
