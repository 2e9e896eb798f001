/** Where the command line speaks; a test gives its own. */
export interface Output {
  /** One line of what was asked for. */
  readonly say: (line: string) => void;
  /** One line of what went wrong. */
  readonly complain: (line: string) => void;
}
