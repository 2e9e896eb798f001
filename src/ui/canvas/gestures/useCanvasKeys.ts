import type { KeyboardEvent } from 'react';
import { commandFor } from '../../../editor/commands/keys';
import { runCommand } from '../../../editor/commands/table';
import { onMac } from '../../kit/chord';
import { useApp } from '../../useEditor';

/** Lets the keys of the canvas work while it, or something drawn on it, has the focus; not its buttons and fields. */
export function useCanvasKeys() {
  const { context } = useApp();
  return (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget, nativeEvent } = event;
    const drawn = target instanceof Element && target.hasAttribute('data-id');
    if (event.defaultPrevented || (target !== currentTarget && !drawn)) return;
    const command = commandFor(nativeEvent, 'canvas', context, onMac);
    if (!command) return;
    event.preventDefault();
    void runCommand(command, context);
  };
}
