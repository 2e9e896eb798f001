import type { Ports } from '../editor/commands/command';

/**
 * The system's clipboard. Where the browser refuses it (a page without https, a permission denied), copying still works
 * within this page: `write` then resolves false, and `read` gives what was last written here.
 */
export function createClipboard(): Ports['clipboard'] {
  let own: string | undefined;
  /** Whether what was written here has not reached the system. */
  let kept = false;
  let given: string | undefined;
  // Whoever leaves the page may copy elsewhere, and means that from then on.
  globalThis.addEventListener?.('blur', () => {
    kept = false;
  });
  return {
    async write(text) {
      own = text;
      try {
        await navigator.clipboard.writeText(text);
        kept = false;
      } catch {
        kept = true;
      }
      return !kept;
    },
    async read() {
      const pasted = given;
      given = undefined;
      if (kept) return own;
      if (pasted !== undefined) return pasted;
      try {
        return await navigator.clipboard.readText();
      } catch {
        return own;
      }
    },
    pasted(text) {
      given = text;
      // Whoever reads it does so at once, or not at all.
      queueMicrotask(() => {
        given = undefined;
      });
    },
  };
}
