import type { Refinement } from '../../editor/drawing';
import { useEditor } from '../useEditor';

/** A quiet word on how far the drawing is from its best. */
export function RefinementWord() {
  const word = useEditor(({ refinement }) => wordFor(refinement));
  return word === undefined ? null : <p className="status-drawing tabular">{word}</p>;
}

function wordFor(refinement: Refinement): string | undefined {
  switch (refinement.type) {
    case 'none':
      return undefined;
    case 'running':
      return `Refining the drawing, ${Math.floor(refinement.done * 100)} %`;
    case 'over':
      return 'Drawing refined';
    case 'skipped':
      return refinement.why === 'too large'
        ? 'Drawing not refined: the tree is too large'
        : 'Drawing not refined: nothing to gain';
  }
}
