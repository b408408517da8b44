import { linkCardLabel } from "../data/labels.ts";
import type { LinkCard } from "../model.ts";
import { drawBack } from "./back.ts";
import { cardSizes, languagesOf, type Canvas } from "./canvas.ts";
import { drawFront } from "./front.ts";
import { symbolOf, type DrawnSymbol } from "./place-symbol.ts";
import type { CardDrawing, CardDrawingOptions } from "./model.ts";

/**
 * Lays out a side of a card: what stands where, in millimetres.
 *
 * @remarks `renderCardSvg` writes it as a picture; for another one, such as a canvas or a PDF, take this. Widths are
 * estimated, rather too wide than too narrow, so that the layout is the same everywhere. A text that does not fit becomes
 * smaller down to 1.7 mm (5 points), names and numbers down to 2 mm and more; what still does not fit ends in … and is
 * among the misfits.
 *
 * @param card - a card that `isLinkCard` accepts
 * @param options - the side, the language and the size
 * @returns the texts, shapes and the symbol
 *
 * @example
 * import { drawingOfCard, type LinkCard } from "linli/link-cards";
 *
 * const card: LinkCard = {
 *   id: "card-1",
 *   front: {
 *     issuer: { "zh-CN": "高桥镇人民政府" },
 *     community: { "zh-CN": "高桥社区" },
 *     communityCode: "330203100004",
 *     languages: ["zh-CN"],
 *     url: "https://lxk.example.gov.cn/L1/330203100004/000/0",
 *   },
 *   back: { hotlines: [{ code: "110" }], contacts: [] },
 * };
 * const { texts, misfits } = drawingOfCard(card, { side: "back" });
 * texts.map(({ lines }) => lines.join("")); // => ["110", "公安报警"]
 * misfits; // => []
 */
export function drawingOfCard(card: LinkCard, options: CardDrawingOptions): CardDrawing {
  return layOut(card, options, options.side === "front" ? symbolOf(card.front.url) : undefined);
}

/**
 * Lays out a side of a card whose symbol is made: it is the same in every size and language.
 *
 * @param card - the card
 * @param options - the side, the language and the size
 * @param drawn - the symbol of its address, for the front
 * @returns the drawing
 */
export function layOut(
  card: LinkCard,
  options: CardDrawingOptions,
  drawn: DrawnSymbol | undefined,
): CardDrawing {
  const { side, locale = "zh-CN", size = "90x54" } = options;
  const page = cardSizes[size];
  const languages = languagesOf(card.front.languages, locale);
  const canvas: Canvas = { texts: [], shapes: [], misfits: [] };
  const symbol =
    side === "front"
      ? drawFront(canvas, card, page, languages, drawn)
      : drawBack(canvas, card, page, languages);
  const name = (card.front.title ?? linkCardLabel)[locale] ?? linkCardLabel[locale];
  const community = card.front.community[locale] ?? card.front.community["zh-CN"];
  return { ...page, locale, title: `${name} ${community}`, ...canvas, ...(symbol && { symbol }) };
}
