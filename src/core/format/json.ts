import { plain, quoted } from '../tree/quoted';
import { failed, ok, type Result } from '../tree/result';
import { lineAndColumn, type Path, pathText } from './place';
import type { FileProblem } from './problem';

/** How deep objects and lists may stand in one another; the outermost is the first level. */
export const MAX_DEPTH = 64;

/** No object of the format comes near; it keeps the search for repeated keys short. */
const MAX_KEYS = 100;

/**
 * Reads JSON text that someone else wrote. One pass over the characters, without recursion, says where it is wrong in
 * words of our own and refuses what the language's parser would let through: great depth, keys that stand twice (the
 * last one would win unseen), and `__proto__`.
 */
export function parseJson(text: string): Result<unknown, FileProblem> {
  const problem = problemIn(text);
  return problem ? failed(problem) : ok(JSON.parse(text));
}

interface Level {
  /** The keys so far; absent in a list. */
  readonly keys: Set<string> | undefined;
  /** Where the value at hand stands in this object or list. */
  step: string | number;
}

function problemIn(text: string): FileProblem | undefined {
  const levels: Level[] = [];
  let at = afterSpace(text, 0);

  const wanted = (what: string): FileProblem => ({
    code: 'not-json',
    place: lineAndColumn(text, at),
    reason: at < text.length ? `${what} is wanted here, not ${foundAt(text, at)}.` : endOf(text, levels),
  });
  const here = (): Path => levels.map((level) => level.step);

  for (;;) {
    // A value.
    const opening = text.charCodeAt(at);
    if (opening === OPEN_OBJECT || opening === OPEN_LIST) {
      if (levels.length === MAX_DEPTH)
        return {
          code: 'too-deep',
          place: lineAndColumn(text, at),
          reason: `Objects and lists stand in one another more than ${MAX_DEPTH} levels deep.`,
        };
      const isObject = opening === OPEN_OBJECT;
      levels.push({ keys: isObject ? new Set() : undefined, step: isObject ? '' : 0 });
      at = afterSpace(text, at + 1);
      if (text.charCodeAt(at) !== (isObject ? CLOSE_OBJECT : CLOSE_LIST)) {
        if (!isObject) continue;
        const problem = key();
        if (problem) return problem;
        continue;
      }
    } else if (opening === QUOTE) {
      const problem = string();
      if (problem) return problem;
    } else {
      NUMBER_OR_WORD.lastIndex = at;
      const length = NUMBER_OR_WORD.exec(text)?.[0].length ?? 0;
      if (length === 0) return wanted('A value');
      at += length;
    }

    // What follows a value: the ends of what it closes, then a comma, or the end of the text.
    for (;;) {
      const level = levels.at(-1);
      if (!level) {
        at = afterSpace(text, at);
        return at === text.length ? undefined : wanted('The end of the file');
      }
      const closing = level.keys ? CLOSE_OBJECT : CLOSE_LIST;
      // Just opened and still at its own end, or after one of its values.
      at = afterSpace(text, at);
      if (text.charCodeAt(at) === closing) {
        levels.pop();
        at++;
        continue;
      }
      if (text.charCodeAt(at) !== COMMA) return wanted(level.keys ? 'A comma or “}”' : 'A comma or “]”');
      at = afterSpace(text, at + 1);
      if (level.keys) {
        const problem = key();
        if (problem) return problem;
      } else {
        level.step = (level.step as number) + 1;
      }
      break;
    }
  }

  /** Reads `"key":` and stands before its value. */
  function key(): FileProblem | undefined {
    const level = levels.at(-1);
    if (text.charCodeAt(at) !== QUOTE) return wanted('A key in double quotes');
    const start = at;
    const problem = string();
    if (problem || !level?.keys) return problem;
    const name: string = JSON.parse(text.slice(start, at));
    level.step = name;
    if (name === '__proto__') return { code: 'unknown-key', place: pathText(here()), reason: UNKNOWN_KEY };
    if (level.keys.has(name))
      return {
        code: 'duplicate-key',
        place: pathText(here()),
        reason: `The key ${quoted(name)} stands here twice; the second is at ${lineAndColumn(text, start)}.`,
      };
    if (level.keys.size === MAX_KEYS)
      return {
        code: 'too-many-keys',
        place: pathText(here().slice(0, -1)),
        reason: `This object has more than ${MAX_KEYS} keys, and nothing in an attack tree has.`,
      };
    level.keys.add(name);
    at = afterSpace(text, at);
    if (text.charCodeAt(at) !== COLON) return wanted('A colon');
    at = afterSpace(text, at + 1);
    return undefined;
  }

  /** Reads a string and stands behind it. */
  function string(): FileProblem | undefined {
    for (at++; ; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        at++;
        return undefined;
      }
      if (code === BACKSLASH) {
        ESCAPE.lastIndex = at;
        const length = ESCAPE.exec(text)?.[0].length ?? 0;
        if (length === 0) return wanted('An escape such as \\n or \\u00e9');
        at += length - 1;
      } else if (code < 0x20) return wanted('The end of the text in double quotes');
      else if (Number.isNaN(code)) return wanted('');
    }
  }
}

/** Said of every key that the format does not know. */
export const UNKNOWN_KEY = 'This key is not part of the format.';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

function afterSpace(text: string, from: number): number {
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
  }
}

/** The word or character that stands where something else is wanted. */
function foundAt(text: string, at: number): string {
  const word =
    /^[\w.+-]+/.exec(text.slice(at, at + 50))?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
  return word === '\n' || word === '\r' ? 'a line break' : quoted(word);
}

function endOf(text: string, levels: readonly Level[]): string {
  if (afterSpace(text, 0) === text.length) return 'The file is empty.';
  const level = levels.at(-1);
  if (!level) return 'The file ends in the middle of a text.';
  return `The file ends in the middle of ${level.keys ? 'an object' : 'a list'} (${plain(pathText(levels.map(({ step }) => step)), 100)}).`;
}
