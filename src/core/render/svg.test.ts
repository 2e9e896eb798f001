import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, shieldSize } from '../layout/figure';
import type { Box, Placement } from '../layout/placement';
import { arbitraryTree } from '../tree/arbitrary';
import { type AttackTree, isBranch } from '../tree/tree';
import { INTER } from './inter';
import { renderSvg } from './svg';

const OPTIONS = { theme: 'light', background: 'ground', colourBy: 'gate' } as const;

const tree: AttackTree = {
  id: 't',
  title: 'Denial & <service>',
  approach: 'bottom-up',
  nodes: [
    { id: 'goal', kind: 'goal', gate: 'or', label: 'Deny service', children: ['flood'] },
    { id: 'flood', kind: 'step', label: '<script>alert("1")</script>', children: [] },
    { id: 'note', kind: 'note', label: 'And so on. '.repeat(30), about: ['flood'] },
  ],
  mitigations: [{ id: 'limit', label: 'Limit requests', on: ['flood'], status: 'planned' }],
  groups: [{ id: 'later', label: 'Later', nodes: ['flood'] }],
  ideas: [],
};
const box = (x: number, y: number, height: number) => ({ x, y, width: 176, height });
const placement: Placement = {
  direction: 'down',
  bounds: { x: 0, y: 0, width: 500, height: 400 },
  nodes: { goal: box(0, 0, 70), flood: box(0, 150, 64), note: box(300, 0, 100) },
  edges: [
    {
      parent: 'goal',
      child: 'flood',
      points: [
        { x: 88, y: 61 },
        { x: 88, y: 150 },
      ],
    },
  ],
  shields: [{ mitigation: 'limit', on: 'flood', box: { x: 0, y: 230, width: 176, height: 51 } }],
  regions: [
    {
      group: 'later',
      patches: [{ x: -8, y: 142, width: 192, height: 150 }],
      title: { x: 0, y: 270, width: 60, height: 20 },
    },
  ],
  junctions: [],
};

describe('a picture', () => {
  const svg = renderSvg(tree, placement, OPTIONS);
  const elementsOf = (name: string, attribute: string) =>
    [...svg.matchAll(new RegExp(`<${name} [^>]*${attribute}="[^"]*"[^>]*>`, 'g'))].map(([tag]) => tag);

  it('has a group for every node, whose first shape is the outline', () => {
    const groups = [...svg.matchAll(/<g data-node="([^"]+)">(?:<title>.*?<\/title>)?<(\w+)/g)];
    expect(groups.map(([, id, shape]) => [id, shape])).toEqual([
      ['goal', 'path'],
      ['flood', 'rect'],
      ['note', 'rect'],
    ]);
  });

  it('has one path for every edge, of absolute M, L, H and V', () => {
    expect(elementsOf('path', 'data-edge')).toEqual([
      '<path data-edge="goal flood" d="M88 61V150" fill="none" stroke="#66727F" stroke-width="1.6"/>',
    ]);
  });

  it('has a group for every shield', () => {
    expect(elementsOf('g', 'data-mitigation')).toEqual(['<g data-mitigation="limit" data-on="flood">']);
  });

  it('shows what the placement covers, with a margin', () => {
    expect(svg).toContain('width="532" height="432" viewBox="-16 -16 532 432"');
  });

  it('says in a title what had to be cut', () => {
    expect(svg.match(/<title>/g)).toHaveLength(1);
    expect(svg).toContain(`<title>${'And so on. '.repeat(30)}</title>`);
  });

  it('takes what a document says for text, never for markup', () => {
    expect(svg).toContain('<title id="title">Denial &amp; &lt;service&gt;</title>');
    expect(svg).not.toContain('<script');
  });

  it('leaves the ground out when that is wanted', () => {
    const ground = '<rect x="-16" y="-16" width="532" height="432" fill="#F7F8FA"/>';
    expect(svg).toContain(ground);
    expect(renderSvg(tree, placement, { ...OPTIONS, background: 'transparent' })).not.toContain(ground);
  });

  it('carries its typeface with it when that is wanted', () => {
    const embedded = renderSvg(tree, placement, { ...OPTIONS, fonts: INTER });
    expect(embedded.match(/@font-face/g)).toHaveLength(2);
    expect(embedded).toContain('src:url(data:font/woff2;base64,');
  });

  it('refuses a typeface that would have to be fetched', () => {
    const fonts = { ...INTER, 500: 'https://example.org/inter.woff2' };
    expect(() => renderSvg(tree, placement, { ...OPTIONS, fonts })).toThrow('data');
  });
});

describe('the picture of whatever document', () => {
  const law = (check: (svg: string, tree: AttackTree) => void) =>
    fc.assert(fc.property(arbitraryTree(), (any) => check(renderSvg(any, stacked(any), OPTIONS), any)));

  it('is well-formed XML of drawing elements alone', () => {
    law((svg) => {
      const open: string[] = [];
      let rest = svg;
      while (rest.trim() !== '') {
        const [part, close, name, attributes = '', empty] = PART.exec(rest) ?? [];
        if (part === undefined) throw new Error(`Not well-formed: ${rest.slice(0, 80)}`);
        rest = rest.slice(part.length);
        if (name === undefined) continue;
        if (close) expect(open.pop()).toBe(name);
        else {
          expect(ELEMENTS).toContain(name);
          expect(attributes.match(/transform|href|style=|\bon\w+=/)).toBeNull();
          if (!empty) open.push(name);
        }
      }
      expect(open).toEqual([]);
    });
  });

  it('has every node and every edge once', () => {
    law((svg, any) => {
      const found = (attribute: string) =>
        [...svg.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value).sort();
      const edges = any.nodes.flatMap((node) =>
        node.kind === 'note' ? [] : node.children.map((child) => `${node.id} ${child}`),
      );
      expect(found('data-node')).toEqual(any.nodes.map((node) => node.id).sort());
      expect(found('data-edge')).toEqual(edges.sort());
    });
  });

  it('is the same, byte for byte, each time', () => {
    law((svg, any) => {
      expect(renderSvg(any, stacked(any), OPTIONS)).toBe(svg);
    });
  });
});

/** Every node below the one before. */
function stacked(any: AttackTree): Placement {
  const nodes: Record<string, Box> = {};
  let y = 0;
  for (const node of any.nodes) {
    const { width, height } = figureOf(node);
    nodes[node.id] = { x: 0, y, width, height };
    y += height + 40;
  }
  const edges = any.nodes.filter(isBranch).flatMap((parent) =>
    parent.children.map((child) => ({
      parent: parent.id,
      child,
      points: [parent.id, child].map((id) => ({ x: nodes[id]!.x + 88, y: nodes[id]!.y })),
    })),
  );
  const shields = any.mitigations.flatMap((mitigation) =>
    mitigation.on.map((on) => ({
      mitigation: mitigation.id,
      on,
      box: { ...nodes[on]!, x: 200, ...shieldSize(mitigation) },
    })),
  );
  const regions = any.groups.map((group) => ({
    group: group.id,
    patches: group.nodes.map((id) => nodes[id]!),
    title: { x: 0, y: 0, width: 100, height: 20 },
  }));
  const bounds = { x: 0, y: 0, width: 400, height: y };
  return { direction: 'down', bounds, nodes, edges, shields, regions, junctions: [] };
}

const ELEMENTS = ['svg', 'title', 'desc', 'pattern', 'g', 'path', 'rect', 'circle', 'text'];
/** A tag with attributes in double quotes, or a text of legal characters and references. */
const PART =
  /^(?:<(\/?)(\w+)((?: [\w:-]+="(?:[^<>&"]|&(?:#\d+|lt|gt|amp|quot);)*")*)(\/?)>|(?:[\n\x20-\x25\x27-\x3b\x3d\x3f-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff]|&(?:#\d+|lt|gt|amp|quot);)+)/;

it('a collapsed node says how many nodes are hidden below it', () => {
  const picture = renderSvg(tree, placement, { ...OPTIONS, folds: new Map([['flood', 12]]) });
  const [node] = /<g data-node="flood">.*?<\/g>/s.exec(picture) ?? [];
  expect(node).toContain('>+12</text>');
  expect(renderSvg(tree, placement, OPTIONS)).not.toContain('+12');
});
