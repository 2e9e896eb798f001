import { createDocumentStore } from './documents';
import { createFarewells } from './farewells';

/** The newest text of each document that this browser keeps, those that are not stored yet included; never rejects. */
export async function keptTexts(): Promise<readonly { readonly title: string; readonly text: string }[]> {
  const unsaved = createFarewells()
    .all()
    .flatMap((farewell) => farewell.unsaved ?? []);
  const store = createDocumentStore();
  const listed = await store.list();
  const kept = (listed.ok ? listed.value : []).filter(({ key }) => unsaved.every((one) => one.key !== key));
  const loaded = await Promise.all(kept.map(({ key }) => store.load(key)));
  return [...unsaved, ...loaded.flatMap((one) => (one.ok && one.value ? [one.value] : []))];
}
