import { describe, expect, it } from 'vitest';
import type { AttackTree } from '../../core/tree/tree';
import { describeFault } from './describeFault';

const tree: AttackTree = {
  id: 'payroll',
  title: 'Payroll of Contoso',
  approach: 'scenario-based',
  description: 'Bribe Ms Ångström.',
  nodes: [{ id: 'a1', kind: 'goal', label: 'Steal the salaries', children: [] }],
  mitigations: [],
  groups: [],
  ideas: [],
};
const browser = 'Chromium 156';

function fault(message: string, stack: string): Error {
  const error = new TypeError(message);
  error.stack = `TypeError: ${message}\n${stack}`;
  return error;
}

describe('the description of a fault', () => {
  it('says what and where, by the names of our own files', () => {
    const error = fault(
      "Cannot read properties of undefined (reading 'x')",
      [
        '    at Ya.<anonymous> (https://espalier.example/team/assets/Frame-B1x.js:1:234)',
        '    at https://espalier.example/team/assets/index-C2.js:9:8',
        '    at async run (https://espalier.example/assets/index-C2.js:7:6)',
        'draw@https://espalier.example/assets/Frame-B1x.js:5:4',
      ].join('\n'),
    );
    expect(describeFault(error, { tree, browser }).split('\n')).toEqual([
      "Espalier: TypeError: Cannot read properties … undefined (reading 'x')",
      '  at Ya.<anonymous> Frame-B1x.js:1:234',
      '  at index-C2.js:9:8',
      '  at run index-C2.js:7:6',
      '  at draw Frame-B1x.js:5:4',
      'Nodes: 1, mitigations: 0.',
      'Chromium 156',
    ]);
  });

  it('has no word of the tree, wherever an engine puts it', () => {
    const secret = 'Steal the salaries of Contoso, bribe Ms Ångström (a1)';
    const described = describeFault(
      fault(
        `Not found: “${secret}”`,
        `    at Object.${'x'} [as ${secret}] (http://x/${secret}/assets/a.js:1:2)`,
      ),
      { tree, browser, components: `\n    at ${secret} (http://x/assets/a.js:3:4)` },
    );
    for (const word of ['steal', 'salaries', 'contoso', 'bribe', 'ångström', 'a1', 'payroll'])
      expect(described.toLowerCase()).not.toContain(word);
  });

  it('leaves the message out while nobody knows what is confidential', () => {
    const described = describeFault(new Error('Anything at all'), { tree: undefined, browser });
    expect(described).toContain('Espalier: Error: (left out)');
    expect(described).not.toContain('Anything');
  });

  it('describes whatever is thrown', () => {
    for (const thrown of [
      undefined,
      null,
      'text',
      7,
      { message: 'x' },
      new DOMException('Full', 'QuotaExceededError'),
    ])
      expect(describeFault(thrown, { tree, browser })).toMatch(/^Espalier: \w+: /);
  });
});
