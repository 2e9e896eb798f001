import { useEffect, useState } from 'react';
import { failed, ok, type Result } from '../../core/tree/result';
import type { AttackTree } from '../../core/tree/tree';
import { drawPart } from './drawPart';
import { type Drawing, NOTHING_HIDDEN } from './exporting';

/** The best drawing of a part of the document by itself; absent until it is made. */
export function usePartDrawing(part: AttackTree | undefined): Result<Drawing | undefined, string> {
  const [made, setMade] = useState<{ readonly of: AttackTree; readonly result: Result<Drawing, string> }>();
  useEffect(() => {
    if (!part) return;
    const left = new AbortController();
    const keep = (result: Result<Drawing, string>) => {
      if (!left.signal.aborted) setMade({ of: part, result });
    };
    drawPart(part, left.signal).then(
      (placement) => keep(ok({ tree: part, placement, folds: NOTHING_HIDDEN })),
      (error: unknown) => keep(failed(`The selection could not be drawn: ${String(error)}`)),
    );
    return () => left.abort();
  }, [part]);
  return part && made?.of === part ? made.result : ok(undefined);
}
