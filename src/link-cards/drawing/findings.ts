import type { CardSide, CardSize } from "./model.ts";

/** Where on a drawing something does not fit. */
export type DrawingPlace = {
  /** The side. */
  readonly side: CardSide;
  /** The size of the card. */
  readonly size: CardSize;
  /** The language that stands large. */
  readonly locale: "en" | "zh-CN";
};

/** What does not fit on a card; all are warnings. */
export type DrawingFindings = {
  /** A text is too long for its box at the smallest type. */
  readonly "link-card.text-too-long": DrawingPlace;
  /** There is no room for so many contacts. */
  readonly "link-card.contacts-left-out": DrawingPlace & { readonly count: number };
  /** There is no room for so many hotlines. */
  readonly "link-card.hotlines-left-out": DrawingPlace & { readonly count: number };
  /** The modules of the symbol are too small for telephones. */
  readonly "link-card.symbol-too-small": DrawingPlace & { readonly moduleMm: number };
  /** No symbol holds the address. */
  readonly "link-card.symbol-too-long": DrawingPlace;
};
