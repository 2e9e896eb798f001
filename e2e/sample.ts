const step = (id: string, label: string, more: object = {}) => ({ id, kind: 'step', label, ...more });

/** A small document with ids that can be foretold, as the specs open it from a file. */
export const SAMPLE = {
  format: 'attack-tree',
  version: 1,
  id: 'customer-data',
  title: 'Customer data',
  approach: 'scenario-based',
  nodes: [
    { id: 'goal', kind: 'goal', gate: 'or', label: 'Read customer data', children: ['database', 'backup'] },
    step('database', 'Read the database', { gate: 'and', children: ['reach', 'password'] }),
    step('reach', 'Reach the database'),
    step('password', 'Have its password'),
    step('backup', 'Read a backup', { children: ['bucket'] }),
    step('bucket', 'Open the bucket'),
  ],
  mitigations: [{ id: 'rotate', label: 'Rotate passwords', on: ['password'], status: 'planned' }],
};

/** The sample with keys of its own, and nodes replaced or added by their id. */
export function sampleWith(more: object, ...nodes: readonly SampleNode[]) {
  const changed = SAMPLE.nodes.map((node) => nodes.find(({ id }) => id === node.id) ?? node);
  const added = nodes.filter(({ id }) => !SAMPLE.nodes.some((node) => node.id === id));
  return { ...SAMPLE, ...more, nodes: [...changed, ...added] };
}

interface SampleNode {
  readonly id: string;
  readonly [key: string]: unknown;
}
