import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../core/format/problem';
import { write } from '../core/format/write';
import type { AttackTree } from '../core/tree/tree';
import { fileName, openFile } from './files';

const tree: AttackTree = {
  id: 'tree',
  title: 'Größe',
  approach: 'bottom-up',
  nodes: [{ id: 'a', kind: 'goal', label: 'A', children: [] }],
  mitigations: [],
  groups: [],
  ideas: [],
};

describe('opening a file', () => {
  it('reads UTF-8', async () => {
    expect(await openFile(new File([write(tree)], 'tree.json'))).toEqual({ ok: true, value: tree });
  });

  it('refuses a file that is too large without reading it', async () => {
    const file = { size: MAX_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('was read')) } as File;
    expect(await openFile(file)).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });

  it('refuses bytes that are no text', async () => {
    const file = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'picture.png');
    expect(await openFile(file)).toMatchObject({ ok: false, problem: { code: 'not-text' } });
  });

  it('says when the file cannot be read at all', async () => {
    const file = { size: 1, arrayBuffer: () => Promise.reject(new Error('it is a folder')) } as File;
    expect(await openFile(file)).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
  });
});

describe('a file name', () => {
  it.each([
    ['Malicious Code Execution', 'malicious-code-execution.json'],
    ['Größe: 10 % / Jahr', 'größe-10-jahr.json'],
    ['攻撃ツリー', '攻撃ツリー.json'],
    ['../../etc/passwd', 'etc-passwd.json'],
    ['--version', 'version.json'],
    ['.htaccess', 'htaccess.json'],
    ['C:\\con', 'c-con.json'],
    ['CON', 'attack-tree-con.json'],
    ['<script>alert(1)</script>', 'script-alert-1-script.json'],
    ['a\u202Etxt.exe', 'a-txt-exe.json'],
    ['…', 'attack-tree.json'],
  ])('made of %j is %s', (title, name) => {
    expect(fileName(title, 'json')).toBe(name);
  });

  it('is never too long for a disk', () => {
    const name = fileName('𠮷'.repeat(500), 'png');
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
    expect(name).not.toMatch(/\p{Surrogate}/u);
  });
});
