import { decode } from '../format/decode';
import { type FileProblem, MAX_BYTES, refuseBySize } from '../format/problem';
import { failed, ok, type Result } from '../tree/result';
import { type Chunk, chunkBytes, chunksOf, FRAME_LENGTH, placeIn, SIGNATURE_LENGTH } from './chunks';
import { deflated, inflated } from './deflate';
import { NO_DOCUMENT, TWO_DOCUMENTS } from './picture';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The keyword of the iTXt part that carries a document. */
const KEYWORD = 'attack-tree';

/** What stands before the text of an iTXt part (PNG specification, 11.3.3.4): keyword, compressed, zlib, no language. */
const HEADER = Uint8Array.from([...Array.from(KEYWORD, (letter) => letter.charCodeAt(0)), 0, 1, 0, 0, 0]);

/** A PNG of our own that carries the text of a document, compressed, behind its header. */
export async function pngWithDocument(png: Uint8Array, text: string): Promise<Uint8Array> {
  const packed = await deflated(new TextEncoder().encode(text));
  const content = new Uint8Array(HEADER.length + packed.length);
  content.set(HEADER);
  content.set(packed, HEADER.length);
  const part = chunkBytes('iTXt', content);
  const whole = new Uint8Array(png.length + part.length);
  whole.set(png.subarray(0, BEHIND_HEADER));
  whole.set(part, BEHIND_HEADER);
  whole.set(png.subarray(BEHIND_HEADER), BEHIND_HEADER + part.length);
  return whole;
}

/** The text of the document that a PNG carries, in an iTXt part, compressed or not. */
export async function documentInPng(png: Uint8Array): Promise<Result<string, FileProblem>> {
  const chunks = chunksOf(png);
  if (!chunks.ok) return chunks;
  const [carrier, another] = chunks.value.filter(carries);
  if (!carrier) return failed(NO_DOCUMENT);
  return another ? failed({ ...TWO_DOCUMENTS, place: placeOf(another) }) : textOf(carrier);
}

const IHDR_LENGTH = 13;
const BEHIND_HEADER = SIGNATURE_LENGTH + FRAME_LENGTH + IHDR_LENGTH;

const placeOf = ({ at, type }: Chunk): string => placeIn(at, type);

const carries = ({ type, content }: Chunk): boolean =>
  type === 'iTXt' && HEADER.subarray(0, KEYWORD.length + 1).every((byte, index) => content[index] === byte);

async function textOf(chunk: Chunk): Promise<Result<string, FileProblem>> {
  const { content } = chunk;
  const [compressed, method] = content.subarray(KEYWORD.length + 1);
  const language = content.indexOf(0, KEYWORD.length + 3);
  const translation = language < 0 ? -1 : content.indexOf(0, language + 1);
  if (translation < 0 || method !== 0 || (compressed !== 0 && compressed !== 1))
    return failed(unreadable(chunk, 'The part with the document does not begin as it should.'));
  const body = content.subarray(translation + 1);
  const bytes = compressed === 0 ? ok(body) : await unpacked(chunk, body);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  return text.ok ? text : failed({ ...text.problem, place: `${placeOf(chunk)}, ${text.problem.place}` });
}

async function unpacked(chunk: Chunk, body: Uint8Array): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const bytes = await inflated(body, MAX_BYTES);
    if (bytes) return ok(bytes);
    const tooLarge = refuseBySize(MAX_BYTES + 1);
    return failed({ code: 'too-large', place: placeOf(chunk), reason: tooLarge?.reason ?? '' });
  } catch {
    return failed(unreadable(chunk, 'The document in it cannot be unpacked.'));
  }
}

const unreadable = (chunk: Chunk, reason: string): FileProblem => ({
  code: 'damaged',
  place: placeOf(chunk),
  reason: `The picture is damaged. ${reason}`,
});
