import type { CivilDate } from "../../core/index.ts";
import type { OpeningRule } from "./outcome.ts";

/** Why something is open or closed, or why that is not known; `on` is the day whose hours decide. */
export type OpeningStateFindings = {
  /** A rule of the record decides. */
  readonly "opening-hours.decided-by": { readonly on: CivilDate; readonly rule: OpeningRule };
  /** It is not known what the day is or what holds on it, but all that is possible comes to the same. */
  readonly "opening-hours.undisputed": { readonly on: CivilDate };
  /** No arrangement of the year is known, and the hours depend on what the day is. */
  readonly "opening-hours.day-unknown": { readonly on: CivilDate };
  /** The record does not say what holds on such a day. */
  readonly "opening-hours.policy-unknown": { readonly on: CivilDate };
  /** The hours are those of the weekday replaced, and no notice says which one that is. */
  readonly "opening-hours.weekday-replaced-unknown": { readonly on: CivilDate };
  /** The days of the Chinese calendar are not known so far ahead. */
  readonly "opening-hours.lunar-unknown": { readonly on: CivilDate };
};
