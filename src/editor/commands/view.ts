import type { Command, LeftTab, Page, TreeView } from './command';
import type { Icon } from './icons';

/** What a person sees, of the canvas and around it. */
export const VIEW: readonly Command[] = [
  zoom('zoom-fit', 'Fit the whole tree', 'maximize', 'fit', ['F']),
  zoom('zoom-selection', 'Show the selection', 'expand', 'selection', ['S']),
  zoom('zoom-in', 'Zoom in', 'zoom-in', 'in', ['+', '=']),
  zoom('zoom-out', 'Zoom out', 'zoom-out', 'out', ['-']),
  zoom('zoom-actual', 'Actual size', 'rotate', 'actual', ['0']),
  showAs('view-canvas', 'Canvas alone', 'canvas', 'workflow'),
  showAs('view-both', 'Canvas and outline', 'both', 'columns'),
  showAs('view-outline', 'Outline alone', 'outline', 'list-tree'),
  tab('outline', 'Outline', ['Mod+Shift+O'], 'list-tree'),
  tab('find', 'Find', ['Mod+F'], 'search'),
  findNext('find-next', 'Find next', 1, 'F3'),
  findNext('find-previous', 'Find previous', -1, 'Shift+F3'),
  tab('findings', 'Findings'),
  tab('ideas', 'Ideas', ['Shift+I'], 'lightbulb'),
  tab('workshop', 'Workshop', ['Shift+W'], 'users'),
  toggle('toggle-left-panel', 'Left panel', 'panel-left', 'left-panel', ['Mod+B']),
  toggle('toggle-right-panel', 'Inspector', 'panel-right', 'right-panel', ['Mod+I']),
  toggle('toggle-legend', 'Legend', 'list', 'legend'),
  toggle('toggle-minimap', 'Minimap', 'map', 'minimap'),
  toggle('toggle-theme', 'Light or dark', 'moon', 'theme'),
];

/** How to find all this. */
export const HELP: readonly Command[] = [
  {
    id: 'palette',
    label: 'Command palette',
    group: 'help',
    icon: 'command',
    keys: ['Mod+K'],
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.show('palette'),
  },
  {
    id: 'keys',
    label: 'Keys',
    group: 'help',
    icon: 'keyboard',
    keys: ['?'],
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.show('keys'),
  },
  {
    id: 'tour',
    label: 'Tour of the editor',
    group: 'help',
    icon: 'map',
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.tour(),
  },
];

function zoom(
  id: string,
  label: string,
  icon: Icon,
  what: Parameters<Page['view']>[0],
  keys: readonly string[],
): Command {
  return {
    id,
    label,
    group: 'view',
    icon,
    keys,
    scope: 'canvas',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.view(what),
  };
}

function findNext(id: string, label: string, by: 1 | -1, key: string): Command {
  return {
    id,
    label,
    group: 'view',
    icon: by === 1 ? 'arrow-down' : 'arrow-up',
    keys: [key],
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.findNext(by),
  };
}

function showAs(id: string, label: string, what: TreeView, icon: Icon): Command {
  return {
    id,
    label,
    group: 'view',
    icon,
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.showAs(what),
  };
}

function tab(id: LeftTab, label: string, keys?: readonly string[], icon?: Icon): Command {
  return {
    id,
    label,
    group: 'view',
    ...(icon && { icon }),
    ...(keys && { keys }),
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.openTab(id),
  };
}

function toggle(
  id: string,
  label: string,
  icon: Icon,
  what: Parameters<Page['toggle']>[0],
  keys?: readonly string[],
): Command {
  return {
    id,
    label,
    group: 'view',
    icon,
    ...(keys && { keys }),
    scope: 'everywhere',
    refusal: () => undefined,
    run: ({ ports }) => ports.page.toggle(what),
  };
}
