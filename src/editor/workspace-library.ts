import { write } from '../core/format/write';
import { failed, ok, type Result } from '../core/tree/result';
import type { AttackTree } from '../core/tree/tree';
import type { Editor } from './editor';
import type { FoundTree } from './scenario';
import type { KeptDocument, TreeAtHand } from './workspace';
import type { Desk } from './workspace-desk';
import type { DocumentLocks, DocumentStore, OpenMark, Template } from './workspace-ports';
import type { Shelf } from './workspace-shelf';

/** Everything that can be opened: kept documents, those that storage has not taken yet, and templates. */
export interface Library {
  /** Kept documents, newest first. `problem` is a sentence when storage cannot say; the rest is listed all the same. */
  readonly list: () => Promise<{ readonly kept: readonly KeptDocument[]; readonly problem?: string }>;
  /** The tree of a template; the problem is a sentence. */
  readonly template: (id: string) => Promise<Result<AttackTree, string>>;
  /** The key of a kept document that says exactly what the tree says, and that no other page has open. */
  readonly untouchedCopy: (tree: AttackTree) => Promise<string | undefined>;
  /** Whether no other page has the document open. */
  readonly isFree: (key: string) => Promise<boolean>;
  /** What is open in another page, or was when a page crashed; newest first. */
  readonly leftOpen: () => Promise<readonly OpenMark[]>;
  /** Whatever a part can be taken from: other kept documents, and the templates that can be read. */
  readonly atHand: () => Promise<readonly TreeAtHand[]>;
  /** What a sub-tree link to this id means: the newest kept document, else a template. */
  readonly meant: (tree: string) => Promise<Meant | undefined>;
  /** The tree that such a link means; none when it is not at hand, or cannot be read. */
  readonly lookedUp: (tree: string) => Promise<FoundTree | undefined>;
}

export type Meant =
  | { readonly type: 'kept'; readonly key: string }
  | { readonly type: 'template'; readonly id: string };

export interface LibraryPorts {
  readonly editor: Editor;
  readonly desk: Desk;
  readonly shelf: Shelf;
  readonly documents: DocumentStore;
  readonly locks: DocumentLocks;
  readonly templates: readonly Template[];
}

export function createLibrary({ editor, desk, shelf, documents, locks, templates }: LibraryPorts): Library {
  const list: Library['list'] = async () => {
    const stored = await shelf.list();
    const unsaved = desk.unsaved().map((keeper) => keeper.summary());
    const newer = new Set(unsaved.map(({ key }) => key));
    const others = stored.ok ? stored.value.filter(({ key }) => !newer.has(key)) : [];
    const kept = [...unsaved, ...others].sort((one, other) => other.changed - one.changed);
    return stored.ok ? { kept } : { kept, problem: stored.problem.reason };
  };

  const says = async (key: string, text: string) => {
    if (desk.key() === key) return write(editor.tree()) === text;
    const stored = await documents.load(key);
    return stored.ok && stored.value?.text === text;
  };

  const isFree = async (key: string) => {
    if (desk.key() === key) return !desk.readOnly();
    const release = await locks.claim(key);
    release?.();
    return release !== undefined;
  };

  const template: Library['template'] = async (id) => {
    const found = templates.find((one) => one.id === id);
    if (!found) return failed(`There is no template “${id}”.`);
    try {
      return ok(await found.load());
    } catch (error) {
      return failed(`The template cannot be opened. ${error instanceof Error ? error.message : ''}`.trim());
    }
  };

  const kept = async (key: string): Promise<Result<AttackTree, string>> => {
    const unsaved = desk.unsaved().find((keeper) => keeper.summary().key === key);
    if (unsaved) return ok(unsaved.tree());
    const stored = await shelf.load(key);
    return stored.ok ? ok(stored.value.tree) : failed(stored.problem.sentence);
  };

  const meant: Library['meant'] = async (tree) => {
    const kept = (await list()).kept.find(({ id }) => id === tree);
    if (kept) return { type: 'kept', key: kept.key };
    return templates.some(({ id }) => id === tree) ? { type: 'template', id: tree } : undefined;
  };

  return {
    list,
    isFree,
    template,
    meant,
    async lookedUp(tree) {
      const one = await meant(tree);
      if (one?.type === 'template') {
        const found = await template(one.id);
        return found.ok ? { tree: found.value, from: 'template' } : undefined;
      }
      if (!one) return undefined;
      const found = await kept(one.key);
      return found.ok ? { tree: found.value, from: 'kept' } : undefined;
    },
    async atHand() {
      const others = (await list()).kept.filter(({ key }) => key !== desk.key());
      const read = await Promise.all(templates.map(({ id }) => template(id)));
      return [
        ...others.map(({ key, title }): TreeAtHand => ({ key, title, from: 'kept', load: () => kept(key) })),
        ...read.flatMap((found): readonly TreeAtHand[] => {
          if (!found.ok) return [];
          const { id, title } = found.value;
          return [{ key: `template ${id}`, title, from: 'template', load: async () => found }];
        }),
      ];
    },
    async leftOpen() {
      const marks = await documents.leftOpen();
      return marks.ok ? marks.value : [];
    },
    async untouchedCopy(tree) {
      const text = write(tree);
      for (const { key, id, title } of (await list()).kept) {
        if (id !== tree.id || title !== tree.title) continue;
        if ((await says(key, text)) && (await isFree(key))) return key;
      }
      return undefined;
    },
  };
}
