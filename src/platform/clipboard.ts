import type { Ports } from '../editor/commands/command';

/**
 * The system's clipboard. Where the browser refuses it (a page without https, a permission denied), copying still works
 * within this page: `write` then resolves false, and `read` gives what was last written here.
 */
export function createClipboard(): Ports['clipboard'] {
  let own: string | undefined;
  return {
    async write(text) {
      own = text;
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    async read() {
      try {
        return await navigator.clipboard.readText();
      } catch {
        return own;
      }
    },
  };
}
