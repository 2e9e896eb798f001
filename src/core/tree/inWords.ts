/** The words for a value that the file writes in kebab-case: "privilege-escalation" reads "Privilege escalation". */
export const inWords = (value: string): string => {
  const spaced = value.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};
