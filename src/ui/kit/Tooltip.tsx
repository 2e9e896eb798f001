import { Tooltip as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import { Keys } from './Keys';
import './Tooltip.css';

/** Stands once around the page: tooltips next to each other then open without waiting. */
export const TooltipProvider = Radix.Provider;

interface TooltipProps {
  text: string;
  /** A chord, such as `Mod+Z`. */
  keys?: string | undefined;
  /** A second line: why it does nothing now. */
  remark?: string | undefined;
  side?: 'top' | 'bottom' | 'left' | 'right';
  children: ReactElement;
}

/** Words beside a control that shows none, on hover and on focus. It repeats the name, it does not give it. */
export function Tooltip({ text, keys, remark, side = 'bottom', children }: TooltipProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Content className="tooltip" side={side} sideOffset={6} collisionPadding={8}>
        <span className="tooltip-line">
          {text}
          {keys && <Keys chord={keys} />}
        </span>
        {remark && <span className="tooltip-remark">{remark}</span>}
      </Radix.Content>
    </Radix.Root>
  );
}
