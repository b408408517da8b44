import type { LinkCard } from "../model.ts";
import { drawingOfCard } from "./draw-card.ts";
import type { CardDrawingOptions } from "./model.ts";
import { svgDocument, svgElements } from "./svg.ts";

/**
 * Draws a side of a card as SVG, ready for print: texts and the QR symbol are vectors, lengths are millimetres.
 *
 * @remarks The front says what the card is and whose, with the symbol and the host that it leads to in clear below it: who
 * scans can compare. The back has large numbers, first those of the contacts, then the hotlines. The other language stands
 * small below the one asked for, where the card has it. Every text is escaped; nothing in a card can become an element. The
 * picture says nothing about whether the signature holds.
 *
 * @param card - a card that `isLinkCard` accepts
 * @param options - the side, the language and the size
 * @returns an SVG document; `lintDrawing` says what does not fit in it
 *
 * @example
 * import { renderCardSvg, type LinkCard } from "linli/link-cards";
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
 *   back: { hotlines: [], contacts: [] },
 * };
 * renderCardSvg(card, { side: "front", size: "id-1" }).includes('width="85.6mm" height="53.98mm"'); // => true
 */
export function renderCardSvg(card: LinkCard, options: CardDrawingOptions): string {
  const drawing = drawingOfCard(card, options);
  return svgDocument(drawing.width, drawing.height, drawing.title, svgElements(drawing));
}
