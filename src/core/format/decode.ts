import { failed, ok, type Result } from '../tree/result';
import { lineAndColumn } from './place';
import type { FileProblem } from './problem';

/** The part of the decoder that pages, workers and Node have in common. */
interface Decoder {
  decode(bytes: Uint8Array, options?: { stream: boolean }): string;
}
declare const TextDecoder: new (encoding: string, options: { fatal: boolean }) => Decoder;

/** The text of a file: UTF-8 with or without its mark, or UTF-16 with one. Anything else is refused, never guessed. */
export function decode(bytes: Uint8Array): Result<string, FileProblem> {
  const encoding = encodingOf(bytes);
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return failed({
      code: 'not-text',
      place: placeOfFault(bytes, encoding),
      reason: `The file is not text: these bytes mean nothing in ${encoding.slice(0, 6).toUpperCase()}.`,
    });
  }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Halves its way to the longest beginning that can be decoded: decoders do not say where they stopped. */
function placeOfFault(bytes: Uint8Array, encoding: Encoding): string {
  let good = 0;
  let bad = bytes.length;
  let text = '';
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    try {
      text = new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle - 1;
    }
  }
  return lineAndColumn(text, text.length);
}
