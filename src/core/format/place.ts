import { plain } from '../tree/quoted';

/** Where a value stands in a document: keys and indexes from the outside in. */
export type Path = readonly (string | number)[];

/** `nodes[3].attributes.cost`; keys that are no plain words stand in brackets. */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!/^[\w$]{1,40}$/.test(step)) text += `["${plain(step)}"]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text === '' ? 'file' : text;
}

/** `line 4, column 7`, both counted from one; a line ends with LF, CR or both. */
export function lineAndColumn(text: string, at: number): string {
  let line = 1;
  let start = 0;
  for (let index = 0; index < at; index++) {
    const code = text.charCodeAt(index);
    const ends = code === 0x0a || (code === 0x0d && text.charCodeAt(index + 1) !== 0x0a);
    if (!ends) continue;
    line++;
    start = index + 1;
  }
  return `line ${line}, column ${at - start + 1}`;
}
