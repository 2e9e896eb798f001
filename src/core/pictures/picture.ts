import type { FileProblem } from '../format/problem';

/** Said of a picture that is whole, but only a picture. */
export const NO_DOCUMENT: FileProblem = {
  code: 'no-document',
  place: 'file',
  reason:
    'This picture carries no attack tree: it was made elsewhere, exported without its document, or lost it on the way, as happens in chats and mails that shrink pictures.',
};

/** Said of a picture of which nobody can tell what it shows. */
export const TWO_DOCUMENTS: FileProblem = {
  code: 'two-documents',
  place: 'file',
  reason: 'This picture carries a second document here, and only one can be opened.',
};
