/** How much of a workbook is read: a small file can unzip to anything. */
export interface WorkbookLimits {
  /** How many bytes the file has, 134,217,728 (128 MiB) unless told otherwise. */
  readonly maxBytes?: number | undefined;
  /** How many bytes all parts that are read unzip to, 1,073,741,824 (1 GiB) unless told otherwise. */
  readonly maxUnzipped?: number | undefined;
  /** How many times its size a part of more than 16 MiB unzips to, 300 unless told otherwise. */
  readonly maxRatio?: number | undefined;
  /** How many sheets are read, 256 unless told otherwise. */
  readonly maxSheets?: number | undefined;
  /** The last row that is read, 1,048,576 unless told otherwise, which is Excel's own last. */
  readonly maxRows?: number | undefined;
  /** How many columns are read, 1,024 of Excel's 16,384 unless told otherwise. */
  readonly maxColumns?: number | undefined;
  /** How many shared texts are kept, two million unless told otherwise. */
  readonly maxStrings?: number | undefined;
}

/** The limits, all of them. */
export type Limits = { readonly [Limit in keyof WorkbookLimits]-?: number };

const MIB = 1_048_576;

/** So many bytes are unzipped before their ratio is looked at: a sheet of equal rows is no bomb. */
export const RATIO_FROM = 16_777_216;

/** How many parts a workbook has at most, pictures included. */
export const MAX_PARTS = 20_000;

/** How many bytes a part unzips to that is kept as a whole: styles, shared texts, a sheet that is marked. */
export const MAX_WHOLE_PART = 268_435_456;

/**
 * Fills in the limits that the caller leaves open.
 *
 * @param limits - those of the caller
 * @returns all limits
 * @throws RangeError for a limit that is no whole number from 1 on
 */
export function limitsOf(limits: WorkbookLimits): Limits {
  const { maxBytes = 128 * MIB, maxUnzipped = 1024 * MIB, maxRatio = 300, maxSheets = 256 } = limits;
  const { maxRows = MIB, maxColumns = 1024, maxStrings = 2_000_000 } = limits;
  const all = { maxBytes, maxUnzipped, maxRatio, maxSheets, maxRows, maxColumns, maxStrings };
  if (!Object.values(all).every((limit) => Number.isSafeInteger(limit) && limit >= 1))
    throw new RangeError("A limit of a workbook is a whole number from 1 on.");
  return all;
}
