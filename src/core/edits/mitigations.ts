import { whyNotMitigate } from '../tree/rules';
import type { AttackTree, Status } from '../tree/tree';
import { mayEnter } from './add';
import type { Edit } from './edit';
import { joined, kept, mapped, withParts } from './sharing';

/** A new mitigation on some nodes; notes among them are passed over. */
export const addMitigation =
  (mitigation: {
    readonly id: string;
    readonly label: string;
    readonly on: readonly string[];
    readonly status?: Status;
  }): Edit =>
  (tree) => {
    const { id, label, on, status = 'proposed' } = mitigation;
    if (!mayEnter(tree, mitigation)) return tree;
    return { ...tree, mitigations: [...tree.mitigations, { id, label, on: mitigable(tree, on), status }] };
  };

/** Puts a mitigation on further nodes; notes among them are passed over. */
export const attachMitigation =
  (id: string, nodes: readonly string[]): Edit =>
  (tree) =>
    withOn(tree, id, (on) => joined(on, mitigable(tree, nodes)));

/** Takes a mitigation off some nodes. It stays in the document, even when it is on nothing then. */
export const detachMitigation =
  (id: string, nodes: readonly string[]): Edit =>
  (tree) =>
    withOn(tree, id, (on) => kept(on, (node) => !nodes.includes(node)));

/** Gives mitigations the statuses that are told for them. */
export const setStatuses =
  (statuses: ReadonlyMap<string, Status>): Edit =>
  (tree) =>
    withParts(tree, {
      mitigations: mapped(tree.mitigations, (mitigation) =>
        withParts(mitigation, { status: statuses.get(mitigation.id) ?? mitigation.status }),
      ),
    });

/** Removes a mitigation from the document. */
export const removeMitigation =
  (id: string): Edit =>
  (tree) =>
    withParts(tree, { mitigations: kept(tree.mitigations, (mitigation) => mitigation.id !== id) });

const withOn = (
  tree: AttackTree,
  id: string,
  change: (on: readonly string[]) => readonly string[],
): AttackTree =>
  withParts(tree, {
    mitigations: mapped(tree.mitigations, (mitigation) =>
      mitigation.id === id ? withParts(mitigation, { on: change(mitigation.on) }) : mitigation,
    ),
  });

const mitigable = (tree: AttackTree, nodes: readonly string[]): readonly string[] =>
  [...new Set(nodes)].filter((node) => whyNotMitigate(tree, node) === undefined);
