import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

/** A picture in pixels. */
export interface Picture {
  /** Pixels across. */
  readonly width: number;
  /** Pixels down. */
  readonly height: number;
  /** Four bytes for every pixel: red, green, blue, opacity. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  /** The picture as PNG. */
  readonly png: () => Uint8Array;
}

/**
 * Renders an SVG document whose lengths are millimetres.
 *
 * @param svg - the document
 * @param dpi - dots per inch
 * @returns the picture
 */
export function pictureOf(svg: string, dpi: number): Picture {
  const rendered = new Resvg(svg, { dpi, font: { loadSystemFonts: true } }).render();
  const data = new Uint8ClampedArray(rendered.pixels);
  return { width: rendered.width, height: rendered.height, data, png: () => rendered.asPng() };
}

/**
 * Gives the box that a text really takes, in the units of the drawing.
 *
 * @param element - a `text` element with everything that it inherits
 * @returns the box; nothing where nothing is drawn, such as for blanks or without fonts
 */
export function drawnBoxOf(
  element: string,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-CN" width="1000" height="1000" viewBox="0 0 1000 1000">${element}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: true } }).getBBox();
}

/** Whether this machine has a font that drawings name, with the rare characters: the tests that measure need it. */
export const hasFonts: boolean = [
  "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
  "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
].some((file) => existsSync(file));

let prepared = false;

/**
 * Reads the codes in a picture, by a decoder that has nothing in common with what draws them.
 *
 * @param picture - the picture
 * @returns the texts of the codes
 */
export async function codesIn(picture: Pick<Picture, "width" | "height" | "data">): Promise<readonly string[]> {
  if (!prepared) {
    const file = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
    // Otherwise the package fetches it from the network.
    prepareZXingModule({ overrides: { wasmBinary: readFileSync(file).buffer as ArrayBuffer } });
    prepared = true;
  }
  const { width, height, data } = picture;
  const found = await readBarcodes({ width, height, data, colorSpace: "srgb" } as ImageData, {
    formats: ["QRCode"],
    tryHarder: true,
  });
  return found.filter(({ isValid }) => isValid).map(({ text }) => text);
}
