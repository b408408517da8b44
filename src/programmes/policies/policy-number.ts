import {
  failure,
  normalizeText,
  notText,
  resultOf,
  errorOf,
  warningOf,
  type CheckResult,
  type Finding,
} from "../../core/index.ts";
import { comparableName } from "../../organizations/index.ts";

/** A number of a document, taken apart. */
export interface PolicyNumber {
  /** Whether it numbers a document (文号), an order (令), an announcement (公告) or a standard. */
  readonly form: "document" | "order" | "announcement" | "standard";
  /** The sign of who issued it, such as 民发, 民政部令 or MZ/T. */
  readonly sign: string;
  /** The year in it; an order has none. */
  readonly year?: number | undefined;
  /** The serial number, as it is written, such as 149 or 001-2020. */
  readonly serial: string;
  /** The number in its usual form. */
  readonly text: string;
}

/** No number in use is longer; what is longer is not looked at. */
const LONGEST = 60;

const documentForm = /^([\p{Script=Han}A-Za-z]{1,20})([〔（([【［])(\d{4})([〕）)\]】］])(第?)(\d{1,6})号$/u;
const orderForm =
  /^(\p{Script=Han}{1,20}令)第?(\d{1,4}|[一二三四五六七八九十百零〇]{1,7})号(?:,\d{4}年修[订正])?$/u;
const announcementForm = /^([\p{Script=Han} ]{1,30}公告) ?(\d{4})年第(\d{1,5})号$/u;
const standardForm = /^([A-Z]{1,5}\d{0,4}(?:\/[A-Z]{1,10})?) ?(\d{1,6}(?:\.\d{1,3})?)[-—](\d{4})$/u;

/**
 * Reads the number of a document (文号), of an order, or of a standard.
 *
 * @remarks The year stands in six-sided brackets, the serial number without zeros before it and without 第: 民发〔2015〕149号
 * (党政机关公文格式, GB/T 9704-2012, cited from memory; so both are warnings). Brackets of other kinds are read, and the
 * usual form is suggested. Orders are counted through (国务院令第250号, also where its last revision
 * is named after it), standards as in GB/T 40143-2021.
 *
 * @param text - any value
 * @returns the parts, with `policy.number-brackets` and `policy.number-serial`; or `policy.number-form`
 *
 * @example
 * import { parsePolicyNumber } from "linli/programmes";
 *
 * const { findings } = parsePolicyNumber("民发[2015]149号");
 * findings.map(({ code, suggestion }) => [code, suggestion]); // => [["policy.number-brackets", "民发〔2015〕149号"]]
 * const standard = parsePolicyNumber("GB/T 40143-2021");
 * standard.ok ? standard.value.year : undefined; // => 2021
 * parsePolicyNumber("2015年第149号").ok; // => false
 */
export function parsePolicyNumber(text: unknown): CheckResult<PolicyNumber> {
  if (typeof text !== "string") return failure([notText(text)]);
  if (text.length > LONGEST) return failure([errorOf("policy.number-form", {})]);
  const compact = text.trim().replace(/\s+/g, " ");
  const plain = normalizeText(compact);
  return documentOf(plain.replace(/ /g, "")) ?? orderOf(compact) ?? dated(plain) ?? unreadable();
}

function unreadable(): CheckResult<PolicyNumber> {
  return failure([errorOf("policy.number-form", {})]);
}

function documentOf(text: string): CheckResult<PolicyNumber> | undefined {
  const found = documentForm.exec(text);
  if (found === null) return undefined;
  const [, sign = "", opening = "", year = "", closing = "", prefix = "", digits = ""] = found;
  const serial = digits.replace(/^0+(?=\d)/, "");
  const usual = `${sign}〔${year}〕${serial}号`;
  const findings: Finding[] = [];
  if (opening !== "〔" || closing !== "〕") {
    findings.push({ ...warningOf("policy.number-brackets", {}), suggestion: usual });
  }
  if (prefix !== "" || serial !== digits) {
    findings.push({ ...warningOf("policy.number-serial", {}), suggestion: usual });
  }
  return resultOf({ form: "document", sign, year: Number(year), serial, text: usual }, findings);
}

function orderOf(text: string): CheckResult<PolicyNumber> | undefined {
  const [, sign, serial] = orderForm.exec(normalizeText(text).replace(/ /g, "")) ?? [];
  if (sign === undefined || serial === undefined) return undefined;
  return resultOf({ form: "order", sign, serial, text: `${sign}第${serial}号` }, []);
}

function dated(text: string): CheckResult<PolicyNumber> | undefined {
  const standard = standardForm.exec(text);
  const [, sign, a, b] = standard ?? announcementForm.exec(text) ?? [];
  if (sign === undefined || a === undefined || b === undefined) return undefined;
  return standard === null
    ? resultOf({ form: "announcement", sign, year: Number(a), serial: b, text: `${sign}${a}年第${b}号` }, [])
    : resultOf({ form: "standard", sign, year: Number(b), serial: a, text: `${sign} ${a}-${b}` }, []);
}

/**
 * Gives the text by which numbers of documents are compared: brackets, blanks and zeros decide nothing.
 *
 * @param number - a number, in any form
 * @returns the usual form where the number can be read; otherwise its comparable text
 */
export function comparableNumber(number: string): string {
  const read = parsePolicyNumber(number);
  return comparableName(read.ok ? read.value.text : number);
}
