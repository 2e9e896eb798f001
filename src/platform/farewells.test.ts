import { expect, it } from 'vitest';
import { createFarewells } from './farewells';

const unsaved = {
  key: 'k',
  id: 'tree',
  title: 'Tree',
  approach: 'bottom-up',
  changed: 1,
  revision: 2,
  writer: 'me',
  text: '{}',
} as const;

/** What the browser gives: items are own members, methods are not. */
function storageOf(items: Readonly<Record<string, string>>, room = Number.POSITIVE_INFINITY): Storage {
  const methods = {
    getItem(this: Record<string, string>, name: string) {
      return this[name] ?? null;
    },
    setItem(this: Record<string, string>, name: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      this[name] = value;
    },
    removeItem(this: Record<string, string>, name: string) {
      delete this[name];
    },
  };
  return Object.assign(Object.create(methods), items);
}

it('what one page leaves, the next finds, until it is dropped', () => {
  const storage = storageOf({ theme: 'dark' });
  createFarewells(() => storage).leave({ key: 'k', writer: 'me', unsaved });
  createFarewells(() => storage).leave({ key: 'other', writer: 'me' });
  const next = createFarewells(() => storage);
  expect(next.all()).toEqual([
    { key: 'k', writer: 'me', unsaved },
    { key: 'other', writer: 'me' },
  ]);
  next.drop({ key: 'k', writer: 'me' });
  expect(next.all()).toEqual([{ key: 'other', writer: 'me' }]);
});

it('what is no farewell is passed over', () => {
  const storage = storageOf({
    'espalier:farewell:a': '{"key":1}',
    'espalier:farewell:b': 'not JSON',
    'espalier:farewell:c': 'null',
    'espalier:farewell:d': JSON.stringify({ key: 'k', writer: 'w', unsaved: { ...unsaved, text: 3 } }),
    'espalier:farewell:e': JSON.stringify({ key: 'k', writer: 'w', unsaved: { ...unsaved, approach: 'x' } }),
  });
  expect(createFarewells(() => storage).all()).toEqual([]);
});

it('storage that is full or forbidden breaks nothing', () => {
  const full = createFarewells(() => storageOf({}, 10));
  full.leave({ key: 'k', writer: 'me', unsaved });
  expect(full.all()).toEqual([]);
  const forbidden = createFarewells(() => {
    throw new DOMException('no', 'SecurityError');
  });
  forbidden.leave({ key: 'k', writer: 'me' });
  forbidden.drop({ key: 'k', writer: 'me' });
  expect(forbidden.all()).toEqual([]);
});
