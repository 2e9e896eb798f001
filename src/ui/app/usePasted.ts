import { useEffect } from 'react';
import { commandById, runCommand } from '../../editor/commands/table';
import { useApp } from '../useEditor';
import type { OpenFiles } from './openFiles';

/**
 * Takes what the person pastes with the browser's own keys, wherever the focus is but in a text field: files and pictures
 * open as documents of their own, text goes to the command “Paste”.
 */
export function usePasted(open: OpenFiles): void {
  const { context, workspace } = useApp();
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { clipboardData, target } = event;
      if (!clipboardData || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (target instanceof Element && target.closest(FIELDS)) return;
      event.preventDefault();
      const files = [...clipboardData.files];
      const text = clipboardData.getData('text/plain');
      if (files.length > 0) void open(files.map((file) => ({ file })));
      else if (isPicture(text)) void open([{ file: new File([text], 'Clipboard.svg') }]);
      else if (workspace.store.getState().screen === 'editor') {
        context.ports.clipboard.pasted(text);
        void runCommand(commandById('paste'), context);
      } else if (text.trim() !== '') void open([{ file: new File([text], 'Clipboard') }]);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [context, workspace, open]);
}

const FIELDS = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';

/** The source of an SVG, as drawing programs copy it. */
const isPicture = (text: string): boolean => /^\s*<(?:\?xml|svg)[\s>]/.test(text.slice(0, 200));
