import type { CivilDate, Finding } from "../core/base.ts";
import type { DivisionLevel } from "../identifiers/index.ts";

/** What the lists say of a division code on a date; `"unknown"` wherever they do not decide. */
export type DivisionState = "listed" | "retired" | "not-yet-listed" | "unknown";

/** A kind of county-level division: 区, 县, 市 or 旗. */
export type CountyLevelKind = "district" | "county" | "county-level-city" | "banner";

/** A division code on a date: its state, its name, and why no more is known. */
export interface DivisionOnDate {
  /** What the lists say of the code on the date. */
  readonly state: DivisionState;
  /** The name on the date; only where the code is listed and a single name is possible. */
  readonly name?: string | undefined;
  /** Every name that the lists allow on the date, from earlier to later. */
  readonly possibleNames: readonly string[];
  /** Why the code is not listed, or what the lists leave open; empty where there is nothing to say. */
  readonly because: readonly Finding[];
}

/** How a name of the history stands at the end of the lists: still shown, no longer shown, or only in a later list. */
export type DivisionNameState = "listed" | "retired" | "later";

/** A name that the lists show under a code, with the first and the last list that does. */
export interface DivisionNameRun {
  /** The name as the lists print it. */
  readonly name: string;
  /** The month of the first list that shows the name, `YYYY-MM`; nothing where only a later, undated list does. */
  readonly firstListedOn?: CivilDate | undefined;
  /** The month of the last list that shows the name, `YYYY-MM`; nothing where only a later, undated list does. */
  readonly lastListedOn?: CivilDate | undefined;
  /** Whether the last list of all still shows it (`"listed"`), no longer does, or only a later list does. */
  readonly state: DivisionNameState;
}

/** A division that stands above another one. */
export interface DivisionParent {
  /** The six digits. */
  readonly code: string;
  /** The name, or `"unknown"` where the lists show none. */
  readonly name: string;
  /** The level, inferred from the zeros of the code. */
  readonly level: DivisionLevel;
}

/** A division that was found by a name. */
export interface DivisionMatch {
  /** The six digits. */
  readonly code: string;
  /** The name as the lists print it. */
  readonly name: string;
  /** The level, inferred from the zeros of the code. */
  readonly level: DivisionLevel;
  /** Whether the text asked for the whole name or for the name without its ending, such as 南山 for 南山区. */
  readonly by: "name" | "short-name";
  /** With a date: whether the division bore the name then; without: how the name stands at the end of the lists. */
  readonly state: DivisionNameState | "unknown";
}

/** What the data of this folder covers. */
export interface DivisionCoverage {
  /** The month of the first list, `YYYY-MM`. */
  readonly from: CivilDate;
  /** The month of the last dated list, `YYYY-MM`. */
  readonly until: CivilDate;
  /** How many dated lists there are. */
  readonly lists: number;
  /** How many names, each under its code. */
  readonly names: number;
  /** How many codes. */
  readonly codes: number;
  /** How many of the codes the last dated list no longer shows. */
  readonly retiredCodes: number;
  /** How many of the codes only a later, undated list shows. */
  readonly laterCodes: number;
  /** Where the facts come from. */
  readonly source: DivisionSource;
  /** How sure the facts are. */
  readonly confidence: "verified";
}

/** Where the facts of the data come from. */
export interface DivisionSource {
  /** The title of the lists, in Chinese. */
  readonly title: string;
  /** Who issues them, in Chinese. */
  readonly issuer: string;
  /** The standard of the codes. */
  readonly standard: string;
}
