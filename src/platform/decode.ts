import type { FileProblem } from '../core/format/problem';
import { failed, ok, type Result } from '../core/tree/result';

/** The text of a file: UTF-8, or UTF-16 if the file says so in its first two bytes; bytes that are neither are refused. */
export function decode(bytes: Uint8Array): Result<string, FileProblem> {
  try {
    return ok(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return failed({
      code: 'not-text',
      place: 'whole file',
      reason:
        'The file is not text in UTF-8, so it is no attack tree. A picture or a compressed file perhaps?',
    });
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
