import type { FileProblem } from '../format/problem';
import { failed, ok, type Result } from '../tree/result';
import { crc32 } from './crc32';

/** One part of a PNG. */
export interface Chunk {
  /** Four letters, such as `IHDR`. */
  readonly type: string;
  readonly content: Uint8Array;
  /** The byte of the file at which the part begins. */
  readonly at: number;
}

/** What every PNG begins with. */
export const SIGNATURE_LENGTH = 8;

/** Length, type and checksum. */
export const FRAME_LENGTH = 12;

/** The parts of a PNG (its signature is known to fit), each with the right checksum, from IHDR to IEND. */
export function chunksOf(png: Uint8Array): Result<readonly Chunk[], FileProblem> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_LENGTH; ; ) {
    if (at + FRAME_LENGTH > png.length) return failed(cut(at));
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) return failed(damaged(at, 'What stands here is no part of a PNG.'));
    if (chunks.length === 0 && type !== 'IHDR') return failed(damaged(at, 'A PNG begins with IHDR.'));
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > png.length) return failed(cut(at, type));
    if (crc32(png.subarray(at + 4, end)) !== view.getUint32(end))
      return failed(damaged(at, 'The checksum of this part does not fit.', type));
    chunks.push({ type, content: png.subarray(at + 8, end), at });
    if (type === 'IEND') return ok(chunks);
    at = end + 4;
  }
}

/** A part with its length and checksum, as it stands in a PNG. */
export function chunkBytes(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + FRAME_LENGTH);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, crc32(bytes.subarray(4, 8 + content.length)));
  return bytes;
}

/** A place in a PNG: the byte, and the part when it is known. */
export const placeIn = (at: number, type?: string): string =>
  `byte ${at + 1}${type === undefined ? '' : ` (${type})`}`;

const damaged = (at: number, reason: string, type?: string): FileProblem => ({
  code: 'damaged',
  place: placeIn(at, type),
  reason: `The picture is damaged. ${reason}`,
});

const cut = (at: number, type?: string): FileProblem =>
  damaged(at, 'The file ends within the picture: it was not copied whole.', type);
