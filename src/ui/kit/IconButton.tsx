import type { ComponentProps } from 'react';
import { Icon } from './Icon';
import type { Glyph } from './icons';
import { Tooltip } from './Tooltip';
import './Button.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'children'> {
  icon: Glyph;
  /** Its name, also shown in the tooltip. */
  label: string;
  keys?: string | undefined;
  refusal?: string | undefined;
  /** For what is on or off; leave it out for everything else. */
  pressed?: boolean;
  side?: 'top' | 'bottom' | 'left' | 'right';
}

/** A button that shows an icon and says its name and key in a tooltip. */
export function IconButton({
  icon,
  label,
  keys,
  refusal,
  pressed,
  side,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys} remark={refusal} {...(side && { side })}>
      <button
        type="button"
        className={`button button-icon ${className ?? ''}`}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={refusal === undefined ? undefined : true}
        {...rest}
      >
        <Icon name={icon} />
      </button>
    </Tooltip>
  );
}
