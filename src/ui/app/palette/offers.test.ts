import { expect, it } from 'vitest';
import { sketch } from '../../../core/edits/sketch';
import { COMMANDS } from '../../../editor/commands/table';
import { headless } from '../../../editor/headless';
import { commandOffers, nodeOffers, ranked } from './offers';

const person = headless(sketch('goal top > a\nstep a'));
const labels = (offers: readonly { label: string }[]) => offers.map(({ label }) => label);

it('offers every command, with its keys and with the reason why it does nothing now', () => {
  const offers = commandOffers(COMMANDS, person.context);
  expect(offers).toHaveLength(COMMANDS.length);
  const child = offers.find(({ what }) => what.command.id === 'add-child');
  expect(child).toMatchObject({
    label: 'Add child',
    what: { keys: ['Tab'], refusal: 'Select a node first.' },
  });
  person.select('a');
  const now = commandOffers(COMMANDS, person.context).find(({ what }) => what.command.id === 'add-child');
  expect(now?.what.refusal).toBeUndefined();
});

it('shows the keys of where one works', () => {
  person.editor.work('outline');
  const child = commandOffers(COMMANDS, person.context).find(({ what }) => what.command.id === 'add-child');
  expect(child?.what.keys).toEqual(['Shift+Enter']);
});

it('puts first what begins with the words, then words that do, then the rest, then what is found by the tag', () => {
  const tree = sketch('step Unclean\nstep Very_clean\nstep clean\nstep x');
  const nodes = tree.nodes.map((node) => ({
    ...node,
    label: node.label.replace('_', ' '),
    ...(node.id === 'x' && { ref: 'clean-4' }),
  }));
  const offers = nodeOffers({ ...tree, nodes: nodes as typeof tree.nodes });
  expect(labels(ranked(offers, 'CLEÁN', 9))).toEqual(['clean', 'Very clean', 'Unclean', 'x']);
  expect(labels(ranked(offers, 'clean very', 9))).toEqual(['Very clean']);
  expect(labels(ranked(offers, 'clean', 2))).toEqual(['clean', 'Very clean']);
});
