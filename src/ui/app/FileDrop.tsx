import { useEffect, useState } from 'react';
import { droppedFiles } from '../../platform/files';
import { Icon } from '../kit/Icon';
import type { OpenFiles } from './openFiles';
import './FileDrop.css';

/** Lets files be dropped anywhere on the page, and says so while they hover over it. */
export function FileDrop({ open }: { open: OpenFiles }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Moving over the page enters and leaves its parts by turns: count, to know when all have been left.
    let depth = 0;
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      setOver(depth > 0);
    };
    const hover = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(open);
    };
    const ways = [
      ['dragenter', enter],
      ['dragleave', leave],
      ['dragover', hover],
      ['drop', drop],
    ] as const;
    for (const [name, listener] of ways) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of ways) window.removeEventListener(name, listener);
    };
  }, [open]);
  if (!over) return null;
  return (
    <div className="file-drop">
      <div className="file-drop-words">
        <Icon name="drop" size={24} />
        Drop to open
      </div>
    </div>
  );
}
