/** What the text around the digits says about them. */
export interface Surroundings {
  /** Whether a plus sign stands before the digits. */
  readonly plus: boolean;
  /** Whether what touches the digits makes them a part of something longer. */
  readonly attached: boolean;
  /** Whether there is text besides the number. */
  readonly words: boolean;
  /** Whether that text speaks of a telephone, not of an extension. */
  readonly namesPhone: boolean;
}

/** What makes the digits it touches a part of something longer: letters, signs, Chinese numerals. */
const sticky = /(?!\p{Script=Han})[\p{L}\p{S}\p{N}*#@%&_/\\]|[〇零一二三四五六七八九十百]/u;
/** An extension alone is no number, though 110 behind 分机 looks like one. */
const phoneWord = /^(?!.*(?:分机|内线|转)).*(?:电话|热线|专线|平台|拨|警|急救|tel|phone|line|call|dial)/i;

/**
 * Judges the text before the first and behind the last digit.
 *
 * @param before - the text before the first digit
 * @param after - the text behind the last digit
 * @returns what it says
 */
export function surroundings(before: string, after: string): Surroundings {
  const lead = before.replace(/\+[\s([]{0,3}$/, "");
  return {
    plus: lead !== before,
    attached: sticky.test(lead.slice(-1) + after.slice(0, 1)),
    words: /[^\s+()[\]]/.test(before.replace(/^tel:/i, "") + after),
    namesPhone: phoneWord.test(before + after),
  };
}
