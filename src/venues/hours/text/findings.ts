/** Where in a text a part stands, counted from 1 in UTF-16 units; the part itself is not repeated. */
export type TextPlace = {
  /** The position of its first character. */
  readonly position: number;
  /** How many characters it has. */
  readonly length: number;
};

/** What is found in a text about opening hours. */
export type OpeningTextFindings = {
  /** A part that is not understood: nothing is guessed from the rest of it. */
  readonly "opening-hours.text-not-understood": TextPlace;
  /** Times that can mean several things, such as `8-5` or `12:00-1:00`. */
  readonly "opening-hours.text-ambiguous": TextPlace;
  /** A range that ends before it begins, and does not say that it ends on the next day. */
  readonly "opening-hours.text-backwards": TextPlace;
  /** A time or a date that does not exist. */
  readonly "opening-hours.text-impossible": TextPlace;
  /** A part that says something else about a day than another part. */
  readonly "opening-hours.text-contradictory": TextPlace;
  /** A season of which the days are not said. */
  readonly "opening-hours.text-season-undated": TextPlace;
  /** Days of which the hours are not said. */
  readonly "opening-hours.text-hours-missing": TextPlace;
  /** A part that is understood and no part of opening hours, such as the last admission. */
  readonly "opening-hours.text-left-out": TextPlace;
  /** There are no opening hours in the text. */
  readonly "opening-hours.text-without-hours": Record<never, never>;
  /** The text is longer than any about opening hours. */
  readonly "opening-hours.text-too-long": { readonly maximum: number };
};

/** The codes of findings that have a place in the text. */
export type PlacedCode = {
  [Code in keyof OpeningTextFindings]: OpeningTextFindings[Code] extends TextPlace ? Code : never;
}[keyof OpeningTextFindings];
