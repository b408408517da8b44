import {
  parseMoney,
  parseQuantity,
  type CheckResult,
  type Finding,
  type Quantity,
} from "../../core/index.ts";
import {
  checkCommunityCode,
  checkDivisionCode,
  checkGridId,
  checkOrganizationCode,
  checkResidentId,
  checkUscc,
  classifyPhone,
  type CommunityCode,
  type DivisionCode,
  type GridId,
  type KnownPhone,
  type OrganizationCode,
  type ResidentId,
  type Uscc,
} from "../../identifiers/index.ts";
import { divisionTable } from "../../divisions/index.ts";

/** What a text can be, with what was read of it; `value` is partial or absent where `ok` is false. */
export type Reading =
  | ReadingOf<"uscc", Uscc>
  | ReadingOf<"organization-code", OrganizationCode>
  | ReadingOf<"resident-id", ResidentId>
  | ReadingOf<"division-code", DivisionCode>
  | ReadingOf<"community-code", CommunityCode>
  | ReadingOf<"grid-id", GridId>
  | ReadingOf<"phone", KnownPhone>
  | ReadingOf<"money", number>
  | ReadingOf<"quantity", Quantity>
  | ReadingOf<"unknown", never>;

/** The kinds of text that `linli explain` tells apart. */
export type TextKind = Reading["kind"];

interface ReadingOf<Kind extends string, Value> {
  readonly kind: Kind;
  readonly ok: boolean;
  readonly value?: Partial<Value> | undefined;
  readonly findings: readonly Finding[];
}

/** How texts are read. */
export interface ReadingOptions {
  /** The area code of local telephone numbers, such as `0755`. */
  readonly areaCode?: string | undefined;
}

/**
 * Finds out what a text is: the first kind that accepts it, or else the kind that it comes closest to by its form.
 *
 * @param text - one text, such as a cell or a line
 * @param options - what local numbers need
 * @returns the reading; `unknown` where the text has the form of nothing known here
 */
export function readText(text: string, options: ReadingOptions = {}): Reading {
  const form = formOf(text);
  const readings = candidatesFor(form, text, options);
  const accepted = readings.find((read) => read.ok);
  return accepted ?? readings[0] ?? { kind: "unknown", ok: false, findings: [] };
}

/** The characters of a text that decide what it can be. */
interface Form {
  /** Letters and digits in upper case, half-width, without what stands between them. */
  readonly compact: string;
  /** Whether anything but ASCII letters, digits, blanks and dashes is in the text. */
  readonly plain: boolean;
}

function formOf(text: string): Form {
  // No code is longer than a hundred characters: what follows cannot make it one.
  const head = text.slice(0, 200).normalize("NFKC").toUpperCase();
  return {
    compact: head.replace(/[^\dA-Z]/g, ""),
    plain: text.length <= 200 && /^[\dA-Z\s\-\u2010-\u2015]*$/.test(head),
  };
}

/** The readings worth trying, the likeliest first. */
function candidatesFor(form: Form, text: string, options: ReadingOptions): readonly Reading[] {
  const { compact, plain } = form;
  const kinds: TextKind[] = [];
  const hasLetter = /[A-Z]/.test(compact);
  if (/^\d{12}\s*-/.test(text.slice(0, 200).normalize("NFKC").trim())) kinds.push("grid-id");
  if (plain) {
    if (compact.length >= 16 && compact.length <= 20) {
      kinds.push(
        ...(looksLikeResidentId(compact)
          ? (["resident-id", "uscc"] as const)
          : (["uscc", "resident-id"] as const)),
      );
    }
    if (/^\d{15}$/.test(compact))
      kinds.push(
        ...(looksLikeOldResidentId(compact)
          ? (["resident-id", "grid-id"] as const)
          : (["grid-id", "resident-id"] as const)),
      );
    if (/^\d{12}$/.test(compact) && !compact.startsWith("0")) kinds.push("community-code");
    if (compact.length === 9 && (hasLetter || text.includes("-"))) kinds.push("organization-code");
    if (/^\d{6}$/.test(compact)) kinds.push("division-code");
  }
  const wordy = /[^\d\s.,，]/.test(text.slice(0, 200));
  const money = /[元圆角分¥￥]|yuan|rmb|cny/i.test(text.slice(0, 200));
  if (/^\d{3,}$/.test(compact) && !/[\u4E00-\u9FFF]/.test(text.slice(0, 200))) kinds.push("phone");
  if (money) kinds.push("money");
  if (wordy && /[\d一二两三四五六七八九十百千万亿]/.test(text.slice(0, 200).normalize("NFKC")))
    kinds.push("quantity");
  if (/\d{3}/.test(compact)) kinds.push("phone");
  if (plain && compact.length === 9) kinds.push("organization-code");
  if (/\d/.test(compact)) kinds.push("quantity");
  if (plain && hasLetter && /\d/.test(compact) && compact.length >= 10) kinds.push("uscc");
  return [...new Set(kinds)].map((kind) => readAs(kind, text, options));
}

/** 17 to 19 characters that hold a birth date where a resident ID number has it. */
function looksLikeResidentId(compact: string): boolean {
  return /^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{2,4}X?$/.test(compact);
}

/** The 15 digits of a person born since 1920: earlier dates are mostly grids whose streets and communities look so. */
function looksLikeOldResidentId(compact: string): boolean {
  return /^[1-9]\d{5}[2-9]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/.test(compact);
}

function readAs(kind: TextKind, text: string, options: ReadingOptions): Reading {
  const divisions = divisionTable;
  switch (kind) {
    case "uscc":
      return { kind, ...partsOf(checkUscc(text, { divisions })) };
    case "organization-code":
      return { kind, ...partsOf(checkOrganizationCode(text)) };
    case "resident-id":
      return { kind, ...partsOf(checkResidentId(text, { divisions })) };
    case "division-code":
      return { kind, ...partsOf(checkDivisionCode(text, { divisions })) };
    case "community-code":
      return { kind, ...partsOf(checkCommunityCode(text)) };
    case "grid-id":
      return { kind, ...partsOf(checkGridId(text)) };
    case "money":
      return { kind, ...partsOf<number>(parseMoney(text)) };
    case "quantity":
      return { kind, ...partsOf<Quantity>(parseQuantity(text)) };
    case "phone": {
      const phone = classifyPhone(text, { areaCode: options.areaCode });
      if (phone.kind === "unknown") return { kind, ok: false, findings: phone.findings };
      return { kind, ok: true, value: phone, findings: phone.findings };
    }
    case "unknown":
      return { kind, ok: false, findings: [] };
  }
}

function partsOf<T>(result: CheckResult<T>): Omit<ReadingOf<never, T>, "kind"> {
  const value = result.ok ? (result.value as Partial<T>) : result.partial;
  return { ok: result.ok, value, findings: result.findings };
}
