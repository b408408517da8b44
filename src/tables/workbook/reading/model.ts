import type { RowStream } from "../../model.ts";

/** A sheet of a workbook, as a table. */
export interface WorkbookSheet {
  /** Its name on the tab. */
  readonly name: string;
  /** Its place among the tabs, from 1 on. */
  readonly number: number;
  /** Whether its tab is hidden. */
  readonly hidden: boolean;
  /** Begins to read its rows; it can be read again. */
  readonly rows: () => RowStream;
}

/** A workbook that is open for reading. */
export interface Workbook {
  /** Its sheets with cells, in the order of the tabs. */
  readonly sheets: readonly WorkbookSheet[];
  /** Whether it has macros; they are not looked at. */
  readonly macros: boolean;
  /** Whether it counts its days from 1904 on. */
  readonly date1904: boolean;
}
