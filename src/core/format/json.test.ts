import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, parseJson } from './json';
import { sentence } from './problem';

const said = (text: string) => {
  const result = parseJson(text);
  return result.ok ? 'read' : sentence(result.problem);
};

describe('JSON that is none', () => {
  it.each([
    ['', 'line 1, column 1: The file is empty.'],
    [' \n ', 'line 2, column 2: The file is empty.'],
    ['hello', 'line 1, column 1: A value is wanted here, not “hello”.'],
    ['{"a": NaN}', 'line 1, column 7: A value is wanted here, not “NaN”.'],
    ['{\n  "a": [1,\n  -Infinity]\n}', 'line 3, column 3: A value is wanted here, not “-Infinity”.'],
    ['{\r\n"a"\r: undefined}', 'line 3, column 3: A value is wanted here, not “undefined”.'],
    ['[1, 2,]', 'line 1, column 7: A value is wanted here, not “]”.'],
    ['{"a": 1,}', 'line 1, column 9: A key in double quotes is wanted here, not “}”.'],
    ["{'a': 1}", "line 1, column 2: A key in double quotes is wanted here, not “'”."],
    ['{a: 1}', 'line 1, column 2: A key in double quotes is wanted here, not “a”.'],
    ['{"a" 1}', 'line 1, column 6: A colon is wanted here, not “1”.'],
    ['{"a": 1 "b": 2}', 'line 1, column 9: A comma or “}” is wanted here, not “"”.'],
    ['[1 2]', 'line 1, column 4: A comma or “]” is wanted here, not “2”.'],
    ['{"a": [1}', 'line 1, column 9: A comma or “]” is wanted here, not “}”.'],
    ['{"a": 1', 'line 1, column 8: A comma or “}” is wanted here, not the end of the file.'],
    ['{"a": "b', 'line 1, column 9: A double quote is wanted here, not the end of the file.'],
    ['"one\ntwo"', 'line 1, column 5: A double quote is wanted here, not a line break.'],
    ['"a\u0007b"', 'line 1, column 3: A double quote is wanted here, not “⟨U+0007⟩”.'],
    ['"\\x41"', 'line 1, column 2: An escape such as “\\n” or “\\u00e9” is wanted here, not “\\”.'],
    ['"\\u12"', 'line 1, column 2: An escape such as “\\n” or “\\u00e9” is wanted here, not “\\”.'],
    ['{} {}', 'line 1, column 4: The end of the file is wanted here, not “{”.'],
    ['[01]', 'line 1, column 2: A value is wanted here, not “01”.'],
    ['[1.]', 'line 1, column 2: A value is wanted here, not “1.”.'],
    ['[+1]', 'line 1, column 2: A value is wanted here, not “+1”.'],
    ['[truely]', 'line 1, column 2: A value is wanted here, not “truely”.'],
    ['// a remark\n{}', 'line 1, column 1: A value is wanted here, not “/”.'],
    ['\u202E', 'line 1, column 1: A value is wanted here, not “⟨U+202E⟩”.'],
    [`[${'x'.repeat(90)}]`, `line 1, column 2: A value is wanted here, not “${'x'.repeat(39)}…”.`],
  ])('%j is refused where it goes wrong', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('JSON that hides something', () => {
  it.each([
    ['{"a": 1, "a": 2}', 'a: This key stands here twice; the second is at line 1, column 10.'],
    [
      '{"nodes": [{}, {"id": 1,\n "\\u0069d": 2}]}',
      'nodes[1].id: This key stands here twice; the second is at line 2, column 2.',
    ],
    ['{"nodes": [{"__proto__": {}}]}', 'nodes[0].__proto__: This key is not part of the format.'],
    ['{"\\u005f_proto__": {}}', '__proto__: This key is not part of the format.'],
    [`{${Array.from({ length: 101 }, (_, key) => `"${key}": 0`)}}`, 'file: This has more than 100 keys.'],
  ])('%.60s is refused', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('may stand 64 levels deep, and no deeper', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(said(nested(MAX_DEPTH))).toBe('read');
    expect(said(nested(MAX_DEPTH + 1))).toBe('line 1, column 65: This is more than 64 levels deep.');
    expect(said('{"a":\n'.repeat(65))).toBe('line 65, column 1: This is more than 64 levels deep.');
  });
});

describe('any text', () => {
  const plain = fc
    .json({ noUnicodeString: false })
    .filter((text) => !text.includes('__proto__') && !text.includes('\\u'));

  it('that is JSON is read as the language reads it', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(parseJson(text)).toStrictEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('is refused exactly when the language refuses it', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      '1',
      '-',
      '.',
      'e',
      'null',
      ' ',
    );
    const spoilt = fc
      .tuple(plain, fc.nat(), fc.nat(3), fc.array(piece, { maxLength: 2 }))
      .map(([text, at, less, more]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + more.join('') + text.slice(cut + less);
      });
    const byTheLanguage = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(
        fc.oneof(
          spoilt,
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const result = parseJson(text);
          if (result.ok || result.problem.code === 'not-json') expect(result.ok).toBe(byTheLanguage(text));
          else expect(result.problem.code).toBe('duplicate-key');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
