import type { Selection } from '../selection';

/** The commands of a context menu, by id. Where their group changes, a menu draws a line. */
export type MenuIds = readonly string[];

export const NODE_MENU: MenuIds = [
  'rename',
  'set-gate-and',
  'set-gate-or',
  'set-gate-none',
  'set-kind-goal',
  'set-kind-step',
  'set-kind-subtree',
  'set-kind-note',
  'connect',
  'connect-parent',
  'disconnect',
  'mark-present',
  'mark-absent',
  'attach-mitigation',
  'vote',
  'unvote',
  'clarify',
  'add-child',
  'add-sibling',
  'add-parent',
  'insert-step',
  'add-mitigation',
  'add-note',
  'place-idea',
  'insert-tree',
  'move-earlier',
  'move-later',
  'group-selection',
  'unplace',
  'toggle-has',
  'toggle-what-if',
  'open-subtree',
  'toggle-fold',
  'focus',
  'cut',
  'copy',
  'copy-picture',
  'copy-outline',
  'paste',
  'paste-outline',
  'duplicate',
  'remove-keep-children',
  'delete',
];

export const NODES_MENU: MenuIds = [
  'set-gate-and',
  'set-gate-or',
  'set-gate-none',
  'mark-present',
  'mark-absent',
  'attach-mitigation',
  'vote',
  'unvote',
  'add-mitigation',
  'add-note',
  'group-selection',
  'unplace',
  'toggle-has',
  'toggle-fold',
  'cut',
  'copy',
  'copy-picture',
  'copy-outline',
  'duplicate',
  'remove-keep-children',
  'delete',
];

export const EDGE_MENU: MenuIds = ['insert-step', 'move-earlier', 'move-later', 'disconnect'];

export const MITIGATION_MENU: MenuIds = [
  'rename',
  'attach-to-node',
  'detach-mitigation',
  'toggle-what-if',
  'keep-what-if',
  'forget-what-if',
  'delete',
];

export const GROUP_MENU: MenuIds = ['rename', 'toggle-out-of-scope', 'ungroup'];

export const CANVAS_MENU: MenuIds = [
  'add-goal',
  'add-step',
  'add-note',
  'place-idea',
  'insert-tree',
  'paste',
  'paste-outline',
  'copy-outline',
  'select-all',
  'copy-picture',
  'tidy-up',
  'direction-down',
  'direction-right',
  'zoom-fit',
  'collapse-all',
  'expand-all',
  'export',
];

/** The menu of what is selected. */
export function menuFor(selection: Selection): MenuIds {
  switch (selection.type) {
    case 'nothing':
      return CANVAS_MENU;
    case 'nodes':
      return selection.ids.length > 1 ? NODES_MENU : NODE_MENU;
    case 'edge':
      return EDGE_MENU;
    case 'mitigation':
      return MITIGATION_MENU;
    case 'group':
      return GROUP_MENU;
  }
}
