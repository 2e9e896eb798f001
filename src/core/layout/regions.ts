import type { AttackTree, Group } from '../tree/tree';
import { area, around, grown, held, overlap } from './boxes';
import type { Box, Region, Route, Shield } from './placement';
import { touches } from './quality';
import { AIR } from './spacing';
import { inOneLine, inSeveralLines, type TitleSize } from './title';

/**
 * The regions of the groups. Every member begins as a patch of its own, with the shields on it; patches grow together
 * as long as the box around both covers nothing that belongs to others. The title stands where nothing else does
 * and the fewest edges pass, above, below or in a patch, the largest first; in one line if that is as good.
 */
export function regionsOf(
  tree: AttackTree,
  nodes: Readonly<Record<string, Box>>,
  shields: readonly Shield[],
  edges: readonly Route[],
): readonly Region[] {
  const taken: Box[] = [...Object.values(nodes), ...shields.map((shield) => shield.box)];
  return tree.groups.flatMap((group) => {
    const patches = patchesOf(group, nodes, shields);
    if (patches.length === 0) return [];
    const title = titleOf(group, patches, taken, edges);
    taken.push(title);
    return [
      {
        group: group.id,
        patches: patches.map((patch) => aroundIf(patch, title, nodes, shields, group)),
        title,
      },
    ];
  });
}

function patchesOf(
  group: Group,
  nodes: Readonly<Record<string, Box>>,
  shields: readonly Shield[],
): readonly Box[] {
  const members = new Set(group.nodes);
  const foreign = foreignTo(members, nodes, shields);
  const free = (box: Box): boolean => !foreign.some((other) => overlap(box, other));
  const patches = group.nodes.flatMap((id) => {
    const box = held(nodes, id);
    if (!box) return [];
    const whole = shields
      .filter((shield) => shield.on === id)
      .reduce((sum, { box }) => around(sum, box), box);
    return [free(grown(whole, AIR.region)) ? grown(whole, AIR.region) : box];
  });
  for (let merged = true; merged; ) {
    merged = false;
    const pairs = patches.flatMap((one, at) =>
      patches.slice(at + 1).map((other) => ({ one, other, both: around(one, other) })),
    );
    pairs.sort((a, b) => area(a.both) - area(b.both));
    const pair = pairs.find(({ both }) => free(both));
    if (pair) {
      patches.splice(patches.indexOf(pair.one), 1, pair.both);
      patches.splice(patches.indexOf(pair.other), 1);
      merged = true;
    }
  }
  return patches.sort((one, other) => area(other) - area(one));
}

function foreignTo(
  members: ReadonlySet<string>,
  nodes: Readonly<Record<string, Box>>,
  shields: readonly Shield[],
): readonly Box[] {
  return [
    ...Object.entries(nodes).flatMap(([id, box]) => (members.has(id) ? [] : [box])),
    ...shields.flatMap((shield) => (members.has(shield.on) ? [] : [shield.box])),
  ];
}

function titleOf(group: Group, patches: readonly Box[], taken: readonly Box[], edges: readonly Route[]): Box {
  const whole = inOneLine(group.label);
  const places = [
    ...patches.flatMap((patch) => placesAt(patch, whole)),
    ...patches.flatMap((patch) => {
      const folded = inSeveralLines(group.label, patch.width);
      return folded ? placesAt(patch, folded) : [];
    }),
  ];
  const free = places.filter((place) => !taken.some((other) => overlap(grown(place, 2), other)));
  const crossed = free.map((place) => edges.filter((edge) => touches(edge, place)).length);
  const best = free[crossed.indexOf(Math.min(...crossed))];
  if (best) return best;
  const [first] = patches;
  const bottom = Math.max(...taken.map((box) => box.y + box.height));
  return { x: first?.x ?? 0, y: bottom + AIR.region, ...whole };
}

/** Where a title may stand below, above or in a patch. */
function placesAt(patch: Box, { width, height }: TitleSize): readonly Box[] {
  const starts = [patch.x, patch.x + Math.round((patch.width - width) / 2), patch.x + patch.width - width];
  return starts.flatMap((x) => [
    { x, y: patch.y + patch.height, width, height },
    { x, y: patch.y - height, width, height },
    { x, y: patch.y + patch.height - height, width, height },
    { x, y: patch.y, width, height },
  ]);
}

/** The patch taken out to its title, if the title adjoins it and nothing of others is covered by that. */
function aroundIf(
  patch: Box,
  title: Box,
  nodes: Readonly<Record<string, Box>>,
  shields: readonly Shield[],
  group: Group,
): Box {
  const adjoins = title.y === patch.y + patch.height || title.y + title.height === patch.y;
  const both = around(patch, title);
  if (!adjoins || title.x > patch.x + patch.width || title.x + title.width < patch.x) return patch;
  return foreignTo(new Set(group.nodes), nodes, shields).some((other) => overlap(both, other)) ? patch : both;
}
