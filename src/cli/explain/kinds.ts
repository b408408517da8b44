import { normalizeText } from "../../core/index.ts";
import { hideResidentIds, resemblesCreditCode, resemblesResidentId } from "./hide.ts";

/** The kinds of text that `linli explain` tells apart. */
export type TextKind =
  | "uscc"
  | "organization-code"
  | "resident-id"
  | "division-code"
  | "community-code"
  | "grid-id"
  | "phone"
  | "date"
  | "money"
  | "quantity"
  | "unknown";

/** What decides which kinds a text can be. */
export interface TextForm {
  /** The beginning of the text in compatibility form, upper case, without invisible characters. */
  readonly head: string;
  /** Its ASCII letters and digits. */
  readonly compact: string;
  /** Whether the text is nothing but ASCII letters, digits, blanks and dashes, as codes are. */
  readonly plain: boolean;
  /** Whether what is masked in the text is all of it, or stands beside other things; nothing where nothing is. */
  readonly masked: "whole" | "in-part" | undefined;
}

/** No code is longer: what follows cannot make the text one. */
const HEAD = 200;

/**
 * Reads the form of a text.
 *
 * @param text - any text
 * @returns what decides which kinds it can be
 */
export function formOf(text: string): TextForm {
  const head = normalizeText(text.slice(0, HEAD))
    .replace(/\p{Cc}/gu, "")
    .toUpperCase();
  const compact = head.replace(/[^\dA-Z]/g, "");
  const plain = text.length <= HEAD && /^[\dA-Z\s\-\u2010-\u2015\u2212]*$/.test(head);
  const hides = hideResidentIds(text, HEAD) !== text.slice(0, HEAD);
  const isWhole = plain && compact.length <= 20;
  return { head, compact, plain, masked: hides ? (isWhole ? "whole" : "in-part") : undefined };
}

/**
 * Lists the kinds that a text can be.
 *
 * @param form - the form of the text
 * @returns the kinds, the likeliest first
 */
export function kindsOf(form: TextForm): readonly TextKind[] {
  const { head, compact, plain } = form;
  const kinds: TextKind[] = [];
  if (/^\d{12}\s*-/.test(head)) kinds.push("grid-id");
  if (/^[12]\d{3}(?:-\d\d){1,2}$/.test(head) || /^[12]\d{3}年(?:\d\d?月(?:\d\d?日)?)?$/.test(head))
    kinds.push("date");
  if (plain) kinds.push(...codesOf(form));
  // Nothing else is so long; a card's number is no wrong telephone number.
  if (form.masked === "whole") return kinds;
  const isChinese = /\p{Script=Han}/u.test(head);
  if (/^\d{3,}$/.test(compact) && !isChinese) kinds.push("phone");
  if (/[元圆角分块毛¥$]|YUAN|RMB|CNY/.test(head)) kinds.push("money");
  // Seven digits and more in one run are a number of something, not a number of things.
  const isNumber = /\d/.test(compact) && !/^\d{7,}$/.test(head);
  if (isNumber || /[一二两三四五六七八九十百千万亿]/.test(head)) kinds.push("quantity");
  if (/\d{3}/.test(compact)) kinds.push("phone");
  if (plain && isCutCreditCode(compact)) kinds.push("uscc");
  return [...new Set(kinds)];
}

function codesOf({ compact, head, masked }: TextForm): readonly TextKind[] {
  switch (compact.length) {
    case 6:
      return /^\d+$/.test(compact) ? ["division-code"] : [];
    case 9:
      return /\d{4}/.test(compact) || head.includes("-") ? ["organization-code"] : [];
    case 12:
      return /^[1-9]\d+$/.test(compact) ? ["community-code"] : [];
    case 15:
      if (!/^\d+$/.test(compact)) return [];
      return resemblesResidentId(compact) ? ["resident-id", "grid-id"] : ["grid-id", "resident-id"];
    case 16:
    case 17:
    case 18:
    case 19:
    case 20:
      return masked === undefined ? longCodesOf(compact) : hiddenCodesOf(compact);
    default:
      return [];
  }
}

/** What is masked is never read as a credit code with an error, whose findings would tell of it. */
function hiddenCodesOf(compact: string): readonly TextKind[] {
  const isNearly = compact.length === 18 || /^\d+X$/.test(compact) || resemblesResidentId(compact);
  return isNearly ? ["resident-id"] : [];
}

/** What 16 to 20 characters can be. */
function longCodesOf(compact: string): readonly TextKind[] {
  if (resemblesResidentId(compact)) return ["resident-id"];
  if (/^\d+X?$/.test(compact)) {
    const isCode = resemblesCreditCode(compact) && (compact.length === 18 || !compact.startsWith("0"));
    return isCode ? ["uscc"] : compact.length === 18 ? ["resident-id"] : [];
  }
  // Words have no six digits there, nor as many in all, even if letters that are typed for digits are counted.
  const isLikely = /^..[\dOISZ]{6}/.test(compact) || (compact.match(/[\dOISZ]/g) ?? []).length >= 10;
  return isLikely ? ["uscc"] : [];
}

/** Two characters, six digits, and a rest of the wrong length. */
function isCutCreditCode(compact: string): boolean {
  return compact.length <= 24 && /^[\dA-Z]{2}\d{6}(?:\d*[A-Z]){1,9}\d*$/.test(compact);
}
