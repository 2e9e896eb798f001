import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { decode } from '../core/format/decode';
import { type FileProblem, MAX_BYTES, refuseBySize } from '../core/format/problem';
import { failed, type Result } from '../core/tree/result';

/** The text of a file, a pipe or a device; never more of it than may be opened. */
export function readFile(path: string): Result<string, FileProblem> {
  try {
    const bySize = refuseBySize(statSync(path).size);
    if (bySize) return failed(bySize);
    // A pipe or a device does not say how much it has.
    const bytes = firstBytes(path, MAX_BYTES + 1);
    const tooLarge = refuseBySize(bytes.length);
    return tooLarge ? failed(tooLarge) : decode(bytes);
  } catch (error) {
    return failed({ code: 'unreadable', place: 'file', reason: reasonOf(error) });
  }
}

function firstBytes(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(most);
    let length = 0;
    while (length < most) {
      const read = readSync(file, bytes, length, most - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
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
