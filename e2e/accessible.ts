import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Espalier } from './driver';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Nothing on the screen breaks a rule of WCAG 2.2, levels A and AA, that a program can check. */
export async function isAccessible({ page }: Espalier, screen: string) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  expect.soft(found, screen).toEqual([]);
}
