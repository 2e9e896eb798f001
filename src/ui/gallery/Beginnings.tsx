import { APPROACHES } from '../../core/tree/tree';
import { APPROACH_WORDS } from '../approaches';
import { useApp } from '../useEditor';
import { BeginningDiagram } from './BeginningDiagram';
import './Beginnings.css';

/** The two ways to start a tree of one's own. */
export function Beginnings() {
  const { workspace } = useApp();
  return (
    <div className="beginnings">
      {APPROACHES.map((approach) => {
        const { name, start, explanation } = APPROACH_WORDS[approach];
        return (
          <button
            key={approach}
            type="button"
            className="beginning"
            aria-label={`${start} (${name.toLowerCase()})`}
            aria-describedby={`beginning-${approach}`}
            onClick={() => workspace.newTree(approach)}
          >
            <BeginningDiagram approach={approach} />
            <span className="beginning-words">
              <span className="beginning-name">{name}</span>
              <span className="beginning-start">{start}</span>
              <span className="beginning-explanation" id={`beginning-${approach}`}>
                {explanation}
              </span>
            </span>
          </button>
        );
      })}
    </div>
  );
}
