import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './IconButton';
import './Button.css';
import './Dialog.css';

interface DialogProps {
  title: string;
  /** Esc, the cross and a click outside. */
  onClose: () => void;
  /** Widest it gets, in pixels. */
  width?: number;
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A modal window over the page; it is open as long as it is rendered, and gives the focus back when it goes. */
export function Dialog({ title, onClose, width = 480, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Left to itself the browser may choose what scrolls, which is not what the dialog is about.
    element?.querySelector<HTMLElement>('.dialog-body :is(input, button, select, textarea)')?.focus();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key that does the same
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      style={{ maxWidth: `min(${width}px, calc(100vw - 32px))` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (!dialog.current?.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog-window">
        <header className="dialog-head">
          <h2 id={heading}>{title}</h2>
        </header>
        <div className="dialog-body">{children}</div>
        {actions && <footer className="dialog-foot">{actions}</footer>}
        {/* Last, so that the dialog opens with the focus on what it is about. */}
        <IconButton
          icon="close"
          label="Close"
          keys="Escape"
          side="left"
          className="dialog-close"
          onClick={onClose}
        />
      </div>
    </dialog>
  );
}
