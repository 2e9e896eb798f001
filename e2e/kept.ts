import type { Page } from '@playwright/test';

/** Puts something else in the place of the newest text that the browser has stored, as a failing disk would. */
export const damageNewest = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    (damaged) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('espalier');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('versions', 'readwrite');
          const store = transaction.objectStore('versions');
          store.getAllKeys().onsuccess = ({ target }) => {
            const keys = (target as IDBRequest<IDBValidKey[]>).result;
            store.put(damaged, keys.at(-1));
          };
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    text,
  );

/** Opens the database as a later version of the program would, which changes its form. */
export const asNewerProgram = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('espalier', 99);
        opening.onerror = reject;
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );

/** Every text that the browser has stored. */
export const storedTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('espalier');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const all = opening.result.transaction('versions').objectStore('versions').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
