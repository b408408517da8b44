import type { Package } from "./package.ts";
import { readXml } from "./xml.ts";

/** What a number stands for, by the format of its cell. */
export interface NumberFormat {
  /** `number` as it is, `percent` of a hundred, `date` a day or time of a calendar, `elapsed` hours without days. */
  readonly kind: "number" | "percent" | "date" | "elapsed";
  /** Whether a year is shown. */
  readonly year: boolean;
  /** Whether a month is shown. */
  readonly month: boolean;
  /** Whether a day of the month is shown. */
  readonly day: boolean;
  /** Whether a time of day is shown. */
  readonly clock: boolean;
}

const plain: NumberFormat = { kind: "number", year: false, month: false, day: false, clock: false };
const percent: NumberFormat = { kind: "percent", year: false, month: false, day: false, clock: false };

/** A format of a date, by its letters. */
function dated(letters: string): NumberFormat {
  const has = (letter: string): boolean => letters.includes(letter);
  return { kind: "date", year: has("y"), month: has("m"), day: has("d"), clock: has("h") };
}

/**
 * The formats that have numbers instead of texts (ECMA-376 part 1, 18.8.30, with those of Chinese).
 */
function builtIn(id: number): NumberFormat {
  if (id === 9 || id === 10) return percent;
  if (id === 14 || id === 15 || id === 31 || id === 30 || id === 36 || id === 50) return dated("ymd");
  if (id === 16 || id === 28 || id === 29 || id === 51 || id === 53 || id === 54 || id === 58)
    return dated("md");
  if (id === 17 || id === 27 || id === 57 || id === 52) return dated("ym");
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return dated("h");
  if (id === 55 || id === 56) return dated("h");
  if (id === 22) return dated("ymdh");
  if (id === 46) return { ...plain, kind: "elapsed", clock: true };
  return plain;
}

/** Colours, conditions and languages stand in brackets. */
function withoutBrackets(code: string): string {
  return code
    .split("[")
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf("]") + 1)))
    .join("");
}

/**
 * Reads the text of a number format.
 *
 * @param code - such as `yyyy"年"m"月"d"日"`
 * @returns what a number in it stands for
 */
export function numberFormatOf(code: string): NumberFormat {
  // What holds for positive numbers comes first; texts in quotation marks are shown as they are.
  const [first = ""] = code
    .slice(0, 1000)
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .split(";");
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return { ...plain, kind: "elapsed", clock: true };
  const letters = withoutBrackets(first).toLowerCase();
  if (/general|[#?]/.test(letters)) return letters.includes("%") ? percent : plain;
  const clock = /[hs]|am\/pm|上午|下午/.test(letters);
  const year = /[ye]/.test(letters) && !/e[+-]/.test(letters);
  const day = letters.includes("d");
  // `m` beside hours or seconds stands for minutes, unless a day or a year is there.
  const month = letters.includes("m") && (!clock || day || year);
  if (year || month || day || clock) return { kind: "date", year, month, day, clock };
  return letters.includes("%") ? percent : plain;
}

/**
 * Reads what the styles of a workbook make of numbers.
 *
 * @param pack - the parts
 * @param part - the part with the styles, where there is one
 * @returns the formats by the numbers of styles
 */
export function readNumberFormats(pack: Package, part: string | undefined): readonly NumberFormat[] {
  const formats: NumberFormat[] = [];
  if (part === undefined) return formats;
  const custom = new Map<string, NumberFormat>();
  let isCells = false;
  readXml(pack.text(part), {
    open: (name, attributes) => {
      if (name === "numFmt")
        custom.set(attributes["numFmtId"] ?? "", numberFormatOf(attributes["formatCode"] ?? ""));
      if (name === "cellXfs") isCells = true;
      if (name !== "xf" || !isCells) return;
      const id = attributes["numFmtId"] ?? "0";
      formats.push(custom.get(id) ?? builtIn(Number(id)));
    },
    close: (name) => {
      if (name === "cellXfs") isCells = false;
    },
  });
  return formats;
}
