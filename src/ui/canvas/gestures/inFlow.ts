/** What React Flow has drawn of a thing, while it is in view. */
export const inFlow = (root: HTMLElement, id: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
