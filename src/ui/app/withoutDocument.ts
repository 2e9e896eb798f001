/** The commands that make sense while no document is open. */
export const WITHOUT_DOCUMENT: readonly string[] = ['new', 'open', 'palette', 'keys', 'toggle-theme'];
