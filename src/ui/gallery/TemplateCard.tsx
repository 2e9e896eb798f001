import { totalsOf } from '../../core/tree/totals';
import type { Template } from '../../editor/workspace-ports';
import { APPROACH_WORDS } from '../approaches';
import { counted } from '../counts';
import { useApp } from '../useEditor';
import { Thumbnail } from './Thumbnail';
import { useTemplate } from './useTemplate';
import './CardOpen.css';

/** A template: its drawing, what it is called, how it was built and how large it is. */
export function TemplateCard({ template }: { template: Template }) {
  const { workspace } = useApp();
  const { tree, sketch, failed } = useTemplate(template);
  return (
    <li className="template" aria-busy={!sketch && !failed}>
      <Thumbnail sketch={sketch} failed={failed === true} />
      <div className="template-words">
        {tree ? (
          <>
            <h3>
              <button type="button" className="card-open" onClick={() => workspace.openTemplate(template.id)}>
                {tree.title}
              </button>
            </h3>
            <p>{APPROACH_WORDS[tree.approach].name}</p>
            <p className="tabular">{sizeOf(totalsOf(tree))}</p>
          </>
        ) : failed ? (
          <p>This template could not be loaded.</p>
        ) : (
          <div className="template-waiting" />
        )}
      </div>
    </li>
  );
}

const sizeOf = ({ nodes, gates, mitigations }: ReturnType<typeof totalsOf>): string =>
  [
    counted(nodes, 'node'),
    counted(gates, 'gate'),
    ...(mitigations > 0 ? [counted(mitigations, 'mitigation')] : []),
  ].join(' · ');
