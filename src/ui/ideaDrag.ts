/** What an idea is called while it is dragged from its tab to the canvas. */
const TYPE = 'application/x-espalier-idea';

/** Lets an idea travel with a drag. */
export const carryIdea = (transfer: DataTransfer, id: string): void => {
  transfer.setData(TYPE, id);
  transfer.effectAllowed = 'move';
};

/** Whether a drag carries an idea; which one is told only when it is let go of. */
export const carriesIdea = (transfer: DataTransfer): boolean => transfer.types.includes(TYPE);

/** The idea that was let go of. */
export const carriedIdea = (transfer: DataTransfer): string | undefined =>
  transfer.getData(TYPE) || undefined;
