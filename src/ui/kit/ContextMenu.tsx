import { cloneElement, type MouseEvent, type PointerEvent, type ReactElement, useRef, useState } from 'react';
import type { Command, Context } from '../../editor/commands/command';
import { asMenuItem } from './commands';
import { type MenuOpening, MenuPopup } from './MenuPopup';

/** What the menu needs of the element that it is about. */
interface SubjectProps {
  readonly onContextMenu?: (event: MouseEvent) => void;
  readonly onPointerDownCapture?: (event: PointerEvent<HTMLDivElement>) => void;
}

interface ContextMenuProps {
  /** What it offers; asked about labels and refusals only while it is open. */
  items: readonly (Command | 'separator')[];
  context: Context;
  /** One element, on which a right click, a long press or the menu key opens it. */
  children: ReactElement<SubjectProps>;
}

/** The commands that make sense where one points. */
export function ContextMenu({ items, context, children }: ContextMenuProps) {
  const [opening, setOpening] = useState<MenuOpening>();
  const longPress = useLongPress();
  return (
    <>
      {cloneElement(children, {
        onContextMenu(event) {
          event.preventDefault();
          const { clientX, clientY } = event;
          const anchor = { left: clientX, right: clientX, top: clientY, bottom: clientY };
          // The menu key points with no button of the mouse.
          setOpening({ anchor, begin: event.button === 2 ? 'none' : 'first' });
        },
        onPointerDownCapture(event) {
          longPress(event);
          children.props.onPointerDownCapture?.(event);
        },
      })}
      {opening && (
        <MenuPopup
          key={`${opening.anchor.left} ${opening.anchor.top}`}
          opening={opening}
          wish={{ side: 'bottom', align: 'start', gap: 2, mayCover: true }}
          label="What to do here"
          entries={items.map((item) => (item === 'separator' ? item : asMenuItem(item, context)))}
          onClose={() => setOpening(undefined)}
        />
      )}
    </>
  );
}

/** How long a finger rests before it means the menu, in milliseconds; and how far it may stray, in pixels. */
const PRESS = 600;
const STRAY = 8;

/** Some browsers for touch never ask for a context menu: a finger that rests asks for it in their place. */
function useLongPress() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return ({ pointerType, target, clientX, clientY }: PointerEvent) => {
    clearTimeout(timer.current);
    if (pointerType !== 'touch' || !(target instanceof Element)) return;
    const ended = new AbortController();
    const end = () => {
      clearTimeout(timer.current);
      ended.abort();
    };
    const options = { capture: true, signal: ended.signal };
    for (const name of ['pointerup', 'pointercancel', 'contextmenu'])
      document.addEventListener(name, end, options);
    document.addEventListener(
      'pointermove',
      (event) => {
        if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > STRAY) end();
      },
      options,
    );
    timer.current = setTimeout(() => {
      end();
      const asks = { bubbles: true, cancelable: true, button: 2, clientX, clientY };
      target.dispatchEvent(new globalThis.MouseEvent('contextmenu', asks));
    }, PRESS);
  };
}
