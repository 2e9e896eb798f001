import { asksNothing, search } from '../../core/tree/search';
import type { Editor } from '../../editor/editor';
import { type PageStore, showTab } from '../page';
import type { Places } from '../places';
import { nextMatch } from './nextMatch';
import { selectSubject } from './subject';

/** Selects the next thing that the search finds, or the one before; with nothing looked for, asks what to look for. */
export function findStep(editor: Editor, page: PageStore, places: Places, by: 1 | -1): void {
  const { find } = page.getState();
  if (asksNothing(find)) {
    showTab(page, 'find');
    places.focus('find');
    return;
  }
  page.setState({ find: { ...find, marks: true } });
  const next = nextMatch(search(editor.tree(), find), editor.selection(), by);
  if (next) editor.select(selectSubject(editor.tree(), next.thing.id));
  else editor.say({ text: 'Nothing in the tree is what you look for.', tone: 'refusal' });
}
