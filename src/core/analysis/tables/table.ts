/** A table to be read, sorted or exported: plain text in every cell. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
