import { describe, expect, it } from 'vitest';
import { MAX_BYTES, MAX_PICTURE_BYTES } from '../core/format/problem';
import { write } from '../core/format/write';
import type { AttackTree } from '../core/tree/tree';
import { fileName } from './download';
import { openFile } from './files';

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
    expect(await openFile(unreadable(MAX_BYTES + 1, '{'))).toMatchObject({
      ok: false,
      problem: { code: 'too-large' },
    });
    const picture = unreadable(MAX_PICTURE_BYTES + 1, '<svg');
    expect(await openFile(picture)).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });

  it('tells a picture by its bytes, whatever it is called', async () => {
    const svg = new File(['<svg/>'], 'tree.json');
    expect(await openFile(svg)).toMatchObject({ ok: false, problem: { code: 'no-document' } });
    const video = new File(['\0\0\0\x18ftypmp42'], 'tree.json');
    expect(await openFile(video)).toMatchObject({ ok: false, problem: { code: 'foreign', place: 'byte 1' } });
  });

  it('refuses bytes that are no text', async () => {
    const file = new File([new Uint8Array([0xc3, 0x28])], 'tree.json');
    expect(await openFile(file)).toMatchObject({ ok: false, problem: { code: 'not-text' } });
  });

  it('says when the file cannot be read at all', async () => {
    const gone = { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('it is a folder')) }) };
    expect(await openFile(gone as unknown as File)).toMatchObject({
      ok: false,
      problem: { code: 'unreadable' },
    });
  });

  /** A file of a size, of which nothing but the beginning can be read. */
  function unreadable(size: number, head: string): File {
    return {
      size,
      slice: () => new Blob([head]),
      arrayBuffer: () => Promise.reject(new Error('was read')),
    } as unknown as File;
  }
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
