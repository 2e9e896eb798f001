/** A file of the disk that the page may write to, once the person allows it (File System Access). */
export interface DiskFile {
  readonly name: string;
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<Writable>;
  readonly queryPermission?: (wish: Wish) => Promise<PermissionState>;
  readonly requestPermission?: (wish: Wish) => Promise<PermissionState>;
}

interface Writable {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly abort: () => Promise<void>;
}

interface Wish {
  readonly mode: 'readwrite';
}

/** A file that the person has given to the page, and where it lies, if the browser says so. */
export interface Given {
  readonly file: File;
  readonly disk?: DiskFile;
}

/** `unavailable`: this browser has no such dialog, or does not show it here. */
export type Picked<Thing> = Thing | 'cancelled' | 'unavailable';

/** The part of the API that the library of types does not know; the methods are absent in many browsers. */
interface Pickers {
  readonly showOpenFilePicker?: (wish: object) => Promise<readonly DiskFile[]>;
  readonly showSaveFilePicker?: (wish: object) => Promise<DiskFile>;
}

const DOCUMENTS = { description: 'Attack tree', accept: { 'application/json': ['.json'] } };
const PICTURES = {
  description: 'Picture that carries an attack tree',
  accept: { 'image/png': ['.png'], 'image/svg+xml': ['.svg'] },
};

/** Lets the person choose files to open. */
export const pickToOpen = (): Promise<Picked<readonly DiskFile[]>> =>
  picked(({ showOpenFilePicker }) =>
    showOpenFilePicker?.({ id: 'trees', multiple: true, types: [DOCUMENTS, PICTURES] }),
  );

/** Lets the person choose where a document goes. */
export const pickToSave = (suggestedName: string): Promise<Picked<DiskFile>> =>
  picked(({ showSaveFilePicker }) =>
    showSaveFilePicker?.({ id: 'trees', suggestedName, types: [DOCUMENTS] }),
  );

/** A dialog that was refused rather than closed ends sooner than this, in milliseconds, also on a busy page. */
const SOON = 1000;

/** A dialog that is shown takes the focus from the page; one that never was does not. */
async function picked<Thing>(ask: (pickers: Pickers) => Promise<Thing> | undefined): Promise<Picked<Thing>> {
  const asked = performance.now();
  let shown = false;
  const leave = () => {
    shown = true;
  };
  window.addEventListener('blur', leave);
  try {
    return (await ask(globalThis as Pickers)) ?? 'unavailable';
  } catch {
    return !shown && performance.now() - asked < SOON ? 'unavailable' : 'cancelled';
  } finally {
    window.removeEventListener('blur', leave);
  }
}

/** Whether the page may write to a file; the browser may ask the person, so it wants to be called on a key or a click. */
export async function mayWrite(disk: DiskFile): Promise<boolean> {
  const wish = { mode: 'readwrite' } as const;
  try {
    if ((await disk.queryPermission?.(wish)) === 'granted') return true;
    return (await disk.requestPermission?.(wish)) !== 'denied';
  } catch {
    return false;
  }
}

/** Writes a whole file beside the old one, which it replaces at the end: whenever that fails, the old file is still whole. */
export async function writeWhole(disk: DiskFile, text: string): Promise<void> {
  const writable = await disk.createWritable();
  try {
    await writable.write(text);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

/** Tells one content of a file from every other: SHA-256, in hexadecimal digits. */
export async function digestOf(content: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await content.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
