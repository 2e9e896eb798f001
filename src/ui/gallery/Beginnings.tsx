import { APPROACHES } from '../../core/tree/tree';
import { APPROACH_WORDS } from '../approaches';
import { useApp } from '../useEditor';
import { BeginningDiagram } from './BeginningDiagram';
import './CardOpen.css';
import './Beginnings.css';

/** The two ways to start a tree of one's own. */
export function Beginnings() {
  const { workspace } = useApp();
  return (
    <div className="beginnings">
      {APPROACHES.map((approach) => {
        const { name, start, explanation } = APPROACH_WORDS[approach];
        return (
          <div key={approach} className="beginning">
            <BeginningDiagram approach={approach} />
            <div className="beginning-words">
              <p className="beginning-name">{name}</p>
              <button
                type="button"
                className="beginning-start card-open"
                aria-describedby={`beginning-${approach}`}
                onClick={() => workspace.newTree(approach)}
              >
                {start}
              </button>
              <p className="beginning-explanation" id={`beginning-${approach}`}>
                {explanation}
              </p>
            </div>
          </div>
        );
      })}
    </div>
  );
}
