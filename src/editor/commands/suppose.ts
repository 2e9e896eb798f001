import type { Lens } from '../../core/analysis/lens';
import { setStatuses } from '../../core/edits/mitigations';
import { graphOf } from '../../core/tree/graph';
import { quoted } from '../../core/tree/quoted';
import { isInForce, keptStatuses, toggledHas, toggledWhatIf } from '../scenario';
import type { Command, Context } from './command';
import { all, branchesInFocus, type Check, hasBranches, mayChange } from './focus';

/** The lenses in words. */
export const LENS_WORDS = {
  none: 'No mitigations',
  today: 'In force today',
  planned: 'Plus planned',
  proposed: 'Plus proposed',
} as const satisfies Record<Lens, string>;

const scenarioOf = ({ editor }: Context) => editor.store.getState().scenario;

const lensCommand = (lens: Lens, key: string): Command => ({
  id: `lens-${lens}`,
  label: `Lens: ${LENS_WORDS[lens].toLowerCase()}`,
  group: 'analyse',
  keys: [key],
  scope: 'canvas',
  refusal: (context) =>
    scenarioOf(context).lens === lens ? 'The tree is seen through this lens already.' : undefined,
  run: (context) => context.editor.suppose({ ...scenarioOf(context), lens }),
});

/** The mitigation that is selected, or those on the selected nodes. */
function mitigationsInFocus(context: Context) {
  const { editor } = context;
  const selection = editor.selection();
  const { mitigations } = editor.tree();
  if (selection.type === 'mitigation') return mitigations.filter(({ id }) => id === selection.id);
  const nodes = branchesInFocus(context).map(({ id }) => id);
  return mitigations.filter(({ on }) => on.some((id) => nodes.includes(id)));
}

const supposesSomething: Check = (context) =>
  scenarioOf(context).whatIf.size > 0 ? undefined : 'Nothing is supposed of any mitigation.';

const attackerHasSomething: Check = (context) =>
  scenarioOf(context).has.size > 0 ? undefined : 'The attacker starts from nothing already.';

const presentLeaves = ({ editor }: Context) =>
  graphOf(editor.tree()).leaves.filter(({ exposure }) => exposure === 'present');

/** What is supposed while the tree is analysed; only what is kept changes the document. */
export const SUPPOSE: readonly Command[] = [
  lensCommand('none', '1'),
  lensCommand('today', '2'),
  lensCommand('planned', '3'),
  lensCommand('proposed', '4'),
  {
    id: 'toggle-what-if',
    label: (context) => {
      const [mitigation, ...others] = mitigationsInFocus(context);
      if (!mitigation || others.length > 0) return 'What if a mitigation were in force, or not?';
      return isInForce(context.editor.tree(), scenarioOf(context), mitigation.id)
        ? 'What if it were not in force?'
        : 'What if it were in force?';
    },
    group: 'analyse',
    icon: 'shield-question',
    keys: ['W'],
    scope: 'canvas',
    refusal: (context) =>
      mitigationsInFocus(context).length > 0 ? undefined : 'Select a mitigation, or a node that has one.',
    async run(context) {
      const { editor, ports } = context;
      const choices = mitigationsInFocus(context);
      const id =
        choices.length > 1
          ? await ports.page.choose({ title: 'What if which one changed?', choices })
          : choices[0]?.id;
      if (id !== undefined) editor.suppose(toggledWhatIf(editor.tree(), scenarioOf(context), id));
    },
  },
  {
    id: 'keep-what-if',
    label: 'Keep what is supposed of mitigations',
    group: 'analyse',
    icon: 'check',
    scope: 'everywhere',
    refusal: all(mayChange, supposesSomething, (context) =>
      scenarioOf(context).lens === 'none'
        ? 'Without mitigations nothing is in force: choose another lens to keep what is supposed.'
        : undefined,
    ),
    run(context) {
      const { editor } = context;
      const statuses = keptStatuses(scenarioOf(context));
      editor.apply('keep what was supposed', setStatuses(statuses));
      editor.suppose({ ...scenarioOf(context), whatIf: new Map() });
      const kept = editor.tree().mitigations.filter(({ id }) => statuses.has(id));
      editor.say({
        text: kept
          .map(({ label, status }) => `${quoted(label)} is ${status.replace('-', ' ')} now.`)
          .slice(0, 3)
          .concat(kept.length > 3 ? [`${kept.length - 3} more have changed.`] : [])
          .join(' '),
        tone: 'info',
        action: { label: 'Undo', command: 'undo' },
      });
    },
  },
  {
    id: 'forget-what-if',
    label: 'Forget what is supposed of mitigations',
    group: 'analyse',
    icon: 'eraser',
    scope: 'everywhere',
    refusal: supposesSomething,
    run: (context) => context.editor.suppose({ ...scenarioOf(context), whatIf: new Map() }),
  },
  {
    id: 'toggle-has',
    label: (context) =>
      branchesInFocus(context).every(({ id }) => scenarioOf(context).has.has(id))
        ? 'The attacker does not have this'
        : 'The attacker already has this',
    group: 'analyse',
    icon: 'flag',
    keys: ['H'],
    scope: 'canvas',
    refusal: hasBranches,
    run(context) {
      const ids = branchesInFocus(context).map(({ id }) => id);
      context.editor.suppose(toggledHas(scenarioOf(context), ids));
    },
  },
  {
    id: 'has-present',
    label: 'The attacker has all that is present',
    group: 'analyse',
    icon: 'flag',
    scope: 'everywhere',
    refusal: (context) => (presentLeaves(context).length > 0 ? undefined : 'No leaf is marked as present.'),
    run(context) {
      const { has } = scenarioOf(context);
      const present = presentLeaves(context).map(({ id }) => id);
      context.editor.suppose({ ...scenarioOf(context), has: new Set([...has, ...present]) });
    },
  },
  {
    id: 'forget-has',
    label: 'The attacker has nothing',
    group: 'analyse',
    icon: 'eraser',
    scope: 'everywhere',
    refusal: attackerHasSomething,
    run: (context) => context.editor.suppose({ ...scenarioOf(context), has: new Set() }),
  },
  {
    id: 'toggle-expanded',
    label: (context) =>
      scenarioOf(context).expandedBy ? 'Take sub-trees for leaves' : 'Expand sub-trees in the analysis',
    group: 'analyse',
    icon: 'external-link',
    scope: 'everywhere',
    refusal: ({ editor }) =>
      graphOf(editor.tree()).branches.some(({ kind }) => kind === 'subtree')
        ? undefined
        : 'The tree has no sub-tree.',
    run(context) {
      const { expandedBy } = scenarioOf(context);
      context.editor.suppose({ ...scenarioOf(context), expandedBy: expandedBy ? undefined : new Map() });
    },
  },
];
