import type { FindingOf } from "../../core/index.ts";
import type { DayPart } from "./day-parts.ts";
import type { CreditFindings } from "./findings.ts";
import type { CreditAdjustment } from "./model.ts";

/** What is wanted beside the minutes. */
export interface KernelOptions {
  /** Takes the adjustments: those of a record first, then those of its shares, `-1` where all of them are meant. */
  readonly log?: ((record: number, share: number, adjustment: CreditAdjustment) => void) | undefined;
  /** Takes what is said of a record or a share beside adjustments; `-1` where all shares are meant. */
  readonly remark?: ((record: number, share: number, finding: FindingOf<CreditFindings>) => void) | undefined;
  /** Takes the minutes of each share by day; no parts where the day is not known. */
  readonly parts?: ((share: number, parts: readonly DayPart[]) => void) | undefined;
}

/** Columns of the time that counts of each record, in milliseconds. */
export interface Times {
  /** When it begins; `NaN` where that is not known. */
  readonly starts: Float64Array;
  /** When it is over, exclusive. */
  readonly ends: Float64Array;
  /** The minutes that it is worth by itself. */
  readonly net: Float64Array;
}
