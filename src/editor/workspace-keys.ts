const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 16;

/** A word that no one else has: a document's key, or the name of a page. */
export const newKey = (random: () => number): string =>
  Array.from({ length: LENGTH }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join('');

const DOCUMENT = /^#\/doc\/([a-z0-9]{1,64})$/;

/** The address of a kept document; without a key, of the start page. */
export const addressOf = (key: string | undefined): string => (key === undefined ? '' : `#/doc/${key}`);

/** The key in an address; `undefined` for the start page and for what is no address of ours. */
export const keyIn = (hash: string): string | undefined => DOCUMENT.exec(hash)?.[1];
