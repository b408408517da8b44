import { escapeXml } from "../../core/index.ts";
import { LINE } from "./fit-text.ts";
import type { CardDrawing, PlacedShape, PlacedSymbol, PlacedText, TextTone } from "./model.ts";

/** Fonts that are on common systems, those with the rarest characters first. */
const FONTS =
  "'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','Hiragino Sans GB','WenQuanYi Micro Hei','Liberation Sans',Arial,'Noto Sans',sans-serif";

const tones: { readonly [tone in TextTone]: string } = {
  ink: "#10202a",
  accent: "#0a5a5c",
  muted: "#44545d",
  alarm: "#b3201a",
};

const fills: { readonly [fill in PlacedShape["fill"]]: string } = {
  accent: "#0a5a5c",
  pale: "#eaf3f2",
  rule: "#b9c8c8",
};

/**
 * Writes a length in millimetres.
 *
 * @param length - the length
 * @returns at most three decimals, without zeros at the end
 */
export function millimetres(length: number): string {
  return String(Math.round(length * 1000) / 1000);
}

/**
 * Wraps what was drawn into a document.
 *
 * @param width - the width in millimetres
 * @param height - the height in millimetres
 * @param title - what it shows
 * @param body - the elements
 * @returns the document
 */
export function svgDocument(width: number, height: number, title: string, body: string): string {
  const [w, h] = [millimetres(width), millimetres(height)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="zh-CN" width="${w}mm" height="${h}mm" viewBox="0 0 ${w} ${h}" font-family="${FONTS}">` +
    `<title>${escapeXml(title)}</title><rect width="${w}" height="${h}" fill="#fff"/>${body}</svg>`
  );
}

/**
 * Writes the elements of a drawing.
 *
 * @param drawing - the drawing
 * @returns the elements, without a document around them
 */
export function svgElements({ shapes, texts, symbol }: CardDrawing): string {
  return (
    shapes.map(shapeElement).join("") +
    texts.map(textElement).join("") +
    (symbol === undefined ? "" : symbolElement(symbol))
  );
}

function shapeElement({ box, fill }: PlacedShape): string {
  const { x, y, width, height } = box;
  return `<rect x="${millimetres(x)}" y="${millimetres(y)}" width="${millimetres(width)}" height="${millimetres(height)}" fill="${fills[fill]}"/>`;
}

/** Where the baseline of a line is, in type sizes from its upper edge: Chinese characters reach 0.12 below it. */
const BASELINE = 0.92;

function textElement({ lines, box, size, align, bold, tone }: PlacedText): string {
  const x = align === "left" ? box.x : align === "right" ? box.x + box.width : box.x + box.width / 2;
  const anchor = align === "left" ? "" : ` text-anchor="${align === "right" ? "end" : "middle"}"`;
  const weight = bold ? ' font-weight="700"' : "";
  return lines
    .map((line, index) => {
      const y = box.y + size * (BASELINE + index * LINE);
      return `<text x="${millimetres(x)}" y="${millimetres(y)}" font-size="${millimetres(size)}"${weight}${anchor} fill="${tones[tone]}">${escapeXml(line)}</text>`;
    })
    .join("");
}

function symbolElement({ box, moduleMm, modules, path }: PlacedSymbol): string {
  const inset = (box.width - modules * moduleMm) / 2;
  const place = `translate(${millimetres(box.x + inset)} ${millimetres(box.y + inset)}) scale(${millimetres(moduleMm)})`;
  return (
    `<rect x="${millimetres(box.x)}" y="${millimetres(box.y)}" width="${millimetres(box.width)}" height="${millimetres(box.height)}" fill="#fff"/>` +
    `<path transform="${place}" d="${path}" fill="none" stroke="#000" shape-rendering="crispEdges"/>`
  );
}
