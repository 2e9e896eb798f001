import { exactly } from '../../core/edits/copy';
import { failed, ok, type Result } from '../../core/tree/result';
import { shownOf } from '../../core/tree/shown';
import type { Editor } from '../../editor/editor';
import { selectedNodes } from '../../editor/selection';
import { counted } from '../counts';
import type { PageStore } from '../page';
import { drawPart } from './drawPart';
import { type Drawing, fileOf, NOTHING_HIDDEN } from './exporting';

const SCALE = 2;

/**
 * Copies a PNG of the selected nodes if there are several, else of what is shown. Resolves to what was copied, in words.
 * It asks for the clipboard at once and draws then, because browsers give it only to a key or a click.
 */
export async function copyPicture(editor: Editor, page: PageStore): Promise<Result<string, string>> {
  const ids = selectedNodes(editor.selection());
  const several = ids.length > 1;
  const drawing = several ? partOf(editor, ids) : wholeOf(editor);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(drawing, page) })]);
    return ok(several ? `a picture of ${counted(ids.length, 'node')}` : 'a picture of the tree');
  } catch {
    return failed('The browser does not let this page copy pictures: export one instead.');
  }
}

async function partOf(editor: Editor, ids: readonly string[]): Promise<Drawing> {
  const tree = exactly(editor.tree(), ids);
  return { tree, placement: await drawPart(tree, new AbortController().signal), folds: NOTHING_HIDDEN };
}

async function wholeOf(editor: Editor): Promise<Drawing> {
  const { history, folding } = editor.store.getState();
  return { ...shownOf(history.present, folding), placement: await editor.picture() };
}

async function pngOf(drawing: Promise<Drawing>, page: PageStore): Promise<Blob> {
  const { shown: theme, colourBy } = page.getState();
  const look = { theme, background: 'ground', colourBy } as const;
  const png = await fileOf({
    format: 'png',
    drawing: await drawing,
    look,
    wanted: { scale: SCALE },
    // The system's clipboard makes the picture anew and would drop it.
    carried: undefined,
  });
  if (!png.ok) throw new Error(png.problem);
  return png.value;
}
