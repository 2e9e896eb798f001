import type { Workspace } from '../../editor/workspace';
import { digestOf, type Given } from '../../platform/diskFiles';
import type { FileRecords } from '../../platform/fileRecords';
import { openFile } from '../../platform/files';
import type { BadFile, PageStore } from '../page';

/** Opens files, each as a document of its own. */
export type OpenFiles = (given: readonly Given[]) => Promise<void>;

/**
 * Opens files and shows the first of them; what cannot be opened is explained, and nothing else changes. Documents
 * remember the file that they came from.
 */
export const createFileOpener =
  (workspace: Workspace, page: PageStore, records: FileRecords): OpenFiles =>
  async (given) => {
    const bad: BadFile['file'][] = [];
    // The first one is opened last, and so it is what is seen.
    for (const { file, disk } of given.toReversed()) {
      const result = await openFile(file);
      if (!result.ok) {
        bad.unshift({ name: file.name, problem: result.problem });
        continue;
      }
      // A picture is no place for a document that is saved later.
      const record = disk && /\.json$/i.test(disk.name) ? { disk, seen: await digestOf(file) } : undefined;
      await workspace.openTree(result.value);
      // At once, so that it is known before the person can ask to save.
      const { key } = workspace.store.getState();
      if (key !== undefined && record) await records.keep(key, record);
    }
    const [first, ...others] = bad;
    const opened = given.length - bad.length;
    if (opened > 1) {
      const text = `Opened ${opened} files; the others are on the start page.`;
      workspace.editor.say({ text, tone: 'info' });
    }
    if (first)
      page.setState({
        dialog: undefined,
        badFile: { file: first, others: others.map(({ name }) => name), opened },
      });
  };
