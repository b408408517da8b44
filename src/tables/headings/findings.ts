import type { CellUnit, FindingOf } from "../../core/base.ts";

/** A column of a file and the column of the model that is spoken of; headings themselves are not printed. */
export interface HeadingPlace {
  /** The letters of the column in the file, such as `AB`. */
  readonly column: string;
  /** The heading that the model's template prints, in Chinese. */
  readonly labelZh: string;
  /** The same in English. */
  readonly labelEn: string;
}

/** What is found in the headings of a file. */
export type HeadingFindings = {
  /** No row of the first `rows` ones has the headings of the model. */
  readonly "heading.not-found": { readonly rows: number };
  /** The file has no column that is required; `id` is the id of the model's column. */
  readonly "heading.missing": {
    readonly id: string;
    readonly labelZh: string;
    readonly labelEn: string;
  };
  /** A heading that the model does not know; the column is not read. */
  readonly "heading.unknown": { readonly column: string };
  /** A heading that differs from a known one by `distance` characters; the suggestion is the id of the model's column. */
  readonly "heading.near-miss": HeadingPlace & { readonly distance: number };
  /** Two columns, `first` and `column`, for one of the model. */
  readonly "heading.duplicate": HeadingPlace & { readonly first: string };
  /** A column without a heading that is not empty; it is not read. */
  readonly "heading.empty": { readonly column: string };
  /** A unit in the heading in which the model's column cannot be read; `allowed` are those in which it can. */
  readonly "heading.unit": HeadingPlace & { readonly allowed: readonly CellUnit[] };
  /** An entry of the caller's map names a column that the model has not; `columns` are those that it has. */
  readonly "heading.map-column": { readonly entry: string; readonly columns: readonly string[] };
  /** An entry of the caller's map is neither a heading of the file nor the letters of one of its columns. */
  readonly "heading.map-unused": { readonly entry: string };
};

/** One finding about the headings of a file. */
export type HeadingFinding = FindingOf<HeadingFindings>;
