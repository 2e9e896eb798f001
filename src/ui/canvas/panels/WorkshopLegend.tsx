import { type Badge, badgesOf } from '../../../core/layout/badges';
import { drawBadges } from '../../../core/render/badges';
import { graphOf } from '../../../core/tree/graph';
import type { AttackTree, StepNode } from '../../../core/tree/tree';
import { Marks } from '../draw/Marks';

const SAMPLE: StepNode = {
  id: 'sample',
  kind: 'step',
  label: 'Sample',
  children: [],
  clarify: '?',
  votes: 3,
  owner: 'Platform team',
};

const WORDS: Readonly<Record<Badge['type'], string>> = {
  clarify: 'needs clarification',
  votes: 'dot votes',
  owner: 'owner’s initials',
};

/** What the marks of a workshop stand for; only those that the tree has. */
export function WorkshopLegend({ tree }: { tree: AttackTree }) {
  const used = new Set(graphOf(tree).branches.flatMap((node) => badgesOf(node, 0).map(({ type }) => type)));
  const badges = badgesOf(SAMPLE, 0).filter(({ type }) => used.has(type));
  if (badges.length === 0) return null;
  return (
    <>
      <h3>Workshop</h3>
      <ul>
        {badges.map((badge) => (
          <li key={badge.type}>
            <svg width={30} height={20} viewBox={`${(badge.width - 30) / 2} -1 30 20`} aria-hidden="true">
              <Marks marks={drawBadges([{ ...badge, x: 0, y: 0 }], { x: 0, y: 0 })} />
            </svg>
            {WORDS[badge.type]}
          </li>
        ))}
      </ul>
    </>
  );
}
