import { useEffect, useState } from 'react';
import { renderThumbnail } from '../../core/render/thumbnail';
import { usePage } from '../useEditor';
import type { Sketch } from './sketches';
import './Thumbnail.css';

interface ThumbnailProps {
  /** Absent while it is being made. */
  sketch: Sketch | undefined;
  failed: boolean;
}

/** The room for the picture on a card, in pixels (see the style sheet). */
const SIZE = { width: 264, height: 124 };

/** The drawing of a tree, small, in the theme of the page. */
export function Thumbnail({ sketch, failed }: ThumbnailProps) {
  const theme = usePage((page) => page.shown);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!sketch) return;
    const picture = renderThumbnail(sketch.tree, sketch.placement, theme, SIZE);
    const made = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [sketch, theme]);
  return (
    <div className={`thumbnail ${sketch || failed ? '' : 'thumbnail-busy'}`}>
      {address && <img src={address} alt="" decoding="async" />}
      {failed && !address && <p>The picture could not be drawn.</p>}
    </div>
  );
}
