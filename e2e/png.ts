import { inflateSync } from 'node:zlib';

/** What a PNG says of itself, and the colour of its top left pixel as red, green, blue and alpha. */
export interface Png {
  readonly width: number;
  readonly height: number;
  readonly corner: readonly number[];
}

/** Reads a PNG with eight bits a channel (W3C PNG Specification, third edition). */
export function pngIn(file: Buffer): Png {
  const parts = chunksOf(file);
  const header = parts.find(({ type }) => type === 'IHDR')?.content ?? Buffer.alloc(13);
  const pixels = inflateSync(
    Buffer.concat(parts.flatMap(({ type, content }) => (type === 'IDAT' ? content : []))),
  );
  // Whatever the filter of the first row, its first pixel is written as it is: it has no neighbours.
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(1);
  const hasAlpha = header[9] === 6;
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    corner: [red, green, blue, hasAlpha ? alpha : 255],
  };
}

function chunksOf(file: Buffer): readonly { readonly type: string; readonly content: Buffer }[] {
  const chunks = [];
  const SIGNATURE = 8;
  const FRAME = 12;
  for (let at = SIGNATURE; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, content: file.subarray(at + 8, at + 8 + length) });
    at += FRAME + length;
  }
  return chunks;
}
