import type {
  CellUnit,
  CellValue,
  CivilDateFindings,
  Finding,
  FindingOf,
  Labels,
  MaskKind,
  MoneyFindings,
  QuantityFindings,
} from "../../core/base.ts";
import type { CellFindings } from "./findings.ts";

/** Anything that is found in a cell. */
export type CellFinding = FindingOf<
  CellFindings & QuantityFindings & MoneyFindings & Pick<CivilDateFindings, "civil-date.no-such-day">
>;

/** How cells are read. */
export interface CellOptions {
  /** The unit of a bare number; the one that the heading names wins over the column's. */
  readonly unit?: CellUnit | undefined;
  /** What 3/5/2013 means: `"dmy"` the third of May, `"mdy"` the fifth of March; without it such dates are refused. */
  readonly dateOrder?: "dmy" | "mdy" | undefined;
  /** `true` where the spreadsheet counts its days from 1904 on. */
  readonly date1904?: boolean | undefined;
  /** The offset from UTC of dates with times that name none, `+08:00` by default. */
  readonly offset?: string | undefined;
  /** What becomes of a duration that is no whole number of minutes; by default it is refused. */
  readonly fractions?: "nearest" | "down" | undefined;
}

/** How cells of text are read. */
export interface TextCellOptions {
  /** How many digits a number in the column has, so that lost leading zeros are seen. */
  readonly digits?: number | undefined;
  /** What personal data the cells are: their findings carry no suggestions. */
  readonly personal?: MaskKind | undefined;
}

/** What codes a column has. */
export interface CodeCellOptions {
  /** The codes and their labels. */
  readonly codes: Labels<string>;
  /** Further words in use for a code. */
  readonly synonyms?: { readonly [text: string]: string } | undefined;
}

/**
 * Reads one cell after another: gives the value, and adds to `findings` only where there is something to say.
 *
 * @remarks After an error the value is `undefined`, as it is of an empty cell.
 */
export type CellReader = (cell: unknown, findings: Finding[]) => CellValue;
