import type { AttackTree, TreeNode } from '../tree/tree';
import { layout } from './layout';

const MANY = 60;

/**
 * Draws a tree that nobody sees. A layout that was never run before takes up to twice as long, because the engine
 * compiles it on the way: the second rehearsal still gains something, a third one next to nothing.
 */
export function rehearse(): void {
  layout(rehearsed());
}

/** A tree like those that people draw: most nodes have two children, and another one that they share. */
export function rehearsed(): AttackTree {
  const nodes = Array.from({ length: MANY }, (_, at): TreeNode => {
    const children = [2 * at + 1, 2 * at + 2, 3 * at + 7].filter((child) => child < MANY);
    return {
      id: `${at}`,
      kind: 'step',
      label: `A step that is long enough for two lines, ${at}`,
      children: children.map(String),
    };
  });
  return { ...NOTHING, nodes };
}

const NOTHING: AttackTree = {
  id: 'rehearsal',
  title: '',
  approach: 'scenario-based',
  nodes: [],
  mitigations: [],
  groups: [],
  ideas: [],
};
