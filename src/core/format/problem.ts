/** Why a file cannot be opened. */
export interface FileProblem {
  /** Stable, in kebab-case. */
  readonly code: string;
  /** A path such as `nodes[3].gate`, or `line 4, column 7`, or `file`. Never empty. */
  readonly place: string;
  /** One or two sentences. */
  readonly reason: string;
}

/** The largest document that is read, in bytes. */
export const MAX_BYTES = 10_000_000;

/** The largest picture that is read, in bytes; the document in it has the limit of documents. */
export const MAX_PICTURE_BYTES = 64_000_000;

/** Refuses a file by its size alone, so that it need not be read. */
export const refuseBySize = (bytes: number, most = MAX_BYTES): FileProblem | undefined =>
  bytes <= most
    ? undefined
    : {
        code: 'too-large',
        place: 'file',
        reason: `The file is larger than ${most / 1_000_000} MB, which is the most that can be opened.`,
      };

const LONGEST = 300;

/** The problem in one sentence that names the place: at most 300 characters, whatever the file. */
export function sentence({ place, reason }: FileProblem): string {
  const whole = `${place}: ${reason}`;
  if (whole.length <= LONGEST) return whole;
  // The cut must not leave half of a pair behind.
  return `${whole.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
