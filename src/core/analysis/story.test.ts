import { expect, it } from 'vitest';
import type { AttackTree } from '../tree/tree';
import { attackPath } from './attackPath';
import { inquire } from './inquiry';
import { story, storyText } from './story';

const tree: AttackTree = {
  id: 'malicious',
  title: 'Malicious',
  approach: 'bottom-up',
  nodes: [
    {
      id: 'code',
      kind: 'goal',
      label: 'Malicious code in workload',
      gate: 'or',
      children: ['deploy', 'exec'],
    },
    {
      id: 'deploy',
      kind: 'step',
      label: 'Deploy poisoned image',
      gate: 'and',
      children: ['release', 'push'],
    },
    { id: 'release', kind: 'step', label: 'Image is released', children: [] },
    { id: 'push', kind: 'step', label: 'Push to the registry', gate: 'or', children: ['secret', 'token'] },
    { id: 'secret', kind: 'step', label: 'Pull secret may push', ref: 'M4', children: [] },
    { id: 'token', kind: 'step', label: 'Steal a token', children: ['secret'] },
    { id: 'exec', kind: 'step', label: 'Exec into the pod', children: [] },
  ],
  mitigations: [],
  groups: [],
  ideas: [],
};
const told = (has?: ReadonlySet<string>, leaves: readonly string[] = ['release', 'secret']) => {
  const question = { lens: 'today', ...(has && { has }) } as const;
  return storyText(story(tree, question, 'code', attackPath(inquire(tree, question), 'code', leaves)));
};

it('an attack is told from its leaves to the goal, everything after what it follows from', () => {
  expect(told()).toBe(
    [
      'How “Malicious code in workload” is reached:',
      '1. Image is released',
      '2. Pull secret may push [M4]',
      '3. Steal a token (from 2)',
      '4. Push to the registry (from 2 or 3)',
      '5. Deploy poisoned image (from 1 and 4)',
      '6. Malicious code in workload (from 5)',
    ].join('\n'),
  );
});

it('a step says which mitigations in force it is taken despite, since they may fail', () => {
  const weakened: AttackTree = {
    ...tree,
    mitigations: [
      { id: 'scan', label: 'Scan images', on: ['release'], status: 'in-place', effectiveness: 0.6 },
      { id: 'later', label: 'Later', on: ['release'], status: 'planned', effectiveness: 0.5 },
    ],
  };
  const path = attackPath(inquire(weakened, { lens: 'today' }), 'code', ['release', 'secret']);
  expect(storyText(story(weakened, { lens: 'today' }, 'code', path)).split('\n')[1]).toBe(
    '1. Image is released (despite Scan images at 60 %)',
  );
});

it('what the attacker already has is where a story begins', () => {
  expect(told(new Set(['push']), ['release'])).toBe(
    [
      'How “Malicious code in workload” is reached:',
      '1. Image is released',
      '2. Push to the registry (the attacker already has it)',
      '3. Deploy poisoned image (from 1 and 2)',
      '4. Malicious code in workload (from 3)',
    ].join('\n'),
  );
});

it('nodes that are reached through one another are told in an order in which they can be reached', () => {
  const circle: AttackTree = {
    ...tree,
    nodes: [
      { id: 'code', kind: 'goal', label: 'Goal', gate: 'or', children: ['one'] },
      { id: 'one', kind: 'step', label: 'One', gate: 'or', children: ['two', 'leaf'] },
      { id: 'two', kind: 'step', label: 'Two', gate: 'or', children: ['one'] },
      { id: 'leaf', kind: 'step', label: 'Leaf', children: [] },
    ],
  };
  const path = attackPath(inquire(circle, { lens: 'none' }), 'code', ['leaf']);
  expect(story(circle, { lens: 'none' }, 'code', path).map(({ node, from }) => [node.id, from])).toEqual([
    ['leaf', []],
    ['one', [1]],
    ['code', [2]],
  ]);
  expect([...path.nodes].sort()).toEqual(['code', 'leaf', 'one', 'two']);
});
