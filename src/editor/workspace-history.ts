import { sentence } from '../core/format/problem';
import { read } from '../core/format/read';
import { failed, ok, type Result } from '../core/tree/result';
import type { AttackTree } from '../core/tree/tree';
import type { DocumentStore } from './workspace-ports';
import type { Version } from './workspace-versions';

/** The versions of documents, to be listed and looked at. */
export interface DocumentHistory {
  /** Newest first; the problem is a sentence. */
  readonly list: (key: string | undefined) => Promise<Result<readonly Version[], string>>;
  readonly tree: (key: string | undefined, revision: number) => Promise<Result<AttackTree, string>>;
}

export const createDocumentHistory = (documents: DocumentStore): DocumentHistory => ({
  async list(key) {
    if (key === undefined) return ok([]);
    const versions = await documents.versions(key);
    return versions.ok
      ? ok(versions.value.toReversed())
      : failed(`The earlier versions cannot be listed. ${versions.problem.reason}`);
  },
  async tree(key, revision) {
    const text = key === undefined ? ok(undefined) : await documents.version(key, revision);
    if (!text.ok) return failed(`This version cannot be read. ${text.problem.reason}`);
    if (text.value === undefined) return failed('This version is not kept any more.');
    const tree = read(text.value);
    return tree.ok ? tree : failed(`This version is damaged. ${sentence(tree.problem)}`);
  },
});
