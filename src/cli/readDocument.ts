import { closeSync, openSync, readSync } from 'node:fs';
import { HEAD_BYTES, kindOf, mostBytes } from '../core/format/kinds';
import { type FileProblem, MAX_PICTURE_BYTES, refuseBySize } from '../core/format/problem';
import { documentIn } from '../core/pictures/documentIn';
import { failed, ok, type Result } from '../core/tree/result';

/** The text of the document in a file, a pipe or a device: a document, or a picture that carries one. */
export async function readDocument(path: string): Promise<Result<string, FileProblem>> {
  const bytes = readBytes(path);
  return bytes.ok ? documentIn(bytes.value) : bytes;
}

/** The bytes of a file, a pipe or a device; never more of it than may be opened. */
export function readBytes(path: string): Result<Uint8Array, FileProblem> {
  try {
    const { bytes, most } = firstBytes(path);
    const tooLarge = refuseBySize(bytes.length, most);
    return tooLarge ? failed(tooLarge) : ok(bytes);
  } catch (error) {
    return failed({ code: 'unreadable', place: 'file', reason: reasonOf(error) });
  }
}

/** At most one byte more than a file of its kind may have: a pipe or a device does not say how much it has. */
function firstBytes(path: string): { readonly bytes: Uint8Array; readonly most: number } {
  const file = openSync(path, 'r');
  const bytes = new Uint8Array(MAX_PICTURE_BYTES + 1);
  let length = 0;
  const readUpTo = (most: number) => {
    while (length < most) {
      const read = readSync(file, bytes, length, most - length, null);
      if (read === 0) break;
      length += read;
    }
  };
  try {
    readUpTo(HEAD_BYTES);
    const most = mostBytes(kindOf(bytes.subarray(0, Math.min(length, HEAD_BYTES))));
    readUpTo(most + 1);
    return { bytes: bytes.subarray(0, length), most };
  } finally {
    closeSync(file);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder.',
  EACCES: 'This may not be read.',
  EPERM: 'This may not be read.',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `It cannot be read (${code || String(error)}).`;
}
