/** The merge key by which naming a newcomer joins the step that brought it, so that one undo takes back both. */
export const namingStep = (id: string): string => `name ${id}`;
