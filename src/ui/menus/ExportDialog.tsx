import { useEffect, useMemo, useState } from 'react';
import { exactly } from '../../core/edits/copy';
import { failed, ok, type Result } from '../../core/tree/result';
import { type Shown, shownOf } from '../../core/tree/shown';
import type { AttackTree } from '../../core/tree/tree';
import { selectedNodes } from '../../editor/selection';
import { download, fileName } from '../../platform/download';
import type { Wanted } from '../../platform/png';
import { counted } from '../counts';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { Segmented } from '../kit/Segmented';
import { useApp, useEditor, usePage } from '../useEditor';
import { CarryChoice } from './CarryChoice';
import { type Drawing, type Format, fileOf, type Look, type Order, sizeAsPng } from './exporting';
import { FORMAT_WORDS, FORMATS } from './formats';
import { PicturePreview } from './PicturePreview';
import { PngSizeChoice } from './PngSizeChoice';
import { usePartDrawing } from './usePartDrawing';
import './ExportDialog.css';

/** Leaves with a file: the document, or a picture of it that is shown beforehand. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { editor, page } = useApp();
  const { shown, colourBy, carry } = usePage(({ shown, colourBy, carry }) => ({ shown, colourBy, carry }));
  const [extent, setExtent] = useState<Extent>('all');
  const part = useSelectedPart();
  const ofPart = extent === 'part' && part !== undefined;
  const subject = ofPart ? part : editor.tree();
  const whole = useDrawing();
  const drawnPart = usePartDrawing(ofPart ? part : undefined);
  const drawn = ofPart ? drawnPart : whole;
  const drawing = drawn.ok ? drawn.value : undefined;
  const hiddenInWhole = useEditor(({ history, folding }) => shownOf(history.present, folding).hidden);
  const hidden = ofPart ? 0 : hiddenInWhole;
  const title = useEditor((state) => state.history.present.title);
  const [format, setFormat] = useState<Format>('png');
  const [look, setLook] = useState<Look>({ theme: shown, background: 'ground', colourBy });
  const [wanted, setWanted] = useState<Wanted | undefined>({ scale: 2 });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const name = fileName(title, format);

  const order = (): Result<Order, string> => {
    if (busy) return failed('The file is being made.');
    if (format === 'json') return ok({ format, tree: subject });
    if (!drawn.ok) return drawn;
    if (!drawing) return failed('The picture is being drawn: wait a moment.');
    const picture = { drawing, look, carried: carry ? subject : undefined };
    if (format === 'svg') return ok({ format, ...picture });
    return wanted ? ok({ format, ...picture, wanted }) : failed('Say how wide the picture should be.');
  };
  const ordered = order();

  const save = async () => {
    if (!ordered.ok) return setProblem(ordered.problem);
    setBusy(true);
    const file = await fileOf(ordered.value);
    setBusy(false);
    if (!file.ok) return setProblem(file.problem);
    download(file.value, name);
    editor.say({ text: `Exported ${name}.`, tone: 'info' });
    onClose();
  };

  return (
    <Dialog
      title="Export"
      width={format === 'json' ? 480 : 800}
      onClose={onClose}
      actions={
        <>
          <p className="export-name">{name}</p>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            kind="primary"
            icon="download"
            refusal={ordered.ok ? undefined : ordered.problem}
            onClick={save}
          >
            {busy ? 'Exporting…' : `Export ${FORMAT_WORDS[format].name}`}
          </Button>
        </>
      }
    >
      <div className={format === 'json' ? 'export' : 'export export-picture'}>
        {format !== 'json' && <PicturePreview drawing={drawing} look={look} failed={!drawn.ok} />}
        <div className="export-choices">
          <Segmented label="Format" value={format} choices={FORMATS} onChange={setFormat} />
          <p className="export-remark">{FORMAT_WORDS[format].use}</p>
          {part && (
            <Segmented
              label="What"
              value={ofPart ? 'part' : 'all'}
              choices={[
                { value: 'all', label: 'Whole tree' },
                { value: 'part', label: `Selection (${part.nodes.length})` },
              ]}
              onChange={setExtent}
            />
          )}
          {format !== 'json' && hidden > 0 && (
            <p className="export-remark">
              The picture has what is shown now; {counted(hidden, 'hidden node')} will be missing.
            </p>
          )}
          {format !== 'json' && (
            <>
              <Segmented
                label="Theme"
                value={look.theme}
                choices={[
                  { value: 'light', label: 'Light' },
                  { value: 'dark', label: 'Dark' },
                ]}
                onChange={(theme) => setLook({ ...look, theme })}
              />
              <Segmented
                label="Background"
                value={look.background}
                choices={[
                  { value: 'ground', label: 'Solid' },
                  { value: 'transparent', label: 'Transparent' },
                ]}
                onChange={(background) => setLook({ ...look, background })}
              />
            </>
          )}
          {format === 'png' && (
            <PngSizeChoice
              wanted={wanted}
              size={drawing && wanted && sizeAsPng(drawing, wanted)}
              onChange={setWanted}
            />
          )}
          {format !== 'json' && (
            <CarryChoice
              carry={carry}
              ofPart={ofPart}
              hidden={hidden}
              onChange={(value) => page.setState({ carry: value })}
            />
          )}
          {problem && (
            <p className="field-error" role="alert">
              {problem}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  );
}

type Extent = 'all' | 'part';

/** The document of exactly the selected nodes; absent when none is selected. */
function useSelectedPart(): AttackTree | undefined {
  const { tree, selection } = useEditor(({ history, selection }) => ({ tree: history.present, selection }));
  return useMemo(() => {
    const ids = selectedNodes(selection);
    return ids.length > 0 ? exactly(tree, ids) : undefined;
  }, [tree, selection]);
}

/** The refined drawing of what is shown of the open document; absent until it is made. */
function useDrawing(): Result<Drawing | undefined, string> {
  const { editor } = useApp();
  const shown = useEditor(({ history, folding }) => shownOf(history.present, folding));
  const [made, setMade] = useState<{ readonly of: Shown; readonly result: Result<Drawing, string> }>();
  useEffect(() => {
    let wanted = true;
    const keep = (result: Result<Drawing, string>) => wanted && setMade({ of: shown, result });
    editor.picture().then(
      (placement) => keep(ok({ ...shown, placement })),
      (error: unknown) => keep(failed(`The tree could not be drawn: ${String(error)}`)),
    );
    return () => {
      wanted = false;
    };
  }, [editor, shown]);
  return made?.of === shown ? made.result : ok(undefined);
}
