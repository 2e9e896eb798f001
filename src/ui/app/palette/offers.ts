import { plainly } from '../../../core/tree/plainly';
import { wordsIn } from '../../../core/tree/search';
import type { AttackTree } from '../../../core/tree/tree';
import { isBranch } from '../../../core/tree/tree';
import type { Command, Context } from '../../../editor/commands/command';
import { chordsOf } from '../../../editor/commands/keys';
import { labelOf } from '../../kit/commands';
import { GROUP_WORDS } from '../../menus/groups';

/** Something that the palette offers. What is found by `also` is found, but later than what is found by its label. */
export interface Offer<What> {
  readonly label: string;
  readonly also: string;
  readonly what: What;
}

/** A command with its keys, and the reason why it does nothing now. */
export interface CommandOffer {
  readonly command: Command;
  readonly keys: readonly string[];
  readonly refusal: string | undefined;
}

/** Every command as it stands now. */
export const commandOffers = (
  commands: readonly Command[],
  context: Context,
): readonly Offer<CommandOffer>[] =>
  commands.map((command) => ({
    label: labelOf(command, context),
    also: GROUP_WORDS[command.group],
    what: {
      command,
      keys: chordsOf(command, context.editor.store.getState().surface).slice(0, 1),
      refusal: command.refusal(context),
    },
  }));

/** Every node, to be found by its label or its tag. */
export const nodeOffers = (tree: AttackTree): readonly Offer<string>[] =>
  tree.nodes.map((node) => ({
    label: node.label,
    also: isBranch(node) ? (node.ref ?? '') : '',
    what: node.id,
  }));

/** The offers that have all the words, the best first: what begins with them, then words that do, then the rest. */
export function ranked<What>(
  offers: readonly Offer<What>[],
  sought: string,
  most: number,
): readonly Offer<What>[] {
  const words = wordsIn(sought);
  if (words.length === 0) return offers.slice(0, most);
  const first = words.join(' ');
  return offers
    .flatMap((offer) => {
      const label = plainly(offer.label);
      const all = `${label} ${plainly(offer.also)}`;
      if (!words.every((word) => all.includes(word))) return [];
      const inLabel = words.every((word) => label.includes(word));
      const begins = words.every((word) => ` ${label}`.includes(` ${word}`));
      const rank = label.startsWith(first) ? 0 : begins ? 1 : inLabel ? 2 : 3;
      return [{ offer, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ offer }) => offer);
}
