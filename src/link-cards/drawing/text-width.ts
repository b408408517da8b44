/**
 * Widths of the characters from blank to tilde in hundredths of the type size: the widest of Noto Sans CJK SC, Noto Sans and
 * Liberation Sans (the widths of Arial). Digits are a little wider than in all of these, as in PingFang SC.
 */
// prettier-ignore
const regularWidths: readonly number[] = [
  28, 33, 48, 65, 62, 93, 74, 28, 34, 34, 56, 59, 28, 35, 28, 40,
  61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 28, 28, 59, 59, 59, 56,
  102, 67, 67, 73, 73, 67, 62, 78, 75, 34, 54, 67, 56, 91, 76, 79,
  67, 79, 73, 67, 62, 74, 67, 95, 67, 67, 62, 34, 40, 34, 58, 56,
  61, 57, 62, 51, 62, 57, 35, 62, 62, 28, 28, 56, 29, 94, 62, 61,
  62, 62, 42, 50, 38, 62, 53, 81, 53, 53, 50, 38, 56, 38, 59,
];
/** The same of bold type. */
// prettier-ignore
const boldWidths: readonly number[] = [
  28, 37, 58, 65, 62, 97, 75, 33, 38, 38, 55, 59, 33, 37, 33, 42,
  62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 34, 34, 59, 59, 59, 62,
  102, 73, 73, 73, 74, 67, 62, 78, 78, 39, 57, 73, 62, 95, 82, 80,
  67, 80, 73, 67, 63, 76, 67, 97, 67, 67, 62, 38, 42, 38, 59, 57,
  63, 61, 65, 62, 65, 60, 39, 64, 66, 31, 31, 62, 32, 99, 66, 63,
  65, 65, 46, 56, 44, 66, 58, 87, 58, 58, 52, 40, 56, 40, 59,
];

/** Characters wider than a Chinese one in common fonts: ligatures of Arabic, letters of Tibetan in piles, and emoji. */
const WIDE = 1.6;
const LIGATURE = 12;

/**
 * Estimates how wide a text is, in type sizes, and rather too wide than too narrow.
 *
 * @remarks Chinese characters, those beyond the basic plane such as 𬭎 included, are one type size wide. Latin letters are
 * as wide as in the widest of the fonts that drawings name; every other letter counts as a Chinese character. It is not
 * measured, because what measures is not the same everywhere, and drawings have to be.
 *
 * @param text - any text without line breaks
 * @param bold - whether it is bold
 * @returns the width; times the type size it is a length
 */
export function textWidth(text: string, bold = false): number {
  const widths = bold ? boldWidths : regularWidths;
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const ascii = widths[unit - 32];
    if (ascii !== undefined) {
      width += ascii / 100;
    } else if (unit >= 0x4e00 && unit < 0xa000) {
      width += 1;
    } else {
      const point = text.codePointAt(index) ?? unit;
      if (point > 0xffff) index += 1;
      width += otherWidth(point);
    }
  }
  return width;
}

function otherWidth(point: number): number {
  if (isMark(point)) return 0;
  // The ligatures of whole sentences, and the others of the block.
  if (point >= 0xfdf0 && point <= 0xfdff) return LIGATURE;
  const isEmoji = (point >= 0x2600 && point <= 0x27bf) || (point >= 0x1f000 && point <= 0x1faff);
  const isTall = (point >= 0x0f00 && point <= 0x0fff) || (point >= 0x0900 && point <= 0x0dff);
  return isEmoji || isTall ? WIDE : isLatinLetter(point) ? 0.9 : 1;
}

/** Marks that stand on the letter before, and signs without a width. */
function isMark(point: number): boolean {
  return (
    (point >= 0x0300 && point <= 0x036f) ||
    (point >= 0x200b && point <= 0x200d) ||
    (point >= 0xfe00 && point <= 0xfe0f) ||
    point === 0xfeff ||
    (point >= 0xe0100 && point <= 0xe01ef)
  );
}

function isLatinLetter(point: number): boolean {
  return (point >= 0xdf && point <= 0x24f && point !== 0xe6) || (point >= 0xc0 && point <= 0xc5);
}
