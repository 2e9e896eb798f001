import { expect, it } from 'vitest';
import { compact, compactPath, element, escaped } from './markup';

it('text keeps letters, signs and punctuation of any script; all that means something in markup becomes a reference', () => {
  expect(escaped('Zugriff auf „etcd“ – 容器 🚀 (50 %)')).toBe('Zugriff auf „etcd“ – 容器 🚀 (50 %)');
  expect(escaped('<a href="x">&amp; the host\'s')).toBe("&lt;a href=&quot;x&quot;&gt;&amp;amp; the host's");
  expect(escaped('one\ntwo\u00a0three')).toBe('one&#10;two&#160;three');
});

it('characters that XML cannot hold are replaced', () => {
  expect(escaped('a\u0000b\uFFFEc\uD800d')).toBe('a\uFFFDb\uFFFDc\uFFFDd');
});

it('an attribute cannot be left by what it says', () => {
  expect(element('g', { 'data-node': '"><script>' })).toBe('<g data-node="&quot;&gt;&lt;script&gt;"/>');
});

it('numbers have two decimals at most', () => {
  expect([1, 1.5, 0.1 + 0.2, -0.001, 28.16].map(compact)).toEqual(['1', '1.5', '0.3', '0', '28.16']);
});

it('a path has no space beside its letters', () => {
  expect(compactPath('M 10 20.0004 H -30.5 Q 1 2 3 4e-7 Z')).toBe('M10 20H-30.5Q1 2 3 0Z');
});
