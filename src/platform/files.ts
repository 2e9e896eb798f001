import { decode } from '../core/format/decode';
import { HEAD_BYTES, kindOf, mostBytes } from '../core/format/kinds';
import { type FileProblem, refuseBySize } from '../core/format/problem';
import { read } from '../core/format/read';
import { failed, type Result } from '../core/tree/result';
import type { AttackTree } from '../core/tree/tree';
import { type DiskFile, type Given, pickToOpen } from './diskFiles';

/** Lets the person choose files; none when they rather not. */
export async function chooseFiles(): Promise<readonly Given[]> {
  const picked = await pickToOpen();
  if (picked === 'unavailable') return (await chooseWithInput()).map((file) => ({ file }));
  if (picked === 'cancelled') return [];
  return Promise.all(picked.map(async (disk) => ({ file: await disk.getFile(), disk })));
}

function chooseWithInput(): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = '.json,.png,.svg,application/json,image/png,image/svg+xml';
    input.hidden = true;
    const chosen = () => {
      input.remove();
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener('change', chosen);
    input.addEventListener('cancel', chosen);
    document.body.append(input);
    input.click();
  });
}

/** What the library of types does not know of dropped things; absent in many browsers. */
interface Item extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<(DiskFile & { readonly kind: string }) | null>;
}

/** The files among what is dropped, and where they lie. Must be called while the event is at hand. */
export function droppedFiles(dropped: DataTransfer): Promise<readonly Given[]> {
  const items: readonly Item[] = [...dropped.items].filter(({ kind }) => kind === 'file');
  const given = items.flatMap((item) => {
    const file = item.getAsFile();
    const handle = item.getAsFileSystemHandle?.().catch(() => null);
    return file ? [withDisk(file, handle)] : [];
  });
  return Promise.all(given);
}

async function withDisk(
  file: File,
  asked: ReturnType<NonNullable<Item['getAsFileSystemHandle']>> | undefined,
) {
  const disk = await asked;
  return disk?.kind === 'file' ? { file, disk } : { file };
}

/** The tree in a file, a document or a picture that carries one. What is too large, or of another kind, is refused unread. */
export async function openFile(file: File): Promise<Result<AttackTree, FileProblem>> {
  const head = await bytesOf(file.slice(0, HEAD_BYTES));
  if (!head) return failed(UNREADABLE);
  const kind = kindOf(head);
  const tooLarge = refuseBySize(file.size, mostBytes(kind));
  if (tooLarge) return failed(tooLarge);
  const bytes = typeof kind === 'object' ? head : await bytesOf(file);
  if (!bytes) return failed(UNREADABLE);
  // What reads pictures is loaded when there is one.
  const text =
    kind === 'text' ? decode(bytes) : await (await import('../core/pictures/documentIn')).documentIn(bytes);
  return text.ok ? read(text.value) : text;
}

const bytesOf = (blob: Blob): Promise<Uint8Array | undefined> =>
  blob.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );

const UNREADABLE: FileProblem = {
  code: 'unreadable',
  place: 'file',
  reason: 'The file cannot be read: it may have been moved, or it is a folder.',
};
