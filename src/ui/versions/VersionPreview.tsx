import { useEffect, useState } from 'react';
import { renderThumbnail } from '../../core/render/thumbnail';
import type { Result } from '../../core/tree/result';
import type { AttackTree } from '../../core/tree/tree';
import { createLayoutClient } from '../../platform/layoutClient';
import { usePage } from '../useEditor';

interface VersionPreviewProps {
  /** Absent while it is read. */
  tree: Result<AttackTree, string> | undefined;
  /** Whether a version was chosen at all. */
  asked: boolean;
}

/** The room for the picture, in pixels (see the style sheet). */
const SIZE = { width: 300, height: 280 };

const layOut = createLayoutClient();

/** How a version looked, small. */
export function VersionPreview({ tree, asked }: VersionPreviewProps) {
  const theme = usePage((page) => page.shown);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    setAddress(undefined);
    if (!tree?.ok) return;
    let made: string | undefined;
    let left = false;
    layOut(tree.value, undefined).then(
      (placement) => {
        if (left) return;
        const picture = renderThumbnail(tree.value, placement, theme, SIZE);
        made = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
        setAddress(made);
      },
      // The counts beside it say enough.
      () => undefined,
    );
    return () => {
      left = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [tree, theme]);
  return (
    <div className="version-preview">
      {tree?.ok && <h3>{tree.value.title}</h3>}
      <div className="version-picture">
        {address && tree?.ok ? (
          <img src={address} alt={`The version of “${tree.value.title}” that is chosen`} />
        ) : (
          <p>{tree && !tree.ok ? tree.problem : asked ? 'Drawing…' : 'Choose a version to see it.'}</p>
        )}
      </div>
    </div>
  );
}
