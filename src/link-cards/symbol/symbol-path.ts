import type { QrSymbol } from "./model.ts";

/**
 * Writes a QR symbol as the path of an SVG: one stroke for every run of dark modules in a row.
 *
 * @remarks The path is stroked, not filled: `stroke-width="1"`, butt caps, no fill. A module is one unit; the corner
 * of the symbol is at 0, 0, and the quiet zone of four modules is left to the drawing. A run takes six characters as a
 * stroke and twelve as a filled box, so that a signed card's symbol is a path of 4 kB. `shape-rendering="crispEdges"`
 * keeps seams out between the rows.
 *
 * @param symbol - the symbol
 * @returns the text for the `d` attribute of a `path`; at most 6 kB up to version 8
 *
 * @example
 * import { qrSymbol, symbolPath } from "linli/link-cards";
 *
 * symbolPath(qrSymbol("https://a.cn/L1/371625003001/000/0")).slice(0, 20); // => "M0 0.5h7m3 0h5m1 0h1"
 */
export function symbolPath({ rows }: Pick<QrSymbol, "rows">): string {
  let path = "M0 0.5";
  let penX = 0;
  let penY = 0;
  rows.forEach((row, y) => {
    let x = row.indexOf("1");
    while (x >= 0) {
      const light = row.indexOf("0", x);
      const end = light < 0 ? row.length : light;
      path += `${moveBy(x - penX, y - penY)}h${String(end - x)}`;
      [penX, penY] = [end, y];
      x = row.indexOf("1", end);
    }
  });
  return path;
}

function moveBy(x: number, y: number): string {
  return x === 0 && y === 0 ? "" : `m${String(x)} ${String(y)}`;
}
