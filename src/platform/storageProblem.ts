import type { StorageProblem } from '../editor/workspace-ports';

/** A newer Espalier has stored the record: nothing here may write over it. */
export const newerRecord = (): DOMException =>
  new DOMException('A newer Espalier has stored this record.', 'VersionError');

/** What a failure of the browser's storage means to the person, in a sentence. */
export function storageProblem(error: unknown): StorageProblem {
  return { type: 'unavailable', reason: reasonOf(error instanceof DOMException ? error.name : '') };
}

function reasonOf(name: string): string {
  switch (name) {
    case 'QuotaExceededError':
      return 'The browser has no room left for this page.';
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
      return 'The browser does not let this page keep anything, as in some private windows.';
    case 'VersionError':
      return 'A newer Espalier has kept documents in this browser: load this page again to get it.';
    default:
      return `The browser’s storage failed${name === '' ? '' : ` (${name})`}.`;
  }
}
