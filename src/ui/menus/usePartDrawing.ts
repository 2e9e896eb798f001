import { useEffect, useState } from 'react';
import { prospectOf } from '../../core/layout/prospect';
import { failed, ok, type Result } from '../../core/tree/result';
import type { AttackTree } from '../../core/tree/tree';
import type { LayOut, Refine } from '../../editor/drawing';
import { createLayoutClient } from '../../platform/layoutClient';
import { createRefineClient } from '../../platform/refineClient';
import type { Drawing } from './exporting';

const NOTHING_HIDDEN: Drawing['folds'] = new Map();

let layOut: LayOut | undefined;
let refine: Refine | undefined;

/** The best drawing of a part of the document by itself, made in workers of its own; absent until it is made. */
export function usePartDrawing(part: AttackTree | undefined): Result<Drawing | undefined, string> {
  const [made, setMade] = useState<{ readonly of: AttackTree; readonly result: Result<Drawing, string> }>();
  useEffect(() => {
    if (!part) return;
    const left = new AbortController();
    const keep = (result: Result<Drawing, string>) => {
      if (!left.signal.aborted) setMade({ of: part, result });
    };
    drawingOf(part, left.signal).then(
      (placement) => keep(ok({ tree: part, placement, folds: NOTHING_HIDDEN })),
      (error: unknown) => keep(failed(`The selection could not be drawn: ${String(error)}`)),
    );
    return () => left.abort();
  }, [part]);
  return part && made?.of === part ? made.result : ok(undefined);
}

function drawingOf(part: AttackTree, signal: AbortSignal) {
  if (prospectOf(part) === 'better') {
    refine ??= createRefineClient();
    return refine(part, () => undefined, signal);
  }
  layOut ??= createLayoutClient();
  return layOut(part, undefined);
}
