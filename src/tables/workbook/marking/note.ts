/** A comment at a cell. */
export interface Note {
  /** The row, from 1 on. */
  readonly row: number;
  /** The column, from 0 on. */
  readonly column: number;
  /** What is said, in lines. */
  readonly text: string;
}
