import { errorOf, normalizeText, notText, warningOf } from "../../core/index.ts";
import type { PhoneFinding, PhoneUnknownReason } from "./findings.ts";
import type { ClassifiedPhone, KnownPhone, PhoneOptions, UnknownPhone } from "./model.ts";
import { allocationAsOf, isAllocatedMobile, type PlannedNumber } from "./number-plan.ts";
import { placeOf } from "./place.ts";
import { scanDigits, type DigitScan } from "./scan-digits.ts";
import { separateExtension } from "./separate-extension.ts";
import { surroundings } from "./surroundings.ts";
import { dialOf, e164Of, telUriOf } from "./written-forms.ts";

/** The longest text in which a number is looked for. */
const longestText = 120;

/**
 * Finds out what kind of telephone number of mainland China a text is, and how to dial it.
 *
 * @remarks 电信网编号计划(2017年版), 工信部信管〔2017〕68号. Emergency numbers are exactly 110, 119, 120 and 122.
 * A mobile number whose network code the allocation table of MIIT of 2023-03 does not have is accepted with a
 * warning; the operator is never inferred, because numbers are ported. Local numbers have 7 or 8 digits, in
 * areas with a two-digit code (010, 020 to 029) 8; without an area code they are unknown unless the caller
 * names one. Blanks, hyphens, brackets, dots, +86, 0086 and 86 are ways of writing and not remarked. Extensions
 * are read behind 转, 分机, 内线, `ext.`, `x`, `p`, `#`, `*`, `,` and `;ext=`, and behind a dash with a warning;
 * they are never glued to the number. Local services such as 81890 of Ningbo are not in the plan and come from
 * the caller.
 *
 * @param text - any value; a cell of a file as it is, with at most 120 characters
 * @param options - the area code of local numbers, and local codes
 * @returns the kind and the forms of the number; for `unknown` neither `dial` nor `telUri`. Errors (only with
 * `unknown`): `phone.unknown` with a reason, `phone.area-code-missing`, `input.not-text`; warnings:
 * `phone.normalized`, `phone.text-around`, `phone.extension-unclear`, `phone.legacy-trunk-zero`,
 * `phone.trunk-zero-missing`, `phone.carrier-prefix`, `phone.prefix-unallocated`
 *
 * @example
 * import { classifyPhone } from "linli/identifiers";
 *
 * classifyPhone("0574-87180000转801").telUri; // => "tel:+86-574-8718-0000;ext=801"
 * classifyPhone("１２３４５").kind; // => "short-code"
 * classifyPhone("87180000").findings.map((finding) => finding.code); // => ["phone.area-code-missing"]
 * classifyPhone("87180000", { areaCode: "0574" }).e164; // => "+8657487180000"
 * classifyPhone("81890", { areaCode: "0574", localCodes: ["0574-81890"] }).dial; // => "057481890"
 */
export function classifyPhone(text: unknown, options?: PhoneOptions): ClassifiedPhone {
  if (typeof text !== "string") return unknownPhone([notText(text)]);
  if (text.length > longestText) return unknownPhone([refusal("text-too-long")]);
  // Circled and raised digits are marks beside a number: they must not become digits of it.
  const clean = normalizeText(text.replace(/\p{No}/gu, "\uFFFD"));
  const normalized = clean === text ? [] : [warningOf("phone.normalized", {})];
  return classifyScan(scanDigits(clean), clean, normalized, options);
}

function classifyScan(
  scan: DigitScan,
  clean: string,
  normalized: readonly PhoneFinding[],
  options: PhoneOptions | undefined,
): ClassifiedPhone {
  if (scan.runs.length === 0) {
    return unknownPhone([...normalized, refusal(clean === "" ? "empty" : "no-digits")]);
  }
  const around = surroundings(scan.before, scan.after);
  const warnings = around.text ? [...normalized, warningOf("phone.text-around", {})] : normalized;
  if (isMasked(scan)) return unknownPhone([...warnings, refusal("masked")]);
  const read = separateExtension(scan.runs, around.plus, placeOf(options));
  if ("reason" in read) return unknownPhone([...warnings, refusal(read.reason)]);
  if (around.attached) return unknownPhone([...warnings, refusal("attached")]);
  // 110室 and 共12345户 are no telephone numbers.
  if (around.text && !around.namesPhone && isShort(read.number.number)) {
    return unknownPhone([...warnings, refusal("attached")]);
  }
  const unclear = read.unclear ? [warningOf("phone.extension-unclear", {})] : [];
  const { number, warnings: supposed } = read.number;
  return knownPhone(number, read.extension, [...warnings, ...supposed, ...unclear, ...allocation(number)]);
}

/** Stars, dots or crosses stand for digits in masked data. */
function isMasked({ before, runs, after }: DigitScan): boolean {
  const masked = /[*•●×]{2}|\.{2}|x{2}|_{2}/i;
  return (
    runs.some((run) => masked.test(run.gap)) || /\*$/.test(before) || /^\*|^\.{2}|^[•●×]|^x{2}/i.test(after)
  );
}

function isShort({ kind }: PlannedNumber): boolean {
  return kind === "emergency" || kind === "short-code";
}

function allocation({ kind, digits }: PlannedNumber): readonly PhoneFinding[] {
  return kind === "mobile" && !isAllocatedMobile(digits)
    ? [warningOf("phone.prefix-unallocated", { asOf: allocationAsOf })]
    : [];
}

function refusal(reason: PhoneUnknownReason | "area-code-missing"): PhoneFinding {
  return reason === "area-code-missing"
    ? errorOf("phone.area-code-missing", {})
    : errorOf("phone.unknown", { reason });
}

function unknownPhone(findings: readonly PhoneFinding[]): UnknownPhone {
  return { kind: "unknown", findings };
}

function knownPhone(
  number: PlannedNumber,
  extension: string | undefined,
  findings: readonly PhoneFinding[],
): KnownPhone {
  const e164 = e164Of(number);
  return {
    kind: number.kind,
    dial: dialOf(number, extension),
    ...(e164 === undefined ? {} : { e164 }),
    ...(number.areaCode === undefined ? {} : { areaCode: number.areaCode }),
    ...(extension === undefined ? {} : { extension }),
    telUri: telUriOf(number, extension),
    findings,
  };
}
