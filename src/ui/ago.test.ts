import { expect, it } from 'vitest';
import { ago } from './ago';

const NOW = Date.UTC(2026, 5, 15, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

it.each([
  ['just now', 20_000],
  ['just now', -5 * MINUTE],
  ['1 minute ago', MINUTE],
  ['59 minutes ago', HOUR - 1],
  ['1 hour ago', HOUR],
  ['yesterday', DAY],
  ['30 days ago', 30 * DAY],
  ['Apr 16, 2026', 60 * DAY],
])('says "%s" of what was %d ms ago', (words, passed) => {
  expect(ago(NOW - passed, NOW)).toBe(words);
});
