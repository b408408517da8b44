import { qrSymbol } from "../symbol/qr-symbol.ts";
import { symbolPath } from "../symbol/symbol-path.ts";
import type { Canvas } from "./canvas.ts";
import type { Box, PlacedSymbol } from "./model.ts";

/** ISO/IEC 18004: four light modules on every side. */
const QUIET = 4;

/** Below this a telephone in the hand may not read a module, in millimetres. */
const READABLE = 0.4;

/**
 * Fits the symbol of an address into a square.
 *
 * @param canvas - what is placed; a symbol that is too small is a misfit
 * @param url - the address
 * @param box - the square, quiet zone included
 * @returns the symbol; nothing where no symbol holds the address
 */
export function placeSymbol(canvas: Canvas, url: string, box: Box): PlacedSymbol | undefined {
  try {
    const symbol = qrSymbol(url);
    const { modules } = symbol;
    const moduleMm = Math.floor((box.width / (modules + 2 * QUIET)) * 1000 + 1e-9) / 1000;
    if (moduleMm < READABLE) {
      canvas.misfits.push({ code: "link-card.symbol-too-small", path: ["front", "url"], moduleMm });
    }
    const side = moduleMm * (modules + 2 * QUIET);
    const x = box.x + (box.width - side) / 2;
    const y = box.y + (box.height - side) / 2;
    return { box: { x, y, width: side, height: side }, moduleMm, modules, path: symbolPath(symbol) };
  } catch {
    canvas.misfits.push({ code: "link-card.symbol-too-long", path: ["front", "url"] });
    return undefined;
  }
}
