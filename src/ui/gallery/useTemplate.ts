import { useEffect, useState } from 'react';
import type { AttackTree } from '../../core/tree/tree';
import type { Template } from '../../editor/workspace-ports';
import { knownSketch, type Sketch, sketch } from './sketches';

/** How far a template has come: read, then laid out; or why neither will happen. */
export interface TemplateView {
  readonly tree?: AttackTree;
  readonly sketch?: Sketch;
  readonly failed?: true;
}

/** Reads a template and lays it out, in its turn, for as long as it is on the page. */
export function useTemplate(template: Template): TemplateView {
  const [view, setView] = useState<TemplateView>(() => {
    const sketch = knownSketch(template);
    return sketch ? { tree: sketch.tree, sketch } : {};
  });
  useEffect(() => {
    if (knownSketch(template)) return;
    const leaving = new AbortController();
    const show = (next: TemplateView) => {
      if (!leaving.signal.aborted) setView(next);
    };
    template.load().then(
      async (tree) => {
        show({ tree });
        try {
          const made = await sketch(template, tree, leaving.signal);
          if (made) show({ tree, sketch: made });
        } catch {
          show({ tree, failed: true });
        }
      },
      () => show({ failed: true }),
    );
    return () => leaving.abort();
  }, [template]);
  return view;
}
