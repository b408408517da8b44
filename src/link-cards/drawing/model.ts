import type { Locale } from "../../core/index.ts";

/** A side of a card. */
export type CardSide = "front" | "back";

/** The size of a card: a Chinese business card, or the bank card of ISO/IEC 7810 (85.60 × 53.98 mm). */
export type CardSize = "90x54" | "id-1";

/** What of a card is drawn, and how. */
export interface CardDrawingOptions {
  /** The side. */
  readonly side: CardSide;
  /** The language that stands large; the other one stands small below it, where the card has it. Chinese by default. */
  readonly locale?: Locale | undefined;
  /** The size; `90x54` by default. */
  readonly size?: CardSize | undefined;
}

/** A rectangle in millimetres. */
export interface Box {
  /** The distance of its left edge from that of the card. */
  readonly x: number;
  /** The distance of its upper edge from that of the card. */
  readonly y: number;
  /** Its width. */
  readonly width: number;
  /** Its height. */
  readonly height: number;
}

/** How a text stands out. */
export type TextTone = "ink" | "accent" | "muted" | "alarm";

/** A text on a card: one line or more in a box. */
export interface PlacedText {
  /** The lines. */
  readonly lines: readonly string[];
  /** The box that they stay in. */
  readonly box: Box;
  /** The type size in millimetres. */
  readonly size: number;
  /** Where the lines stand in the box. */
  readonly align: "left" | "middle" | "right";
  /** Whether they are bold. */
  readonly bold: boolean;
  /** Their colour. */
  readonly tone: TextTone;
}

/** A coloured box or a line. */
export interface PlacedShape {
  /** Where it is. */
  readonly box: Box;
  /** Its colour. */
  readonly fill: "accent" | "pale" | "rule";
}

/** The symbol on a card. */
export interface PlacedSymbol {
  /** Where it is, quiet zone included. */
  readonly box: Box;
  /** The width of a module in millimetres. */
  readonly moduleMm: number;
  /** The modules along a side, without the quiet zone. */
  readonly modules: number;
  /** Its path in modules, to be stroked one wide. */
  readonly path: string;
}

/** A text that is printed with less than it says, or smaller than it is read well. */
export interface Misfit {
  /** What does not fit. */
  readonly code:
    | "link-card.text-too-long"
    | "link-card.contacts-left-out"
    | "link-card.hotlines-left-out"
    | "link-card.symbol-too-small"
    | "link-card.symbol-too-long";
  /** The property of the card. */
  readonly path: readonly (string | number)[];
  /** How many are left out. */
  readonly count?: number | undefined;
  /** The width of a module of the symbol, in millimetres. */
  readonly moduleMm?: number | undefined;
}

/** A side of a card as data: what stands where, in millimetres. */
export interface CardDrawing {
  /** The width of the card. */
  readonly width: number;
  /** The height of the card. */
  readonly height: number;
  /** The language that stands large. */
  readonly locale: Locale;
  /** What the drawing shows, for who cannot see it. */
  readonly title: string;
  /** Boxes and lines, behind everything. */
  readonly shapes: readonly PlacedShape[];
  /** The texts. */
  readonly texts: readonly PlacedText[];
  /** The symbol; on the front only. */
  readonly symbol?: PlacedSymbol | undefined;
  /** What does not fit. */
  readonly misfits: readonly Misfit[];
}
