import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLabel } from '../tree/arbitrary';
import { graphemes, textWidth } from './measure';
import { type Setting, wrap } from './wrap';

const SETTING: Setting = { width: 152, size: 13.5, weight: 500, maxLines: 6 };
const linesOf = (text: string) => wrap(text, SETTING).lines;
const withoutSpaces = (text: string) => text.replace(/\s/g, '');

describe('a label', () => {
  it('stays on one line where it fits', () => {
    expect(wrap('Attack client', SETTING)).toEqual({ lines: ['Attack client'], cut: false, torn: false });
  });

  it('is set in lines of about the same length', () => {
    expect(linesOf('Privilege escalation via misconfigured Pod Security Policies')).toEqual([
      'Privilege escalation',
      'via misconfigured',
      'Pod Security Policies',
    ]);
  });

  it('leaves no word alone on the last line where the others can spare one', () => {
    expect(linesOf('Find workload with tools for downloading or executing malicious code')).toEqual([
      'Find workload with',
      'tools for downloading',
      'or executing',
      'malicious code',
    ]);
  });

  it('breaks within a word only where the word is wider than a line, after a sign', () => {
    expect(linesOf('read/write layer of a running container')).toEqual([
      'read/write layer of',
      'a running container',
    ]);
    expect(linesOf('authentication/authorization-bypass')).toEqual([
      'authentication/',
      'authorization-bypass',
    ]);
  });

  it('is torn anywhere when a word has no sign', () => {
    const { lines, torn } = wrap('A'.repeat(20), SETTING);
    expect(torn).toBe(true);
    expect(lines.join('')).toBe('A'.repeat(20));
  });

  it('does not begin a line with a sign that stands alone', () => {
    expect(linesOf('Kubectl get secrets / get all secrets')[0]).toBe('Kubectl get secrets /');
  });

  it('breaks between ideographs, and not before their punctuation', () => {
    expect(linesOf('容器逃逸容器逃逸容器。逃逸')).toEqual(['容器逃逸容器', '逃逸容器。逃逸']);
  });

  it('ends in an ellipsis after the sixth line', () => {
    const { lines, cut } = wrap('and so on '.repeat(40), SETTING);
    expect(cut).toBe(true);
    expect(lines).toHaveLength(6);
    expect(lines[5]).toMatch(/…$/);
  });

  it('of spaces has no lines', () => {
    expect(linesOf('   ')).toEqual([]);
  });
});

describe('whatever a label says', () => {
  const law = (check: (text: string) => void) => fc.assert(fc.property(arbitraryLabel(), check));

  it('no line is empty, wider than allowed, or the seventh', () => {
    law((text) => {
      const { lines } = wrap(text, SETTING);
      expect(lines.length).toBeLessThanOrEqual(SETTING.maxLines);
      for (const line of lines) {
        expect(line.trim()).not.toBe('');
        expect(textWidth(line, SETTING.size, SETTING.weight)).toBeLessThanOrEqual(SETTING.width + 1e-6);
      }
    });
  });

  it('nothing is lost or added but spaces, and an ellipsis when it is cut', () => {
    law((text) => {
      const { lines, cut } = wrap(text, SETTING);
      const said = withoutSpaces(lines.join(''));
      if (cut) expect(withoutSpaces(text).startsWith(said.replace(/…$/, ''))).toBe(true);
      else expect(said).toBe(withoutSpaces(text));
    });
  });

  it('no character that a reader sees as one is torn', () => {
    law((text) => {
      const { lines, cut } = wrap(text, SETTING);
      const characters = graphemes(text).filter((character) => character.trim() !== '');
      const drawn = lines.flatMap((line) => graphemes(line)).filter((character) => character.trim() !== '');
      if (cut) drawn.pop();
      expect(drawn).toEqual(characters.slice(0, drawn.length));
    });
  });
});
