import type { RulePlace } from "../../organizations/index.ts";

/** What is found about hotlines on a card; all are warnings. */
export type HotlineFindings = {
  /** The table does not have the number: what it means depends on the place, or it is wrong. */
  readonly "hotline.unknown": Record<never, never>;
  /** The number was cancelled in the city, and its calls go to 12345. */
  readonly "hotline.absorbed": RulePlace & { readonly since: string };
  /** The number stands on the card several times; positions are counted from 1. */
  readonly "hotline.repeated": { readonly positions: readonly number[] };
  /** A number of one city stands without the area code that it is dialled with. */
  readonly "hotline.area-code-missing": { readonly areaCode: string };
  /** A number of one city stands with the area code of another one. */
  readonly "hotline.area-code-other": { readonly areaCode: string };
  /** Nobody has looked whether the number is right for more days than `maximum`. */
  readonly "hotline.stale": { readonly checkedOn: string; readonly days: number; readonly maximum: number };
  /** No day is recorded on which somebody looked whether the number is right. */
  readonly "hotline.never-checked": Record<never, never>;
  /** The day recorded is later than the day asked about. */
  readonly "hotline.checked-later": { readonly checkedOn: string };
};
