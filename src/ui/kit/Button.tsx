import type { ComponentProps } from 'react';
import { Icon } from './Icon';
import type { Glyph } from './icons';
import './Button.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** One primary button at most per view; plain ones have no outline. */
  kind?: 'plain' | 'outline' | 'primary';
  icon?: Glyph;
  /** Why it does nothing now: it stays reachable and says so when it is pressed or hovered. */
  refusal?: string | undefined;
}

/** A button with words. */
export function Button({ kind = 'outline', icon, refusal, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${kind} ${className ?? ''}`}
      aria-disabled={refusal === undefined ? undefined : true}
      title={refusal}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
