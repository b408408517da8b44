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
 * @param fonts - whether texts are drawn; without them it is fast, and the same everywhere
 * @returns the picture
 */
export function pictureOf(svg: string, dpi: number, fonts = false): Picture {
  const rendered = new Resvg(svg, { dpi, font: { loadSystemFonts: fonts } }).render();
  const data = new Uint8ClampedArray(rendered.pixels);
  return { width: rendered.width, height: rendered.height, data, png: () => rendered.asPng() };
}

/** The rectangle that something takes. */
interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Gives the box that the strokes of a text really take, in the units of the drawing.
 *
 * @param element - a `text` element with everything that it inherits
 * @returns the box; nothing where nothing is drawn, such as for blanks
 */
export function drawnBoxOf(element: string): Rectangle | undefined {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-CN" width="1000" height="1000" viewBox="0 0 1000 1000">${element}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } }).getBBox();
}

/** Noto Sans CJK, regular and bold, where this machine has it: the tests that measure need it. */
const fontFiles: readonly string[] = ["Regular", "Bold"].flatMap((weight) =>
  ["/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto-cjk"]
    .map((folder) => `${folder}/NotoSansCJK-${weight}.ttc`)
    .filter((file) => existsSync(file)),
);

/** Whether this machine has the fonts that the measuring tests need. */
export const hasFonts: boolean = fontFiles.length >= 2;

let prepared = false;

/**
 * Reads the codes in a picture, by a decoder that has nothing in common with what draws them.
 *
 * @param picture - the picture
 * @returns the texts of the codes
 */
export async function codesIn(
  picture: Pick<Picture, "width" | "height" | "data">,
): Promise<readonly string[]> {
  if (!prepared) {
    const file = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
    // Otherwise the package fetches it from the network.
    prepareZXingModule({ overrides: { wasmBinary: readFileSync(file).buffer as ArrayBuffer } });
    prepared = true;
  }
  const { width, height, data } = picture;
  const found = await readBarcodes(
    { width, height, data, colorSpace: "srgb" } as Parameters<typeof readBarcodes>[0],
    {
      formats: ["QRCode"],
      tryHarder: true,
    },
  );
  return found.filter(({ isValid }) => isValid).map(({ text }) => text);
}
