import { useEffect } from 'react';
import { commandFor, type KeyboardFocus } from '../../editor/commands/keys';
import { runCommand } from '../../editor/commands/table';
import { onMac } from '../kit/chord';
import { useApp } from '../useEditor';
import { WITHOUT_DOCUMENT } from './withoutDocument';

/** Lets the keys of commands work wherever the focus is; what has the focus itself comes first. */
export function useGlobalKeys(): void {
  const { context, workspace } = useApp();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const command = commandFor(event, focusOf(event.target), context, onMac);
      if (!command) return;
      event.preventDefault();
      const { screen } = workspace.store.getState();
      if (screen === 'editor' || WITHOUT_DOCUMENT.includes(command.id)) void runCommand(command, context);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [context, workspace]);
}

const focusOf = (target: EventTarget | null): KeyboardFocus =>
  target instanceof HTMLElement &&
  target.matches('textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])')
    ? 'field'
    : 'page';
