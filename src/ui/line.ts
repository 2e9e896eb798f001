/** What was typed or pasted as the one line that a label is: without line breaks and what no file can hold. */
export const asLine = (text: string): string => text.replace(LINE_BREAKS, ' ').replace(UNWRITABLE, '');

const LINE_BREAKS = /\s*[\n\r\u0085\u2028\u2029]+\s*/g;
/** Control characters and half characters. */
const UNWRITABLE = /\p{Cc}|\p{Cs}/gu;
