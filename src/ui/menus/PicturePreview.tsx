import { useEffect, useState } from 'react';
import { PALETTE } from '../../core/render/palette';
import { type Drawing, type Look, picture } from './exporting';

interface PicturePreviewProps {
  /** Absent while the tree is being drawn. */
  drawing: Drawing | undefined;
  look: Look;
  /** There will be no drawing. */
  failed: boolean;
}

/** The picture as it will be, small. */
export function PicturePreview({ drawing, look, failed }: PicturePreviewProps) {
  const [address, setAddress] = useState<string>();
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!drawing) return;
    let made: string | undefined;
    let left = false;
    picture(drawing, look).then(
      (svg) => {
        if (left) return;
        made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setAddress(made);
        setBroken(false);
      },
      () => setBroken(true),
    );
    return () => {
      left = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [drawing, look]);
  const colours = PALETTE[look.theme];
  return (
    <div
      className={look.background === 'transparent' ? 'preview preview-transparent' : 'preview'}
      style={{ backgroundColor: colours.ground, color: colours['surface-second'] }}
    >
      {failed || broken ? (
        <p>The picture could not be drawn.</p>
      ) : address ? (
        <img src={address} alt="How it will look" />
      ) : (
        <p>Drawing…</p>
      )}
    </div>
  );
}
