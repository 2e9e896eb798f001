/** The most nodes that a document may have. */
export const MAX_NODES = 20_000;

/** The most characters (code points) that a label may have, or anything else that stands on one line. */
export const LABEL_LENGTH = 500;

/** The most characters (code points) that any other text may have. */
export const TEXT_LENGTH = 20_000;
