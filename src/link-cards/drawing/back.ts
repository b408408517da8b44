import type { LinkCard } from "../model.ts";
import { MARGIN, type Canvas, type Languages } from "./canvas.ts";
import { drawContacts } from "./contacts.ts";
import { drawHotlines, hotlineGridOf } from "./hotline-grid.ts";

/** Between the contacts and the hotlines, in millimetres. */
const GAP = 1.2;

/**
 * Draws the back: the contacts, and the hotlines below them.
 *
 * @param canvas - what is placed
 * @param card - the card
 * @param page - the size of the card
 * @param languages - the languages that are printed
 */
export function drawBack(
  canvas: Canvas,
  { back }: LinkCard,
  page: { readonly width: number; readonly height: number },
  languages: Languages,
): void {
  const room = {
    x: MARGIN,
    y: MARGIN,
    width: page.width - 2 * MARGIN,
    height: page.height - 2 * MARGIN,
  };
  const grid = hotlineGridOf(back.hotlines, languages);
  const bottom = room.y + room.height;
  const top = grid.height === 0 ? bottom : bottom - grid.height - GAP;
  drawContacts(canvas, back.contacts, { ...room, height: top - room.y }, languages);
  drawHotlines(canvas, grid, { ...room, y: bottom - grid.height, height: grid.height }, languages);
}
