import { attackFigures } from '../../core/analysis/attackFigures';
import type { Attack, AttackOrder } from '../../core/analysis/attackOrders';
import { inWords } from '../../core/tree/inWords';
import type { AttackTree } from '../../core/tree/tree';
import { amountInWords, chanceInWords } from './figures';

/** What an attack is in its order: “2 leaves”, “2 leaves, at least 30 EUR”, “3 leaves, at most 5 %”, “crosses 3 stages”. */
export function attackInWords(tree: AttackTree, { leaves, worth }: Attack, order: AttackOrder): string {
  const size = leaves.length === 1 ? '1 leaf' : `${leaves.length} leaves`;
  const { cost, skill, probability } = attackFigures(tree, leaves);
  switch (order) {
    case 'size':
      return size;
    case 'cost':
      return `${size}, ${cost.unknown > 0 ? 'at least ' : ''}${amountInWords(worth, tree.units?.cost)}`;
    case 'probability':
      return `${size}, ${probability.unknown > 0 ? 'at most ' : ''}${chanceInWords(worth)}`;
    case 'skill':
      return `${size}, ${skill.unknown > 0 ? 'at least ' : ''}${inWords(skill.value).toLowerCase()} skill`;
    case 'stages':
      return `${size}, crosses ${worth} ${worth === 1 ? 'stage' : 'stages'}`;
  }
}
