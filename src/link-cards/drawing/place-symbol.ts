import { qrSymbol } from "../symbol/qr-symbol.ts";
import { symbolPath } from "../symbol/symbol-path.ts";
import type { Canvas } from "./canvas.ts";
import type { Box, PlacedSymbol } from "./model.ts";

/** ISO/IEC 18004: four light modules on every side. */
const QUIET = 4;

/** Below this a telephone in the hand may not read a module, in millimetres. */
const READABLE = 0.4;

/** What is drawn of a symbol, wherever it stands. */
export type DrawnSymbol = Pick<PlacedSymbol, "modules" | "path">;

/**
 * Makes the symbol of an address, which is the same in every drawing of a card.
 *
 * @param url - the address
 * @returns the symbol; nothing where none holds the address
 */
export function symbolOf(url: string): DrawnSymbol | undefined {
  try {
    const symbol = qrSymbol(url);
    return { modules: symbol.modules, path: symbolPath(symbol) };
  } catch {
    return undefined;
  }
}

/**
 * Fits a symbol into a square.
 *
 * @param canvas - what is placed; a symbol that is too small, or none, is a misfit
 * @param symbol - the symbol
 * @param box - the square, quiet zone included
 * @returns the symbol where it stands; nothing where there is none
 */
export function placeSymbol(
  canvas: Canvas,
  symbol: DrawnSymbol | undefined,
  box: Box,
): PlacedSymbol | undefined {
  const path = ["front", "url"];
  if (symbol === undefined) {
    canvas.misfits.push({ code: "link-card.symbol-too-long", path });
    return undefined;
  }
  const modules = symbol.modules + 2 * QUIET;
  const moduleMm = Math.floor((box.width / modules) * 1000 + 1e-9) / 1000;
  if (moduleMm < READABLE) canvas.misfits.push({ code: "link-card.symbol-too-small", path, moduleMm });
  const side = moduleMm * modules;
  const x = box.x + (box.width - side) / 2;
  const y = box.y + (box.height - side) / 2;
  return { ...symbol, box: { x, y, width: side, height: side }, moduleMm };
}
