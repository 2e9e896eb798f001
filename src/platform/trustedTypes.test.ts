import { expect, it } from 'vitest';
import { ownScriptUrl } from './trustedTypes';

const base = 'https://trees.example/espalier/';
const scripts = ['/espalier/assets/layout.worker-1a2b.js'];
const check = (url: string) => ownScriptUrl(url, base, scripts);

it('lets our own workers through', () => {
  const url = 'https://trees.example/espalier/assets/layout.worker-1a2b.js';
  expect(check(url)).toBe(url);
  expect(check('assets/layout.worker-1a2b.js')).toBe('assets/layout.worker-1a2b.js');
});

it.each([
  'https://evil.example/espalier/assets/layout.worker-1a2b.js',
  '//evil.example/espalier/assets/layout.worker-1a2b.js',
  'http://trees.example/espalier/assets/layout.worker-1a2b.js',
  'https://trees.example/espalier/assets/layout.worker-1a2b.js?callback=x',
  'https://trees.example/espalier/assets/index.js',
  'assets/../layout.worker-1a2b.js',
  'data:text/javascript,alert(1)',
  'blob:https://trees.example/1234',
  'javascript:alert(1)',
])('throws at %s', (url) => {
  expect(() => check(url)).toThrow(TypeError);
});
