import type { AcrossRowsFindings } from "./across-rows/findings.ts";
import type { CellFindings } from "./cells/findings.ts";
import type { CheckRowsFindings } from "./check-rows/findings.ts";
import type { HeadingFindings } from "./headings/findings.ts";
import type { TotalFindings } from "./layout/findings.ts";
import type { EncodingFindings, ReadFindings } from "./read-findings.ts";
import type { WorkbookFindings } from "./workbook/findings.ts";

/** Every code that `linli/tables` finds beside those of `linli/core`, with what its message prints. */
export type TableFindings = CellFindings &
  EncodingFindings &
  ReadFindings &
  HeadingFindings &
  TotalFindings &
  CheckRowsFindings &
  AcrossRowsFindings &
  WorkbookFindings;
