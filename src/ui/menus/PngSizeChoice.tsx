import { useState } from 'react';
import type { PngSize, Wanted } from '../../platform/png';
import { Segmented } from '../kit/Segmented';
import { TextField } from '../kit/TextField';

const CHOICES = [
  { value: '1', label: '×1' },
  { value: '2', label: '×2' },
  { value: '4', label: '×4' },
  { value: 'width', label: 'Width' },
] as const;

interface PngSizeChoiceProps {
  wanted: Wanted | undefined;
  /** The size that comes of it; absent while the tree is being drawn. */
  size: PngSize | undefined;
  /** `undefined`: the width that is typed is none. */
  onChange: (wanted: Wanted | undefined) => void;
}

/** How large a PNG becomes: a multiple of its own size, or a width. */
export function PngSizeChoice({ wanted, size, onChange }: PngSizeChoiceProps) {
  const [width, setWidth] = useState('');
  const chosen = CHOICES.find(({ value }) => wanted && 'scale' in wanted && value === String(wanted.scale));
  const type = (text: string) => {
    setWidth(text);
    onChange(widthIn(text));
  };
  return (
    <>
      <Segmented
        label="Size"
        value={chosen?.value ?? 'width'}
        choices={CHOICES}
        onChange={(value) => {
          if (value === 'width') type(String(size?.width ?? 1920));
          else onChange({ scale: Number(value) });
        }}
      />
      {!chosen && (
        <TextField
          label="Width in pixels"
          inputMode="numeric"
          value={width}
          error={wanted ? undefined : 'A whole number of at least 1 is wanted.'}
          onChange={type}
        />
      )}
      {size && (
        <p className="export-remark tabular">
          {pixels(size.width)} × {pixels(size.height)} pixels
          {size.capped && ': no browser draws a longer side, so the picture is smaller than you asked for.'}
        </p>
      )}
    </>
  );
}

function widthIn(text: string): Wanted | undefined {
  const width = Number(text.trim());
  return Number.isInteger(width) && width >= 1 ? { width } : undefined;
}

const pixels = (length: number): string => length.toLocaleString('en');
