import type { Workspace } from '../../editor/workspace';
import { openFile } from '../../platform/files';
import type { PageStore } from '../page';

/** Opens a file as a document of its own; one that cannot be opened is explained, and nothing else changes. */
export const createFileOpener =
  (workspace: Workspace, page: PageStore) =>
  async (file: File): Promise<void> => {
    const result = await openFile(file);
    if (result.ok) await workspace.openTree(result.value);
    else page.setState({ dialog: undefined, badFile: { name: file.name, problem: result.problem } });
  };
