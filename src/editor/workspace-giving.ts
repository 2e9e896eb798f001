import type { DeskPorts, Held } from './workspace-desk';

/** What is being typed needs this many milliseconds to arrive in the document when its field is closed. */
const ARRIVES = 50;
/** A document that was given up is free for anyone after this many milliseconds, if the page that asked is gone. */
const FREE_AFTER = 1000;

/** The desk, as far as another page may ask for what lies on it. */
export interface Giving {
  /** The document at hand, if this page may change it. */
  readonly held: () => Held | undefined;
  /** Whether a document was put away that storage has refused so far. */
  readonly refused: (key: string) => boolean;
  /** Goes on with the document at hand as one that another page has. */
  readonly readOnly: (key: string) => void;
}

/**
 * Lets a page that asks have the document at hand. Everything is stored first; if storage refuses, the document stays.
 * The lock is kept until the other page takes it away, so that nobody else comes between.
 */
export function letOthersTakeOver(
  { documents, neighbours, clock, editor, writer, inTurn }: DeskPorts,
  desk: Giving,
): void {
  const giveUp = async (key: string, to: string): Promise<void> => {
    if (desk.refused(key)) return neighbours.tell({ type: 'holds', key, to });
    const held = desk.held();
    if (held?.key !== key) return;
    editor.rename(undefined);
    await new Promise<void>((resolve) => clock.after(ARRIVES, resolve));
    const stored = await held.keeper.flush();
    // It may have moved to another key meanwhile.
    if (desk.held() !== held) return;
    if (!stored) return neighbours.tell({ type: 'holds', key, to });
    held.keeper.stop();
    void documents.markClosed({ key, writer });
    desk.readOnly(key);
    neighbours.tell({ type: 'yields', key, to });
    clock.after(FREE_AFTER, held.release);
  };

  neighbours.on((news) => {
    if (news.type === 'asks') void inTurn(() => giveUp(news.key, news.writer));
  });
}
