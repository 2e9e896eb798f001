import { setExposure } from '../../core/edits/fields';
import type { Exposure } from '../../core/tree/tree';
import type { Command, Context } from './command';
import { all, branchesInFocus, hasBranches, mayChange } from './focus';

const leavesInFocus = (context: Context) =>
  branchesInFocus(context).filter(({ children }) => children.length === 0);

/** Marks leaves, or takes the mark away when all of them have it. */
const exposureCommand = (exposure: Exposure, key: string): Command => {
  const marked = (context: Context) =>
    leavesInFocus(context).every((leaf) => leaf.exposure === exposure) && leavesInFocus(context).length > 0;
  return {
    id: `mark-${exposure}`,
    label: (context) => (marked(context) ? `Not known to be ${exposure}` : `Mark as ${exposure}`),
    group: 'change',
    icon: exposure === 'present' ? 'circle-dot' : 'circle-slash',
    keys: [key],
    scope: 'canvas',
    refusal: all(mayChange, hasBranches, (context) =>
      leavesInFocus(context).length > 0
        ? undefined
        : 'Only leaves are present or absent: what has children follows from them.',
    ),
    run(context) {
      const ids = leavesInFocus(context).map(({ id }) => id);
      if (marked(context)) context.editor.apply('mark as unknown', setExposure(ids, undefined));
      else context.editor.apply(`mark as ${exposure}`, setExposure(ids, exposure));
    },
  };
};

/** Whether leaves hold in our environment. */
export const EXPOSE: readonly Command[] = [
  exposureCommand('present', 'P'),
  exposureCommand('absent', 'Shift+P'),
];
