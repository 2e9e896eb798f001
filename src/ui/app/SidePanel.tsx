import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '../kit/IconButton';
import { useApp, useEditor, usePage } from '../useEditor';
import './SidePanel.css';

interface SidePanelProps {
  side: 'left' | 'right';
  label: string;
  children: ReactNode;
}

/** A panel beside the canvas; from where Esc goes back to it; over it on a narrow screen, where Esc closes it; a sheet from below on a phone. */
export function SidePanel({ side, label, children }: SidePanelProps) {
  const { page, places, context } = useApp();
  const { narrow, main } = usePage(({ narrow, main }) => ({ narrow, main }));
  const readOnly = useEditor((state) => state.readOnly);
  const panel = useRef<HTMLElement>(null);
  const close = () => page.setState(side === 'left' ? { leftPanel: false } : { rightPanel: false });
  useEffect(() => {
    if (!narrow) return;
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [narrow]);
  return (
    <aside
      ref={panel}
      id={`${side}-panel`}
      className={`side-panel side-panel-${side}`}
      aria-label={label}
      // With every field in it out of reach, the panel itself has to be reached to be scrolled.
      tabIndex={readOnly ? 0 : -1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        const { scenario } = context.editor.store.getState();
        if (scenario.attack) context.editor.suppose({ ...scenario, attack: undefined });
        else if (narrow) close();
        else if (side === 'left') places.focus(main);
        else context.ports.page.enterCanvas();
      }}
    >
      {narrow && (
        <div className="side-panel-head">
          <IconButton icon="close" label={`Close ${label.toLowerCase()}`} onClick={close} />
        </div>
      )}
      {children}
    </aside>
  );
}
