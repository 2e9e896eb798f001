import type { Command, Context, Page } from './command';
import type { Icon } from './icons';

const scenarioOf = ({ editor }: Context) => editor.store.getState().scenario;

const hasMitigations = ({ editor }: Context) =>
  editor.tree().mitigations.length > 0 ? undefined : 'The tree has no mitigations yet.';

const shows = (
  id: Parameters<Page['show']>[0],
  label: string,
  icon: Icon,
  refusal: Command['refusal'] = () => undefined,
  keys?: readonly string[],
): Command => ({
  id,
  label,
  group: 'view',
  icon,
  ...(keys && { keys }),
  scope: keys ? 'canvas' : 'everywhere',
  refusal,
  run: ({ ports }) => ports.page.show(id),
});

/** What the tree means: the panel, its tables, and the attack that is lit up. */
export const ANALYSE: readonly Command[] = [
  shows('analysis', 'Analysis', 'chart', undefined, ['Shift+A']),
  shows('control-map', 'Control map', 'table', hasMitigations),
  shows('checklist', 'Checklist', 'list-checks'),
  {
    id: 'clear-attack',
    label: 'Show the whole tree again',
    group: 'analyse',
    icon: 'eraser',
    scope: 'everywhere',
    refusal: (context) => (scenarioOf(context).attack ? undefined : 'No attack is lit up.'),
    run: (context) => context.editor.suppose({ ...scenarioOf(context), attack: undefined }),
  },
];
