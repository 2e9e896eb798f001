import { TEMPLATES } from '../../platform/templates';
import { TemplateCard } from './TemplateCard';

/** Trees to start from; opening one makes an editable copy. */
export function Templates() {
  return (
    <section aria-labelledby="templates">
      <h2 id="templates">Templates</h2>
      <ul className="templates">
        {TEMPLATES.map((template) => (
          <TemplateCard key={template.id} template={template} />
        ))}
      </ul>
    </section>
  );
}
