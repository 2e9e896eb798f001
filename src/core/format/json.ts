import { quoted } from '../tree/quoted';
import { failed, ok, type Result } from '../tree/result';
import { lineAndColumn, pathText } from './place';
import type { FileProblem } from './problem';

/** How deep objects and lists may stand in one another; the outermost is the first level. */
export const MAX_DEPTH = 64;

/** Ten megabytes of sense have fewer objects and lists; three million empty ones take seconds to build. */
const MAX_PARTS = 1_000_000;

/** More than any object of the format has; it keeps the search for repeated keys short. */
const MAX_KEYS = 100;

/** Said of every key that the format does not know. */
export const UNKNOWN_KEY = 'This key is not part of the format.';

/**
 * Reads JSON text that someone else wrote. One pass over the characters, without recursion, says where it is wrong in
 * words of our own and refuses what the language's parser would let through: great depth, keys that stand twice (the
 * last one would win unseen), and `__proto__`.
 */
export function parseJson(text: string): Result<unknown, FileProblem> {
  const problem = problemIn(text);
  return problem ? failed(problem) : ok(JSON.parse(text));
}

/** An object or list that is open where the scan stands. */
interface Level {
  /** The keys so far; absent in a list. */
  readonly keys: string[] | undefined;
  /** Where the value at hand stands in this object or list. */
  step: string | number;
}

function problemIn(text: string): FileProblem | undefined {
  const levels: Level[] = [];
  let at = 0;
  let parts = 0;
  let problem: FileProblem | undefined;

  value: for (;;) {
    skipSpace();
    const opening = text.charCodeAt(at);
    if (opening === OPEN_OBJECT || opening === OPEN_LIST) {
      if (!opened(opening === OPEN_OBJECT)) return problem;
      if (text.charCodeAt(at) !== opening + CLOSING) {
        if (opening === OPEN_OBJECT && !key()) return problem;
        continue;
      }
    } else if (!(opening === QUOTE ? string() : numberOrWord())) return problem;

    // Behind a value: everything that ends here, then a comma or the end of the file.
    for (;;) {
      skipSpace();
      const level = levels.at(-1);
      if (!level) return at === text.length ? undefined : wanted('The end of the file');
      const next = text.charCodeAt(at);
      const isObject = level.keys !== undefined;
      if (next !== COMMA && next !== (isObject ? CLOSE_OBJECT : CLOSE_LIST))
        return wanted(`A comma or “${isObject ? '}' : ']'}”`);
      at++;
      if (next !== COMMA) {
        levels.pop();
        continue;
      }
      if (typeof level.step === 'number') level.step++;
      else if (!key()) return problem;
      continue value;
    }
  }

  // Each of these reads one thing and stands behind it, or sets the problem and gives back false.

  function opened(isObject: boolean): boolean {
    if (levels.length === MAX_DEPTH)
      return refuse('too-deep', lineAndColumn(text, at), `This is more than ${MAX_DEPTH} levels deep.`);
    if (++parts > MAX_PARTS)
      return refuse('too-many-parts', 'file', `This has more than a million objects and lists.`);
    levels.push(isObject ? { keys: [], step: '' } : { keys: undefined, step: 0 });
    at++;
    skipSpace();
    return true;
  }

  function key(): boolean {
    skipSpace();
    const level = levels.at(-1);
    const start = at;
    if (!level?.keys || text.charCodeAt(at) !== QUOTE) return !wanted('A key in double quotes');
    if (!string()) return false;
    const plain = text.slice(start + 1, at - 1);
    const name: string = plain.includes('\\') ? JSON.parse(`"${plain}"`) : plain;
    level.step = name;
    if (name === '__proto__') return refuse('unknown-key', here(), UNKNOWN_KEY);
    if (level.keys.includes(name)) {
      const second = lineAndColumn(text, start);
      return refuse('duplicate-key', here(), `This key stands here twice; the second is at ${second}.`);
    }
    if (level.keys.push(name) > MAX_KEYS)
      return refuse('too-many-keys', here(levels.length - 1), `This has more than ${MAX_KEYS} keys.`);
    skipSpace();
    if (text.charCodeAt(at) !== COLON) return !wanted('A colon');
    at++;
    return true;
  }

  function string(): boolean {
    for (at++; ; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        at++;
        return true;
      }
      if (code === BACKSLASH) {
        ESCAPE.lastIndex = at;
        if (!ESCAPE.test(text)) return !wanted('An escape such as “\\n” or “\\u00e9”');
        at = ESCAPE.lastIndex - 1;
      } else if (!(code >= 0x20)) return !wanted('A double quote');
    }
  }

  function numberOrWord(): boolean {
    NUMBER_OR_WORD.lastIndex = at;
    if (!NUMBER_OR_WORD.test(text)) return !wanted('A value');
    at = NUMBER_OR_WORD.lastIndex;
    return true;
  }

  function skipSpace(): void {
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  }

  function refuse(code: string, place: string, reason: string): false {
    problem = { code, place, reason };
    return false;
  }

  function wanted(what: string): FileProblem {
    const found = at < text.length ? nameOf(text, at) : 'the end of the file';
    problem = {
      code: 'not-json',
      place: lineAndColumn(text, at),
      reason: text.trim() === '' ? 'The file is empty.' : `${what} is wanted here, not ${found}.`,
    };
    return problem;
  }

  function here(depth = levels.length): string {
    return pathText(levels.slice(0, depth).map((level) => level.step));
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** From an opening bracket or brace to the one that closes it. */
const CLOSING = 2;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The word or character that stands where something else is wanted. */
function nameOf(text: string, at: number): string {
  const word = /^[\w.+-]+/.exec(text.slice(at, at + 50))?.[0];
  if (word !== undefined) return quoted(word);
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /[\n\r]/.test(character) ? 'a line break' : quoted(character);
}
