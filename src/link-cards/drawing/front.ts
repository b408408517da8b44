import type { CivilDate, Locale } from "../../core/index.ts";
import { linkCardLabel } from "../data/labels.ts";
import type { CardText, LinkCard } from "../model.ts";
import { hostOf } from "../rules.ts";
import {
  MARGIN,
  printedIn,
  setText,
  SMALLEST,
  type Canvas,
  type Languages,
  type TextStyle,
} from "./canvas.ts";
import type { Box, PlacedSymbol } from "./model.ts";
import { placeSymbol, type DrawnSymbol } from "./place-symbol.ts";
import { cardWords } from "./words.ts";

/** The room of the symbol with what stands above and below it, in millimetres. */
const SYMBOL = 36;
const GAP = 3;

/**
 * Draws the front: what the card is and whose, with the symbol at the right and its host in clear below it.
 *
 * @param canvas - what is placed
 * @param card - the card
 * @param page - the size of the card
 * @param languages - the languages that are printed
 * @param symbol - the symbol of the address
 * @returns the symbol where it stands; nothing where the address fits into none
 */
export function drawFront(
  canvas: Canvas,
  card: LinkCard,
  page: { readonly width: number; readonly height: number },
  languages: Languages,
  symbol: DrawnSymbol | undefined,
): PlacedSymbol | undefined {
  const right = {
    x: page.width - MARGIN - SYMBOL,
    y: MARGIN,
    width: SYMBOL,
    height: page.height - 2 * MARGIN,
  };
  const left = { x: MARGIN, y: MARGIN, width: right.x - GAP - MARGIN, height: right.height };
  drawHead(canvas, card, left, languages);
  drawFoot(canvas, card, left, languages);
  return drawSymbol(canvas, card, right, languages, symbol);
}

/** The title, the community and the grid, from the top. */
function drawHead(canvas: Canvas, { front }: LinkCard, column: Box, languages: Languages): void {
  const isChinese = languages.large === "zh-CN";
  let y = column.y;
  canvas.shapes.push({ box: { x: column.x, y: y + 0.4, width: 1.2, height: 9.8 }, fill: "accent" });
  const beside = { ...column, x: column.x + 3, width: column.width - 3 };
  const title = { size: isChinese ? 6.4 : 4.6, minimum: 2.8, bold: true, lines: 2, tone: "accent" } as const;
  const under = { size: isChinese ? 2.5 : 3.2, minimum: SMALLEST, tone: "muted" } as const;
  setPair(canvas, front.title ?? linkCardLabel, { ...beside, y, height: 11.4 }, languages, {
    large: { ...title, path: ["front", "title"] },
    small: { ...under, path: ["front", "title"] },
  });
  y += 13;
  const name = { size: isChinese ? 5 : 4, minimum: 2.6, bold: true, lines: 2, path: ["front", "community"] };
  const nameBelow = { size: 2.3, minimum: SMALLEST, tone: "muted", path: ["front", "community"] } as const;
  y += setPair(canvas, front.community, { ...column, y, height: 11 }, languages, {
    large: name,
    small: nameBelow,
  });
  const grid = front.gridName;
  if (grid === undefined) return;
  const path = ["front", "gridName"];
  setPair(canvas, grid, { ...column, y: y + 0.8, height: 7.4 }, languages, {
    large: { size: isChinese ? 4 : 3.4, minimum: 2.2, path },
    small: { size: 2.1, minimum: SMALLEST, tone: "muted", path },
  });
}

/** The issuer, the last day and the number, from the bottom up. */
function drawFoot(canvas: Canvas, card: LinkCard, column: Box, languages: Languages): void {
  const style = { size: 2.3, minimum: SMALLEST } as const;
  let bottom = column.y + column.height - drawFacts(canvas, card, column, languages);
  const printed = printedIn(card.front.issuer, languages);
  const path = ["front", "issuer"];
  // Both can take two lines.
  const above = (height: number): Box => ({ ...column, y: bottom - height, height });
  if (printed.small !== undefined) {
    const below = { ...style, size: 1.9, lines: 2, tone: "muted", path } as const;
    bottom -= setTextAtBottom(canvas, printed.small, above(4.6), below) + 0.1;
  }
  const label = cardWords.issuer[languages.large];
  const text = languages.large === "zh-CN" ? `${label}：${printed.large}` : `${label} ${printed.large}`;
  bottom -= setTextAtBottom(canvas, text, above(5.5), { ...style, lines: 2, path }) + 0.9;
  canvas.shapes.push({ box: { ...column, y: bottom, height: 0.15 }, fill: "rule" });
}

/** The last day at the left and the number at the right of one line; gives its height. */
function drawFacts(
  canvas: Canvas,
  { expiresOn, serial }: LinkCard,
  column: Box,
  languages: Languages,
): number {
  if (expiresOn === undefined && serial === undefined) return 0;
  const height = 3;
  const line = { ...column, y: column.y + column.height - height, height };
  const share = serial === undefined ? 1 : expiresOn === undefined ? 0 : 0.6;
  const style = { size: 2.3, minimum: SMALLEST, middle: true } as const;
  if (expiresOn !== undefined) {
    const box = { ...line, width: column.width * share };
    setText(canvas, validUntil(expiresOn, languages.large), box, { ...style, path: ["expiresOn"] });
  }
  if (serial !== undefined) {
    const text = `${cardWords.serial[languages.large]} ${serial}`;
    const box = { ...line, x: column.x + column.width * share, width: column.width * (1 - share) };
    const align = expiresOn === undefined ? "left" : "right";
    setText(canvas, text, box, { ...style, align, path: ["serial"] });
  }
  return height + 0.5;
}

/** Sets a text so that its last line stands at the lower edge of the box; gives the height that it takes. */
function setTextAtBottom(canvas: Canvas, text: string, box: Box, style: TextStyle): number {
  const trial: Canvas = { texts: [], shapes: [], misfits: [] };
  const height = Math.min(box.height, setText(trial, text, box, style));
  const y = box.y + box.height - height;
  canvas.texts.push(...trial.texts.map((placed) => ({ ...placed, box: { ...box, y, height } })));
  canvas.misfits.push(...trial.misfits);
  return height;
}

function validUntil(day: CivilDate, locale: Locale): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return locale === "zh-CN"
    ? `${cardWords.validUntil[locale]}${year}年${String(Number(month))}月${String(Number(date))}日`
    : `${cardWords.validUntil[locale]} ${day}`;
}

/** What the code is for, the code, and the host that it leads to. */
function drawSymbol(
  canvas: Canvas,
  { front }: LinkCard,
  column: Box,
  languages: Languages,
  drawn: DrawnSymbol | undefined,
): PlacedSymbol | undefined {
  const scan = printedIn(cardWords.scan, languages);
  const path = ["front", "url"];
  const middle = { align: "middle", minimum: SMALLEST, path } as const;
  setText(canvas, scan.large, { ...column, height: 3 }, { ...middle, size: 2.5, bold: true, tone: "accent" });
  if (scan.small !== undefined) {
    setText(canvas, scan.small, { ...column, y: column.y + 3, height: 2.2 }, { ...middle, size: 1.8, tone: "muted" }); // prettier-ignore
  }
  const top = column.y + 5.2;
  const symbol = placeSymbol(canvas, drawn, { ...column, y: top, height: SYMBOL });
  const below = top + SYMBOL;
  setText(
    canvas,
    hostOf(front.url),
    { ...column, y: below, height: 3.4 },
    { ...middle, size: 2.9, bold: true },
  );
  const trust = printedIn(cardWords.trust, languages);
  const text = trust.small === undefined ? trust.large : `${trust.large} ${trust.small}`;
  setText(canvas, text, { ...column, y: below + 3.4, height: 2.5 }, { ...middle, size: 2, tone: "muted" });
  return symbol;
}

/**
 * Sets a text large, and in the other language small below it.
 *
 * @param canvas - what is placed
 * @param text - the text
 * @param box - the room for both
 * @param languages - the languages that are printed
 * @param styles - how both are set
 * @returns the height that both take
 */
function setPair(
  canvas: Canvas,
  text: CardText,
  box: Box,
  languages: Languages,
  styles: { readonly large: TextStyle; readonly small: TextStyle },
): number {
  const { large, small } = printedIn(text, languages);
  const smallHeight = small === undefined ? 0 : styles.small.size * 1.3;
  const used = setText(canvas, large, { ...box, height: box.height - smallHeight }, styles.large);
  // The box of the large text ends where the next one begins.
  const placed = canvas.texts[canvas.texts.length - 1];
  if (placed !== undefined)
    canvas.texts[canvas.texts.length - 1] = { ...placed, box: { ...placed.box, height: used } };
  if (small === undefined) return used;
  setText(canvas, small, { ...box, y: box.y + used, height: smallHeight }, styles.small);
  return used + smallHeight;
}
