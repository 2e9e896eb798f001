import { APPROACHES, type Approach } from '../../core/tree/tree';
import { APPROACH_WORDS } from '../approaches';
import { useApp } from '../useEditor';
import { BeginningDiagram } from './BeginningDiagram';
import './CardOpen.css';
import './Beginnings.css';

/** The two ways to start a tree of one's own. */
export function Beginnings() {
  const { workspace, page } = useApp();
  const begin = (approach: Approach) => {
    // Below a dialog the text field of the first node could not have the focus.
    page.setState({ dialog: undefined });
    void workspace.newTree(approach);
  };
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
                onClick={() => begin(approach)}
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
