const digits = "零一二三四五六七八九";

/**
 * Reads a Chinese number below a hundred, such as 二十三.
 *
 * @param text - the characters
 * @returns the number; `NaN` for what is none
 */
export function smallNumberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replace("两", "二").replace("〇", "零").replace("廿", "二十");
  const [tens, ones, more] = plain.split("十");
  if (more !== undefined) return NaN;
  if (ones === undefined) return plain.length === 1 ? digitOf(plain) : NaN;
  return (tens === "" ? 1 : digitOf(tens)) * 10 + (ones === "" ? 0 : digitOf(ones));
}

function digitOf(text: string | undefined): number {
  const value = text?.length === 1 ? digits.indexOf(text) : -1;
  return value < 0 ? NaN : value;
}
