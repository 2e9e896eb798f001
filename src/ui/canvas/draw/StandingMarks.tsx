import type { Exposure, TreeNode } from '../../../core/tree/tree';
import { isBranch } from '../../../core/tree/tree';
import { Icon } from '../../kit/Icon';
import type { Glyph } from '../../kit/icons';
import { VERDICT_ICONS, VerdictPill } from '../../kit/VerdictPill';
import type { Standing } from '../scene/standing';
import './StandingMarks.css';

/**
 * What the analysis says of a node, at its upper left corner: the verdict (of other nodes than goals only what is not
 * plainly open), whether a leaf holds in our environment, and what the attacker has. Its name says it to screen readers.
 */
export function StandingMarks({ node, standing }: { node: TreeNode; standing: Standing }) {
  const { verdict, isGoal, has, reach, stillMissing, isMissing } = standing;
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
      {reach === 'reached' && !has && <Chip icon="flag" words="reached" />}
      {reach === 'out-of-reach' && <Chip icon="lock" words="out of reach" />}
      {stillMissing !== undefined && <Chip icon="circle-dashed" words={`${stillMissing} missing`} />}
      {isMissing && <Chip icon="circle-dashed" words="missing" />}
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
