import type { Exposure, TreeNode } from '../../../core/tree/tree';
import { isBranch } from '../../../core/tree/tree';
import { Icon } from '../../kit/Icon';
import type { Glyph } from '../../kit/icons';
import { VERDICT_ICONS, VerdictPill } from '../../kit/VerdictPill';
import { REACH_WORDS } from '../scene/nodeName';
import type { Standing } from '../scene/standing';
import './StandingMarks.css';

/**
 * What the analysis says of a node, at its upper left corner: the verdict (of other nodes than goals only what is not
 * plainly open), whether a leaf holds in our environment, and what the attacker has. Its name says it to screen readers.
 */
export function StandingMarks({ node, standing }: { node: TreeNode; standing: Standing }) {
  const { verdict, isGoal, has, reach } = standing;
  const exposure = isBranch(node) && node.children.length === 0 ? node.exposure : undefined;
  return (
    <div className="standing" aria-hidden="true">
      {isGoal && <VerdictPill verdict={verdict} />}
      {!isGoal && verdict !== 'open' && (
        <span className="verdict-badge" data-verdict={verdict}>
          <Icon name={VERDICT_ICONS[verdict]} size={12} />
        </span>
      )}
      {exposure && <Chip icon={EXPOSURE_ICONS[exposure]} words={exposure} />}
      {has && <Chip icon="flag" words="has this" />}
      {reach && !has && <Chip icon={REACH_ICONS[reach]} words={REACH_WORDS[reach]} />}
    </div>
  );
}

function Chip({ icon, words }: { icon: Glyph; words: string }) {
  return (
    <span className="standing-chip">
      <Icon name={icon} size={11} />
      {words}
    </span>
  );
}

const EXPOSURE_ICONS = {
  present: 'circle-dot',
  absent: 'circle-slash',
} as const satisfies Record<Exposure, Glyph>;

const REACH_ICONS = {
  reached: 'flag',
  'within-reach': 'target',
  'out-of-reach': 'lock',
} as const satisfies Record<NonNullable<Standing['reach']>, Glyph>;
