import {
  cloneElement,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { type Area, place, type Side } from './beside';
import { Keys } from './Keys';
import './Tooltip.css';

/** How long one points before words appear, in milliseconds; and how long after others they come at once. */
const DELAY = 500;
const NEIGHBOURS = 200;

/** When a tooltip was last on the screen, so that those next to it open without waiting. */
let lastShown = Number.NEGATIVE_INFINITY;

/** What a tooltip needs of the control that it is about. */
interface ControlProps {
  readonly 'aria-describedby'?: string | undefined;
  readonly onPointerEnter?: (event: PointerEvent<HTMLButtonElement>) => void;
  readonly onPointerLeave?: (event: PointerEvent<HTMLButtonElement>) => void;
  readonly onPointerDown?: (event: PointerEvent<HTMLButtonElement>) => void;
  readonly onFocus?: (event: React.FocusEvent<HTMLButtonElement>) => void;
  readonly onBlur?: (event: React.FocusEvent<HTMLButtonElement>) => void;
}

interface TooltipProps {
  text: string;
  /** A chord, such as `Mod+Z`. */
  keys?: string | undefined;
  /** A second line: why it does nothing now. */
  remark?: string | undefined;
  side?: Side;
  children: ReactElement<ControlProps>;
}

/** Words beside a control that shows none, on hover and on focus. It repeats the name, it does not give it. */
export function Tooltip({ text, keys, remark, side = 'bottom', children }: TooltipProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<Area>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { props } = children;
  const show = (control: Element) => setAnchor(control.getBoundingClientRect());
  const hide = () => {
    clearTimeout(timer.current);
    if (anchor) lastShown = performance.now();
    setAnchor(undefined);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <>
      {cloneElement(children, {
        'aria-describedby': anchor ? id : props['aria-describedby'],
        onPointerEnter(event) {
          props.onPointerEnter?.(event);
          const { currentTarget, pointerType } = event;
          if (pointerType === 'touch') return;
          const wait = performance.now() - lastShown < NEIGHBOURS ? 0 : DELAY;
          clearTimeout(timer.current);
          timer.current = setTimeout(() => show(currentTarget), wait);
        },
        onPointerLeave(event) {
          props.onPointerLeave?.(event);
          hide();
        },
        onPointerDown(event) {
          props.onPointerDown?.(event);
          hide();
        },
        onFocus(event) {
          props.onFocus?.(event);
          if (event.currentTarget.matches(':focus-visible')) show(event.currentTarget);
        },
        onBlur(event) {
          props.onBlur?.(event);
          hide();
        },
      })}
      {anchor && (
        <TooltipWords id={id} anchor={anchor} side={side} onEscape={hide}>
          <span className="tooltip-line">
            {text}
            {keys && <Keys chord={keys} />}
          </span>
          {remark && <span className="tooltip-remark">{remark}</span>}
        </TooltipWords>
      )}
    </>
  );
}

interface TooltipWordsProps {
  id: string;
  anchor: Area;
  side: Side;
  onEscape: () => void;
  children: React.ReactNode;
}

function TooltipWords({ id, anchor, side, onEscape, children }: TooltipWordsProps) {
  const words = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const popup = words.current;
    if (!popup) return;
    popup.showPopover();
    place(popup, anchor, { side, align: 'center', gap: 6 });
    return () => popup.hidePopover();
  }, [anchor, side]);
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onEscape();
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [onEscape]);
  return (
    <span ref={words} id={id} className="tooltip" role="tooltip" popover="manual">
      {children}
    </span>
  );
}
