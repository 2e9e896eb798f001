/** The checksum of a PNG's parts (ISO 3309, as in annex D of the PNG specification). */
export function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) {
    remainder = (TABLE[(remainder ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (remainder >>> 8);
  }
  return (remainder ^ 0xffffffff) >>> 0;
}

const POLYNOMIAL = 0xedb88320;

/** What each byte does to the remainder. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? POLYNOMIAL ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});
