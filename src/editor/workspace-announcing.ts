import type { DocumentStore, Neighbours } from './workspace-ports';

/** The same store, except that the other pages hear of everything that it has stored. */
export const announcing = (documents: DocumentStore, neighbours: Neighbours): DocumentStore => ({
  ...documents,
  async save(document) {
    const saved = await documents.save(document);
    if (saved.ok) neighbours.tell({ type: 'stored', key: document.key });
    return saved;
  },
});
