import { decode } from '../format/decode';
import { foreignProblem, HEAD_BYTES, kindOf, mostBytes } from '../format/kinds';
import { type FileProblem, refuseBySize } from '../format/problem';
import { failed, type Result } from '../tree/result';
import { documentInPng } from './pngDocument';
import { documentInSvg } from './svgDocument';

/** The text of the document in a file: of the file itself, or of a picture that carries it. */
export async function documentIn(bytes: Uint8Array): Promise<Result<string, FileProblem>> {
  const kind = kindOf(bytes.subarray(0, HEAD_BYTES));
  const tooLarge = refuseBySize(bytes.length, mostBytes(kind));
  if (tooLarge) return failed(tooLarge);
  if (typeof kind === 'object') return failed(foreignProblem(kind.foreign));
  if (kind === 'png') return documentInPng(bytes);
  const text = decode(bytes);
  return text.ok && kind === 'svg' ? documentInSvg(text.value) : text;
}
