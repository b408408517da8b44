import type { CellUnit } from "../../core/base.ts";

/** What is found where a file states totals. */
export type TotalFindings = {
  /** A stated sum, and what the rows add up to: all of the file, or those since the last sum; `unit` is that of the numbers. */
  readonly "total.mismatch": {
    readonly stated: number;
    readonly counted: number;
    readonly difference: number;
    readonly scope: "file" | "part";
    readonly unit: CellUnit | undefined;
  };
  /** A stated number of records, and how many there are. */
  readonly "total.count-mismatch": {
    readonly stated: number;
    readonly counted: number;
    readonly scope: "file" | "part";
  };
};
