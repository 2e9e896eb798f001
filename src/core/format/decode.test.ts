import { describe, expect, it } from 'vitest';
import { decode } from './decode';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('né 🚀')],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFné 🚀')],
    ['UTF-16, little end first', utf16('\uFEFFné 🚀', true)],
    ['UTF-16, big end first', utf16('\uFEFFné 🚀', false)],
  ])('are text in %s', (_, file) => {
    expect(decode(file)).toEqual({ ok: true, value: 'né 🚀' });
  });

  it('are refused where they stop being text', () => {
    const file = new Uint8Array([...new TextEncoder().encode('{\n  "é'), 0xff, 0x22]);
    expect(decode(file)).toEqual({
      ok: false,
      problem: {
        code: 'not-text',
        place: 'line 2, column 5',
        reason: 'The file is not text: these bytes mean nothing in UTF-8.',
      },
    });
  });

  it('are refused when they end in the middle of a character', () => {
    expect(decode(bytes(0x61, 0xc3))).toMatchObject({ ok: false, problem: { place: 'line 1, column 2' } });
    expect(decode(bytes(0xff, 0xfe, 0x61))).toMatchObject({
      ok: false,
      problem: { reason: 'The file is not text: these bytes mean nothing in UTF-16.' },
    });
  });

  it('may be none', () => {
    expect(decode(bytes())).toEqual({ ok: true, value: '' });
  });
});
