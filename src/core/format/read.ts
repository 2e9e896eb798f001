import { faultsBetweenParts } from '../tree/faults';
import { inFileOrder } from '../tree/order';
import { quoted } from '../tree/quoted';
import { failed, ok, type Result } from '../tree/result';
import type { AttackTree } from '../tree/tree';
import { bytesOf } from './bytes';
import { conform } from './conform';
import { filled } from './fill';
import { parseJson } from './json';
import { upgraded, VERSION } from './migrations/table';
import { type FileProblem, refuseBySize } from './problem';
import { documentSchema } from './schema';

/** Reads the text of a file, trusting nothing. The first problem, always the same one, refuses it. */
export function read(text: string): Result<AttackTree, FileProblem> {
  const written = readAsWritten(text);
  if (!written.ok) return written;
  for (const { code, path, sentence } of faultsBetweenParts(written.value))
    return failed({ code, place: path, reason: sentence });
  return ok(inFileOrder(written.value));
}

/**
 * The document with its nodes in the order of the text, so that `nodes[3]` is what the file's reader finds there. It has
 * the right form, but what its parts say of one another (`faultsBetweenParts`) is not checked yet.
 */
export function readAsWritten(text: string): Result<AttackTree, FileProblem> {
  // No character has less than a byte: many texts need not be counted.
  const tooLarge = refuseBySize(text.length) ?? refuseBySize(bytesOf(text));
  if (tooLarge) return failed(tooLarge);
  const json = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (!json.ok) return json;
  const ours = recognised(json.value);
  if (!ours.ok) return ours;
  const file = conform(documentSchema, upgraded(ours.value.document, ours.value.version));
  return file.ok ? ok(filled(file.value)) : file;
}

interface Recognised {
  readonly document: Readonly<Record<string, unknown>>;
  readonly version: number;
}

/** Whether this is an attack tree at all, and one of a version that is known here. */
function recognised(value: unknown): Result<Recognised, FileProblem> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed({
      code: 'not-ours',
      place: 'line 1, column 1',
      reason: 'This is no attack tree: an object is wanted.',
    });
  const document: Readonly<Record<string, unknown>> = { ...value };
  const { format, version } = document;
  if (format !== 'attack-tree')
    return failed({
      code: 'not-ours',
      place: 'format',
      reason: `This is no attack tree: ${typeof format === 'string' ? quoted(format) : 'nothing'} stands where “attack-tree” is wanted.`,
    });
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return failed({
      code: 'bad-version',
      place: 'version',
      reason: 'A whole number from 1 on is wanted here.',
    });
  if (version > VERSION)
    return failed({
      code: 'newer',
      place: 'version',
      reason: `This was made by a newer Espalier: it has version ${version}, and ${VERSION} is the newest known here.`,
    });
  return ok({ document, version });
}
