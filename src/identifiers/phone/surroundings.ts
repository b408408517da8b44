/** What the text around the digits says about them. */
export interface Surroundings {
  /** Whether a plus sign stands before the digits. */
  readonly plus: boolean;
  /** Whether letters or signs touch the digits, so that they belong to something longer. */
  readonly attached: boolean;
  /** Whether there is text besides the number. */
  readonly text: boolean;
  /** Whether that text speaks of a telephone. */
  readonly namesPhone: boolean;
}

/** What may touch a number: blanks, punctuation, Chinese text, but no Chinese numeral. */
const harmless = /^[\s()[\]【】〔〕《》<>「」:,.;。、!"'“”‘’\-\u2010-\u2015\u2212\p{Script=Han}]$/u;
const numeral = /^[〇零一二三四五六七八九十百]$/;
const latinLabel = /(?:^|\P{L})(?:tel|phone|mobile|mob|cell)$/iu;

const phoneWord = /电话|热线|专线|平台|服务|拨|报警|匪警|火警|急救|交警|tel|phone|hotline|call|dial/i;
/** An extension alone is no number, though 110 behind 分机 looks like one. */
const extensionOnly = /(?:转|转接|分机|分机号|内线)[\s:]*$/;

/**
 * Judges the text before the first and behind the last digit.
 *
 * @param before - the text before the first digit
 * @param after - the text behind the last digit
 * @returns what it says
 */
export function surroundings(before: string, after: string): Surroundings {
  const plus = /\+[\s([【〔]{0,3}$/.test(before);
  const lead = plus ? before.slice(0, before.lastIndexOf("+")) : before;
  return {
    plus,
    attached:
      extensionOnly.test(lead) ||
      (touches(lead.slice(-1)) && !latinLabel.test(lead)) ||
      touches(after.slice(0, 1)),
    text: !/^(?:tel:)?[\s([【〔]*$/i.test(lead) || !/^[\s)\]】〕]*$/.test(after),
    namesPhone: phoneWord.test(before) || phoneWord.test(after),
  };
}

function touches(character: string): boolean {
  return character !== "" && (!harmless.test(character) || numeral.test(character));
}
