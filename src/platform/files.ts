import { decode } from '../core/format/decode';
import { type FileProblem, refuseBySize } from '../core/format/problem';
import { read } from '../core/format/read';
import { failed, type Result } from '../core/tree/result';
import type { AttackTree } from '../core/tree/tree';

/** Lets the person choose a file; `undefined` when none was chosen. */
export function chooseFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
    input.hidden = true;
    const chosen = () => {
      input.remove();
      resolve(input.files?.[0]);
    };
    input.addEventListener('change', chosen);
    input.addEventListener('cancel', chosen);
    document.body.append(input);
    input.click();
  });
}

/** The file among what is dropped, the first if there are several. */
export const droppedFile = (dropped: DataTransfer): File | undefined => dropped.files[0];

/** The tree in a file. One that is too large is refused unread. */
export async function openFile(file: File): Promise<Result<AttackTree, FileProblem>> {
  const tooLarge = refuseBySize(file.size);
  if (tooLarge) return failed(tooLarge);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return failed(UNREADABLE);
  const text = decode(new Uint8Array(bytes));
  return text.ok ? read(text.value) : text;
}

const UNREADABLE: FileProblem = {
  code: 'unreadable',
  place: 'whole file',
  reason: 'The file cannot be read: it may have been moved, or it is a folder.',
};

/** Hands a file to the person, as the browser saves downloads. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has the file long before; there is no event that says so.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What Windows takes for a device, whatever the extension. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Letters take up to four bytes each, and disks allow 255. */
const LONGEST_NAME = 60;

/**
 * A file name made of a title, which is just words here: letters and digits of any script stay, everything else
 * becomes a hyphen, so that no system takes it for a path, an option, a hidden file or a device.
 */
export function fileName(title: string, extension: 'json' | 'svg' | 'png' | 'csv' | 'md'): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = Array.from(words.join('-').toLowerCase()).slice(0, LONGEST_NAME).join('').replace(/-$/, '');
  const safe = name === '' || DEVICES.test(name) ? `attack-tree${name === '' ? '' : `-${name}`}` : name;
  return `${safe}.${extension}`;
}
