const form =
  /^([〇零○一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号])?)?/;
const digits = "〇一二三四五六七八九";

/** The numerals of the months and days, from one on. */
const numerals: readonly string[] = [
  "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八",
  "十九", "二十", "二十一", "二十二", "二十三", "二十四", "二十五", "二十六", "二十七", "二十八", "二十九", "三十", "三十一",
]; // prettier-ignore

/**
 * Writes a date in Chinese numerals with digits: 二〇一三年十月一日 becomes 2013年10月1日.
 *
 * @param text - any text
 * @returns the text, unchanged where it does not begin with such a date
 */
export function fromChineseNumerals(text: string): string {
  const match = form.exec(text);
  if (match === null) return text;
  const [whole, year = "", month, day] = match;
  // 零 and ○ are not among the digits and stand for zero as 〇 does.
  const digitsOfYear = Array.from(year, (numeral) => String(Math.max(digits.indexOf(numeral), 0))).join("");
  const parts = [`${digitsOfYear}年`];
  if (month !== undefined) parts.push(`${String(numerals.indexOf(month) + 1)}月`);
  if (day !== undefined) parts.push(`${String(numerals.indexOf(day) + 1)}日`);
  return parts.join("") + text.slice(whole.length);
}
