/** How a code stands in the later, undated list that the data also knows. */
export type LaterListing = "same-name" | "other-name" | "absent" | "only-there";

/** Why the lists do not show a code on a date, or what they leave open. All of them are warnings. */
export type DivisionFindings = {
  /** The text is no division code: not six digits, or below no province. */
  readonly "division.not-a-code": Record<never, never>;
  /** None of the lists shows the code; it may be newer than they are. */
  readonly "division.not-in-lists": { readonly from: string; readonly until: string };
  /** The lists stopped showing the code. */
  readonly "division.retired": { readonly lastListedOn: string; readonly absentFrom: string };
  /** The lists of the date do not show the code, later ones do. */
  readonly "division.not-yet-listed": { readonly firstListedOn: string };
  /** Something changed between two lists, and the day is not known. */
  readonly "division.between-lists": { readonly after: string; readonly before: string };
  /** The date lies before the first or after the last list. */
  readonly "division.outside-coverage": { readonly from: string; readonly until: string };
  /** The state changed within the month or year that was asked for. */
  readonly "division.date-too-coarse": Record<never, never>;
  /** The code is listed, but the lists allow several names. */
  readonly "division.name-open": { readonly names: readonly string[] };
  /** What a later, undated list says of the code. */
  readonly "division.later-list": { readonly listing: LaterListing };
  /** Lists of the time left out the province, so that their silence says nothing. */
  readonly "division.lists-incomplete": { readonly firstListedOn: string };
};
