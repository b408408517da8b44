import { notText, warningOf } from "../../core/base.ts";
import type { ClassifiedPhone, PhoneOptions } from "./model.ts";
import { allocationAsOf, isUnallocated } from "./number-plan.ts";
import { placeOf } from "./place.ts";
import { readPhone } from "./read-phone.ts";
import { dialOf, e164Of, telUriOf } from "./written-forms.ts";

/**
 * Finds out what kind of telephone number of mainland China a text is, and how to dial it.
 *
 * @remarks 电信网编号计划(2017年版), 工信部信管〔2017〕68号. Emergency numbers are exactly 110, 119, 120 and 122.
 * A mobile number whose network code the allocation table of MIIT of 2023-03 does not have is accepted with a
 * warning; the operator is never inferred, because numbers are ported. Local numbers have 7 or 8 digits, in
 * areas with a two-digit code (010, 020 to 029) 8; without an area code they are unknown unless the caller
 * names one. Blanks, hyphens, brackets, dots, +86, 0086 and 86 are ways of writing and not remarked. Extensions
 * are read behind 转, 分机, 内线, `ext.`, `x`, `p`, `#`, `*`, `,` and `;ext=`, and behind a dash with a warning;
 * they are never glued to the number. Behind a dash behind a mobile number stands no extension but the short number
 * of a closed group: it is left out. Hours of service such as 24小时 or those in brackets are text around a number.
 * Under the caller's area code, digits that may as well be a day, a time or an amount are unknown. Local services such as 81890 of Ningbo are not in the plan and come from
 * the caller.
 *
 * @param text - any value; a cell of a file as it is, with at most 120 characters
 * @param options - the area code of local numbers, and local codes
 * @returns the kind and the forms of the number; for `unknown` neither `dial` nor `telUri`. Errors (only with
 * `unknown`): `phone.unknown` with a reason, `phone.area-code-missing`, `input.not-text`; warnings:
 * `phone.normalized`, `phone.text-around`, `phone.extension-unclear`, `phone.tail-left-out`,
 * `phone.legacy-trunk-zero`, `phone.trunk-zero-missing`, `phone.carrier-prefix`, `phone.prefix-unallocated`
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
  if (typeof text !== "string") return { kind: "unknown", findings: [notText(text)] };
  const { number, extension, findings } = readPhone(text, placeOf(options));
  if (number === undefined) return { kind: "unknown", findings };
  return {
    kind: number.kind,
    dial: dialOf(number, extension),
    e164: e164Of(number),
    areaCode: number.areaCode,
    extension,
    telUri: telUriOf(number, extension),
    findings: isUnallocated(number)
      ? [...findings, warningOf("phone.prefix-unallocated", { asOf: allocationAsOf })]
      : findings,
  };
}
