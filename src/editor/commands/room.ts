import { clearVotes, vote } from '../../core/edits/votes';
import { workshopOf } from '../../core/tree/workshop';
import { putIdea } from '../ideas';
import type { Command } from './command';
import { all, branchesInFocus, branchInFocus, type Check, hasBranch, hasBranches, mayChange } from './focus';

const hasIdeas: Check = ({ editor }) =>
  editor.tree().ideas.length > 0 ? undefined : 'No idea is parked: type some into the tab of ideas first.';

/** What the people in a room do with a tree. */
export const ROOM: readonly Command[] = [
  {
    id: 'vote',
    label: 'Vote for it',
    group: 'change',
    icon: 'vote',
    keys: ['V'],
    scope: 'canvas',
    refusal: all(mayChange, hasBranches),
    run: (context) => {
      const ids = branchesInFocus(context).map(({ id }) => id);
      context.editor.apply('vote', vote(ids, 1));
    },
  },
  {
    id: 'unvote',
    label: 'Take a vote back',
    group: 'change',
    icon: 'vote',
    keys: ['Shift+V'],
    scope: 'canvas',
    refusal: all(mayChange, hasBranches, (context) =>
      branchesInFocus(context).some(({ votes }) => votes) ? undefined : 'It has no votes.',
    ),
    run: (context) => {
      const ids = branchesInFocus(context).map(({ id }) => id);
      context.editor.apply('take a vote back', vote(ids, -1));
    },
  },
  {
    id: 'clear-votes',
    label: 'Take all votes back',
    group: 'edit',
    icon: 'vote',
    scope: 'everywhere',
    refusal: all(mayChange, ({ editor }) =>
      workshopOf(editor.tree()).voted.length > 0 ? undefined : 'Nothing has votes.',
    ),
    run: ({ editor }) => {
      if (!editor.apply('take all votes back', clearVotes)) return;
      editor.say({
        text: 'All votes are taken back.',
        tone: 'info',
        action: { label: 'Undo', command: 'undo' },
      });
    },
  },
  {
    id: 'clarify',
    label: 'Say what needs clarification',
    group: 'change',
    icon: 'circle-help',
    keys: ['Q'],
    scope: 'canvas',
    refusal: all(mayChange, hasBranch),
    run: ({ ports }) => ports.page.focusClarify(),
  },
  {
    id: 'insert-tree',
    label: 'Insert a tree…',
    group: 'add',
    icon: 'list-tree',
    scope: 'everywhere',
    refusal: mayChange,
    run: ({ ports }) => ports.page.show('insert'),
  },
  {
    id: 'place-idea',
    label: 'Put an idea here…',
    group: 'add',
    icon: 'lightbulb',
    scope: 'canvas',
    refusal: all(mayChange, hasIdeas),
    async run(context) {
      const { editor, ports } = context;
      const under = branchInFocus(context)?.node;
      const title = under ? 'Which idea goes below it?' : 'Which idea becomes a step of its own?';
      const idea = await ports.page.choose({ title, choices: editor.tree().ideas });
      if (idea !== undefined) putIdea(context, idea, under && { under: under.id });
    },
  },
];
