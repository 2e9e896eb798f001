import { expect, it } from 'vitest';
import { findings } from '../core/tree/findings';
import { TEMPLATES } from './templates';

it.each(TEMPLATES)(
  'the template $id loads, is named after its file, and has no errors',
  async ({ id, load }) => {
    const tree = await load();
    expect(tree.id).toBe(id);
    expect(findings(tree).filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

it('there are templates', () => {
  expect(TEMPLATES.length).toBeGreaterThanOrEqual(8);
});
