import type { BranchNode } from '../../core/tree/tree';
import { Icon } from '../kit/Icon';

interface AlreadyThereProps {
  id: string;
  offers: readonly BranchNode[];
  /** The one that Enter takes; -1: none. */
  at: number;
  top: number;
  left: number;
  choose: (place: number) => void;
}

/** Nodes of the tree that are named alike: taking one shares it instead of writing it twice. */
export function AlreadyThere({ id, offers, at, top, left, choose }: AlreadyThereProps) {
  return (
    <div className="already-there" style={{ top, left }}>
      <p>
        <Icon name="git-merge" size={12} /> Already in the tree: ↓ and Enter share it
      </p>
      <div id={id} role="listbox" aria-label="Already in the tree">
        {offers.map(({ id: node, label }, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field
          <div
            key={node}
            id={`${id}-${place}`}
            className="already-there-offer"
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(place)}
          >
            {label}
          </div>
        ))}
      </div>
    </div>
  );
}
