import { type FileProblem, MAX_BYTES, MAX_PICTURE_BYTES } from './problem';

/** What a file is, whatever it is called: a picture that may carry a document, or text; else what kind of thing. */
export type FileKind = 'png' | 'svg' | 'text' | { readonly foreign: string };

/** So many bytes at the beginning of a file say what it is. */
export const HEAD_BYTES = 512;

/** Tells a file by its first bytes. */
export function kindOf(head: Uint8Array): FileKind {
  const known = SIGNATURES.find(({ bytes, at = 0 }) =>
    bytes.every((byte, index) => head[at + index] === byte),
  );
  if (known) return known.kind;
  return firstCharacter(head) === LESS_THAN ? 'svg' : 'text';
}

/** The most bytes that a file of a kind may have: pictures hold more than the document. */
export const mostBytes = (kind: FileKind): number =>
  kind === 'png' || kind === 'svg' ? MAX_PICTURE_BYTES : MAX_BYTES;

/** Says of a file of another kind that it holds no tree. */
export const foreignProblem = (foreign: string): FileProblem => ({
  code: 'foreign',
  place: 'byte 1',
  reason: `This is ${foreign}: only documents, and PNG or SVG pictures that carry one, can be opened.`,
});

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** How files of other programs begin. */
const SIGNATURES: readonly {
  readonly bytes: readonly number[];
  readonly at?: number;
  readonly kind: FileKind;
}[] = [
  { bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a], kind: 'png' },
  { bytes: [0xff, 0xd8, 0xff], kind: { foreign: 'a JPEG picture' } },
  { bytes: ascii('GIF8'), kind: { foreign: 'a GIF picture' } },
  { bytes: ascii('WEBP'), at: 8, kind: { foreign: 'a WebP picture' } },
  { bytes: ascii('%PDF-'), kind: { foreign: 'a PDF' } },
  { bytes: [...ascii('PK'), 3, 4], kind: { foreign: 'a ZIP archive or an Office file' } },
  { bytes: [0x1f, 0x8b], kind: { foreign: 'a compressed file' } },
  { bytes: ascii('ftyp'), at: 4, kind: { foreign: 'a video or a photo' } },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], kind: { foreign: 'a video' } },
];

const LESS_THAN = 0x3c;
const WHITE_OR_MARK: ReadonlySet<number> = new Set([
  0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00,
]);

const firstCharacter = (head: Uint8Array): number | undefined =>
  head.find((byte) => !WHITE_OR_MARK.has(byte));
