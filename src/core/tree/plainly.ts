/** A text as it is compared when someone looks for it: without accents, in small letters. */
export const plainly = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
