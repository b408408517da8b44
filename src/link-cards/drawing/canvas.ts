import type { Locale } from "../../core/index.ts";
import type { CardText } from "../model.ts";
import { fitText, LINE, type TextRoom } from "./fit-text.ts";
import type { Box, CardSize, Misfit, PlacedShape, PlacedText } from "./model.ts";

/** The smallest type that is printed, in millimetres: about 5 points. */
export const SMALLEST = 1.7;

/** The free edge of a card, in millimetres: what is cut a little wrong still shows everything. */
export const MARGIN = 3.2;

/** The sizes of cards in millimetres. */
export const cardSizes: { readonly [size in CardSize]: { readonly width: number; readonly height: number } } =
  {
    "90x54": { width: 90, height: 54 },
    "id-1": { width: 85.6, height: 53.98 },
  };

/** What is placed on a side while it is drawn. */
export interface Canvas {
  /** The texts. */
  readonly texts: PlacedText[];
  /** The shapes. */
  readonly shapes: PlacedShape[];
  /** What does not fit. */
  readonly misfits: Misfit[];
}

/** How a text is set. */
export interface TextStyle extends Omit<TextRoom, "width" | "height"> {
  /** The property of the card that it is, for the finding where it does not fit. */
  readonly path: readonly (string | number)[];
  /** Where the lines stand; left by default. */
  readonly align?: PlacedText["align"] | undefined;
  /** Whether they are bold. */
  readonly bold?: boolean | undefined;
  /** Whether they stand in the middle of the height; at the top by default. */
  readonly middle?: boolean | undefined;
  /** Their colour; ink by default. */
  readonly tone?: PlacedText["tone"] | undefined;
}

/**
 * Sets a text into a box.
 *
 * @param canvas - what is placed so far
 * @param text - the text
 * @param box - the box
 * @param style - how it is set
 * @returns the height that its lines take
 */
export function setText(canvas: Canvas, text: string, box: Box, style: TextStyle): number {
  const { lines, size, fits } = fitText(text, { ...style, width: box.width, height: box.height });
  const { align = "left", bold = false, tone = "ink", middle = false } = style;
  const height = lines.length * size * LINE;
  const placed = middle ? { ...box, y: box.y + (box.height - height) / 2, height } : box;
  canvas.texts.push({ lines, box: placed, size, align, bold, tone });
  if (!fits) canvas.misfits.push({ code: "link-card.text-too-long", path: style.path });
  return height;
}

/** A text in the languages that are printed: the large one, and the small one below it where there is one. */
export interface PrintedText {
  /** The text that stands large. */
  readonly large: string;
  /** The text below it. */
  readonly small?: string | undefined;
}

/** The languages of a side. */
export interface Languages {
  /** The one that stands large. */
  readonly large: Locale;
  /** The one below it; nothing where the card has one language. */
  readonly small?: Locale | undefined;
}

/**
 * Chooses the languages of a side.
 *
 * @param languages - those of the card
 * @param locale - the one that is asked for
 * @returns the large one, and the other one where the card has it
 */
export function languagesOf(languages: readonly Locale[], locale: Locale): Languages {
  const other = locale === "en" ? "zh-CN" : "en";
  return { large: locale, small: languages.includes(other) ? other : undefined };
}

/**
 * Gives a text in the languages of a side. A text that has no English stands in Chinese.
 *
 * @param text - the text
 * @param languages - the languages
 * @returns the text that stands large and the one below it, where they differ
 */
export function printedIn(text: CardText, { large, small }: Languages): PrintedText {
  const first = text[large] ?? text["zh-CN"];
  const second = small === undefined ? undefined : text[small];
  return second === undefined || second === first ? { large: first } : { large: first, small: second };
}
