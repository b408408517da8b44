import { hotlineLabels } from "../data/hotline-labels.ts";
import { hotlineOf } from "../hotlines/hotline.ts";
import type { CardHotline, CardText } from "../model.ts";
import { printedIn, setText, SMALLEST, type Canvas, type Languages } from "./canvas.ts";
import type { Box } from "./model.ts";

/** A hotline with its place on the card. */
interface Entry {
  readonly hotline: CardHotline;
  readonly index: number;
}

/** Hotlines that stand alike: so many in a row, rows of one height. */
interface Block {
  readonly entries: readonly Entry[];
  readonly columns: number;
  readonly row: number;
  /** Emergency numbers are short: their names stand beside them, so that they can be larger. */
  readonly alarm: boolean;
}

/** How hotlines are laid out. */
export interface HotlineGrid {
  /** Emergency numbers, then the others. */
  readonly blocks: readonly Block[];
  /** The height of all rows in millimetres. */
  readonly height: number;
  /** How many have no room. */
  readonly left: number;
}

const ALARM_ROW = 6.4;

/** Between the edge of the coloured field and what is in it, in millimetres. */
const PADDING = 1;

/** No card has room for more rows than that beside the emergency numbers. */
const MOST_ROWS = 2;

/**
 * Lays out hotlines: emergency numbers in a row of their own, the others in at most two rows below.
 *
 * @param list - the hotlines
 * @param languages - the languages that are printed
 * @returns the rows and columns
 */
export function hotlineGridOf(list: readonly CardHotline[], { small }: Languages): HotlineGrid {
  const entries = list.map((hotline, index) => ({ hotline, index }));
  const alarms = entries.filter(isAlarm).slice(0, 4);
  const others = entries.filter((entry) => !alarms.includes(entry));
  const columns = others.length <= 8 ? 4 : others.length <= 10 ? 5 : 6;
  const shown = others.slice(0, MOST_ROWS * columns);
  const row = small === undefined ? 7.2 : 8.8;
  const blocks: Block[] = [];
  if (alarms.length > 0) {
    blocks.push({ entries: alarms, columns: 4, row: ALARM_ROW, alarm: true });
  }
  if (shown.length > 0) blocks.push({ entries: shown, columns, row, alarm: false });
  const rows = blocks.map((block) => Math.ceil(block.entries.length / block.columns) * block.row);
  const height = rows.reduce((sum, part) => sum + part, 0);
  return { blocks, height: height === 0 ? 0 : height + PADDING, left: others.length - shown.length };
}

function isAlarm({ hotline }: Entry): boolean {
  return hotlineOf(hotline.code)?.emergency === true;
}

/**
 * Draws the hotlines, emergency numbers in red.
 *
 * @param canvas - what is placed
 * @param grid - how they are laid out
 * @param box - the room for them
 * @param languages - the languages that are printed
 */
export function drawHotlines(canvas: Canvas, grid: HotlineGrid, box: Box, languages: Languages): void {
  if (grid.blocks.length === 0) return;
  const field = { ...box, x: box.x - 1.2, width: box.width + 2.4, height: box.height + 0.6 };
  canvas.shapes.push({ box: field, fill: "pale" });
  if (grid.left > 0) {
    canvas.misfits.push({
      code: "link-card.hotlines-left-out",
      path: ["back", "hotlines"],
      count: grid.left,
    });
  }
  let top = box.y + PADDING / 2;
  for (const { entries, columns, row, alarm } of grid.blocks) {
    const width = box.width / columns;
    entries.forEach((entry, at) => {
      const x = box.x + (at % columns) * width;
      const y = top + Math.floor(at / columns) * row;
      const cell = { x, y, width: width - 0.7, height: row };
      (alarm ? drawBeside : drawBelow)(canvas, entry, cell, languages);
    });
    top += Math.ceil(entries.length / columns) * row;
  }
}

/** The number large, its name beside it. */
function drawBeside(canvas: Canvas, { hotline, index }: Entry, cell: Box, languages: Languages): void {
  const path = ["back", "hotlines", index];
  const width = 8.9;
  setText(canvas, numberOf(hotline), { ...cell, width }, { size: 4.7, minimum: 2.4, bold: true, tone: "alarm", middle: true, path }); // prettier-ignore
  const beside = { ...cell, x: cell.x + width + 0.6, width: cell.width - width - 0.6 };
  const { large, small } = printedIn(nameOf(hotline), languages);
  if (small === undefined) {
    setText(canvas, large, beside, { size: 2.4, minimum: SMALLEST, lines: 2, middle: true, path });
    return;
  }
  const half = cell.height / 2;
  const style = { minimum: SMALLEST, path };
  setText(canvas, large, { ...beside, y: cell.y + half - 2.6, height: 2.6 }, { ...style, size: 2.2 });
  setText(canvas, small, { ...beside, y: cell.y + half, height: 2.3 }, { ...style, size: 1.8, tone: "muted" }); // prettier-ignore
}

/** The number, its name below it. */
function drawBelow(canvas: Canvas, { hotline, index }: Entry, cell: Box, languages: Languages): void {
  const path = ["back", "hotlines", index];
  const { large, small } = printedIn(nameOf(hotline), languages);
  const top = 4.3;
  setText(canvas, numberOf(hotline), { ...cell, height: top }, { size: 3.8, minimum: 2.2, bold: true, middle: true, path }); // prettier-ignore
  const style = { minimum: SMALLEST, path };
  setText(canvas, large, { ...cell, y: cell.y + top, height: 2.4 }, { ...style, size: 2.03 });
  if (small !== undefined) {
    setText(canvas, small, { ...cell, y: cell.y + top + 2.4, height: 2.1 }, { ...style, size: 1.75, tone: "muted" }); // prettier-ignore
  }
}

function numberOf({ code, areaCode }: CardHotline): string {
  return areaCode === undefined ? code : `${areaCode}-${code}`;
}

/** The name on the card, that of the table, or only that it is a hotline. */
function nameOf({ code, name }: CardHotline): CardText {
  const labels: { readonly [code: string]: CardText | undefined } = hotlineLabels;
  const known = Object.prototype.hasOwnProperty.call(labels, code) ? labels[code] : undefined;
  return name ?? known ?? { "zh-CN": "热线", en: "Hotline" };
}
