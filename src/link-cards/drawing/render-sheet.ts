import { escapeXml, type Locale } from "../../core/index.ts";
import type { LinkCard } from "../model.ts";
import { cardSizes } from "./canvas.ts";
import { drawingOfCard } from "./draw-card.ts";
import type { Box, CardSide, CardSize } from "./model.ts";
import { millimetres, svgDocument, svgElements } from "./svg.ts";

/** How cards are put on sheets of paper. */
export interface CardSheetOptions {
  /** The paper: A4, 210 × 297 mm, upright. */
  readonly paper: "A4";
  /** The size of the cards; `90x54` by default. */
  readonly size?: CardSize | undefined;
  /** The language that stands large; Chinese by default. */
  readonly locale?: Locale | undefined;
  /** What is printed: fronts and backs by default. */
  readonly sides?: "both" | "front" | "back" | undefined;
  /** How the printer turns the sheet for the back: about its long edge, the usual way, or about its short edge. */
  readonly flip?: "long-edge" | "short-edge" | undefined;
}

const PAPER = { width: 210, height: 297 };
const COLUMNS = 2;
const ROWS = 5;

/** Crop marks: how long they are, and how far from the cards, in millimetres. */
const MARK = 4;
const MARK_GAP = 1.5;

/** Where things stand on a page. */
interface SheetPlan {
  readonly card: { readonly width: number; readonly height: number };
  readonly block: Box;
}

/**
 * Puts cards on sheets of paper, ten on each, with crop marks: page by page in the order in which they are printed.
 *
 * @remarks Of each sheet the front comes first, then the back, whose columns are exchanged so that every back stands behind
 * its front when the sheet is turned about its long edge; about the short edge it is the rows. Cards stand edge to edge: one
 * cut parts two of them. Print at 100 %, never "fit to page".
 *
 * @param cards - cards that `isLinkCard` accepts
 * @param options - the paper, the size, the language and the way that the sheet is turned
 * @returns an SVG document for every page; none for no card
 *
 * @example
 * import { renderCardSheet, type LinkCard } from "linli/link-cards";
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
 * renderCardSheet([card], { paper: "A4" }).length; // => 2
 * renderCardSheet(Array<LinkCard>(11).fill(card), { paper: "A4" }).length; // => 4
 */
export function renderCardSheet(cards: readonly LinkCard[], options: CardSheetOptions): readonly string[] {
  const { sides = "both" } = options;
  const pages: string[] = [];
  const perSheet = COLUMNS * ROWS;
  const sheets = Math.ceil(cards.length / perSheet);
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const onSheet = cards.slice(sheet * perSheet, (sheet + 1) * perSheet);
    for (const side of ["front", "back"] as const) {
      if (sides === "both" || sides === side) {
        pages.push(pageOf(onSheet, side, options, `${String(sheet + 1)}/${String(sheets)}`));
      }
    }
  }
  return pages;
}

function pageOf(
  cards: readonly LinkCard[],
  side: CardSide,
  options: CardSheetOptions,
  number: string,
): string {
  const { size = "90x54", locale = "zh-CN" } = options;
  const plan = planOf(size);
  const drawn = cards.map((card, index) => {
    const { x, y } = placeOf(plan, index, side, options);
    const drawing = drawingOfCard(card, { side, locale, size });
    return `<g transform="translate(${millimetres(x)} ${millimetres(y)})">${svgElements(drawing)}</g>`;
  });
  const caption = captionOf(side, options, number);
  const note = `<text x="${millimetres(plan.block.x)}" y="6" font-size="2.6" fill="#44545d">${escapeXml(caption)}</text>`;
  return svgDocument(PAPER.width, PAPER.height, caption, cropMarks(plan) + drawn.join("") + note);
}

function planOf(size: CardSize): SheetPlan {
  const card = cardSizes[size];
  const width = COLUMNS * card.width;
  const height = ROWS * card.height;
  return { card, block: { x: (PAPER.width - width) / 2, y: (PAPER.height - height) / 2, width, height } };
}

/** Where a card stands; on the back the columns, or the rows, are exchanged. */
function placeOf(
  { card, block }: SheetPlan,
  index: number,
  side: CardSide,
  { flip = "long-edge" }: CardSheetOptions,
): { readonly x: number; readonly y: number } {
  const column = index % COLUMNS;
  const row = Math.floor(index / COLUMNS);
  const isBack = side === "back";
  const atColumn = isBack && flip === "long-edge" ? COLUMNS - 1 - column : column;
  const atRow = isBack && flip === "short-edge" ? ROWS - 1 - row : row;
  return { x: block.x + atColumn * card.width, y: block.y + atRow * card.height };
}

/** Short lines outside the cards at every cut. */
function cropMarks({ card, block }: SheetPlan): string {
  const { x, y, width, height } = block;
  const line = (x1: number, y1: number, x2: number, y2: number): string =>
    `M${millimetres(x1)} ${millimetres(y1)}L${millimetres(x2)} ${millimetres(y2)}`;
  let path = "";
  for (let column = 0; column <= COLUMNS; column += 1) {
    const at = x + column * card.width;
    path += line(at, y - MARK_GAP - MARK, at, y - MARK_GAP);
    path += line(at, y + height + MARK_GAP, at, y + height + MARK_GAP + MARK);
  }
  for (let row = 0; row <= ROWS; row += 1) {
    const at = y + row * card.height;
    path += line(x - MARK_GAP - MARK, at, x - MARK_GAP, at);
    path += line(x + width + MARK_GAP, at, x + width + MARK_GAP + MARK, at);
  }
  return `<path d="${path}" fill="none" stroke="#000" stroke-width="0.1"/>`;
}

function captionOf(
  side: CardSide,
  { locale = "zh-CN", flip = "long-edge" }: CardSheetOptions,
  number: string,
): string {
  if (locale === "en") {
    const edge = flip === "long-edge" ? "long" : "short";
    return `Link cards ${number}, ${side}. Print at 100 %, both sides, flip on the ${edge} edge.`;
  }
  const edge = flip === "long-edge" ? "长边" : "短边";
  return `服务连心卡 ${number} ${side === "front" ? "正面" : "背面"}　按100%比例双面打印，沿${edge}翻转`;
}
