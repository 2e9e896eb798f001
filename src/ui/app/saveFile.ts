import { write } from '../../core/format/write';
import { plain, quoted } from '../../core/tree/quoted';
import type { Workspace } from '../../editor/workspace';
import { type DiskFile, digestOf, mayWrite, pickToSave, writeWhole } from '../../platform/diskFiles';
import { download, fileName } from '../../platform/download';
import type { FileRecord, FileRecords } from '../../platform/fileRecords';
import { decide, type PageStore } from '../page';
import type { OpenFiles } from './openFiles';

/** Saves the open document as a file. */
export interface FileSaver {
  /** Into the file that it came from, if there is one and the browser can; else as a download. */
  readonly save: () => Promise<void>;
  /** Into a file that the person chooses, which is its file from then on; else as a download. */
  readonly saveAs: () => Promise<void>;
}

export function createFileSaver(
  workspace: Workspace,
  page: PageStore,
  records: FileRecords,
  open: OpenFiles,
): FileSaver {
  const { editor, store } = workspace;

  /** What stands in the file now; `undefined` when it cannot be read, as when it has been moved. */
  const contentOf = (disk: DiskFile) => disk.getFile().catch(() => undefined);

  const put = async (key: string | undefined, disk: DiskFile) => {
    const text = write(editor.tree());
    try {
      await writeWhole(disk, text);
    } catch (error) {
      editor.say({
        text: `${quoted(disk.name)} could not be saved, and is as it was. ${reasonOf(error)}`,
        tone: 'failure',
        action: { label: 'Save as…', command: 'save-as' },
      });
      return;
    }
    if (key !== undefined) await records.keep(key, { disk, seen: await digestOf(new Blob([text])) });
    if (store.getState().key === key) page.setState({ file: disk.name });
    editor.say({ text: `Saved ${quoted(disk.name)}.`, tone: 'info' });
  };

  const saveAs = async () => {
    const { key } = store.getState();
    const name = fileName(editor.tree().title, 'json');
    const disk = await pickToSave(name);
    if (disk === 'cancelled') return;
    if (disk === 'unavailable')
      return download(new Blob([write(editor.tree())], { type: 'application/json' }), name);
    await put(key, disk);
  };

  /** Asks what to do about a file that is not as it was left; resolves true when it may be written over. */
  const mayReplace = async ({ disk, seen }: FileRecord): Promise<boolean> => {
    const content = await contentOf(disk);
    if (!content) {
      const answer = await decide(page, {
        title: 'The file is not where it was',
        text: `${quoted(disk.name)} was moved, renamed or deleted since it was opened here.`,
        choices: [
          { id: 'overwrite', label: 'Write it there again' },
          { id: 'copy', label: 'Save as…' },
        ],
      });
      if (answer === 'copy') await saveAs();
      return answer === 'overwrite';
    }
    if ((await digestOf(content)) === seen) return true;
    const answer = await decide(page, {
      title: 'The file was changed by someone else',
      text: `${quoted(disk.name)} is not as it was when it was last opened or saved here. To save now would replace those changes.`,
      choices: [
        { id: 'theirs', label: 'Open theirs' },
        { id: 'copy', label: 'Save a copy…' },
        { id: 'overwrite', label: 'Overwrite' },
      ],
    });
    if (answer === 'copy') await saveAs();
    if (answer === 'theirs') await open([{ file: content, disk }]);
    return answer === 'overwrite';
  };

  const save = async () => {
    const { key } = store.getState();
    const record = key === undefined ? undefined : await records.of(key);
    if (!record) {
      const tree = editor.tree();
      return download(new Blob([write(tree)], { type: 'application/json' }), fileName(tree.title, 'json'));
    }
    if (!(await mayWrite(record.disk)))
      return editor.say({
        text: `The browser may not write to ${quoted(record.disk.name)}: allow it when it asks, or save as another file.`,
        tone: 'refusal',
        action: { label: 'Save as…', command: 'save-as' },
      });
    if (await mayReplace(record)) await put(key, record.disk);
  };

  store.subscribe(({ key }, before) => {
    if (key === before.key) return;
    page.setState({ file: undefined });
    if (key === undefined) return;
    void records.of(key).then((record) => {
      if (record && store.getState().key === key) page.setState({ file: record.disk.name });
    });
  });

  return { save, saveAs };
}

function reasonOf(error: unknown): string {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotFoundError':
      return 'Its folder is not there any more.';
    case 'NotAllowedError':
    case 'NoModificationAllowedError':
      return 'It is locked, or may not be written.';
    case 'QuotaExceededError':
      return 'The disk is full.';
    default:
      return plain(String(error), 200);
  }
}
