import type { FindingOf, InputFindings } from "../../core/base.ts";

/**
 * Why a text is no telephone number.
 *
 * @remarks `no-digits`, `text-too-long` and `masked` speak of the text, and `spreadsheet-number` means that a
 * spreadsheet wrote the number as 13800138000.0 or 1.38E+10; `several-numbers` means more digits than one number
 * and one extension (`A/B`, `A、B`, a second number behind the first); `attached` means that the text around makes
 * the digits something else, as in an e-mail address or in 110室; `country-code` another code than +86, or +86
 * before a short code, which cannot be dialled that way; `trunk-zero-missing` an area code without its 0;
 * `area-code` and `subscriber-number` name the part that the numbering plan does not have; `not-in-plan` is the
 * rest.
 */
export type PhoneUnknownReason =
  | "no-digits"
  | "text-too-long"
  | "masked"
  | "spreadsheet-number"
  | "several-numbers"
  | "attached"
  | "too-few-digits"
  | "too-many-digits"
  | "area-code"
  | "subscriber-number"
  | "trunk-zero-missing"
  | "country-code"
  | "not-in-plan";

/** What is found about telephone numbers, with what each message prints. */
export type PhoneFindings = InputFindings & {
  /** No telephone number of the mainland plan could be read. */
  readonly "phone.unknown": { readonly reason: PhoneUnknownReason };
  /** A local number of 7 or 8 digits came without an area code, and the caller named none. */
  readonly "phone.area-code-missing": Record<never, never>;
  /** Full-width digits became half-width, or invisible characters and surrounding blanks were dropped. */
  readonly "phone.normalized": Record<never, never>;
  /** Other text stands before or behind the number. */
  readonly "phone.text-around": Record<never, never>;
  /** A mobile number carried the 0 that was once dialled before mobile numbers of other cities. */
  readonly "phone.legacy-trunk-zero": Record<never, never>;
  /** 17951, the prefix of a carrier's long-distance service, was left out. */
  readonly "phone.carrier-prefix": Record<never, never>;
  /** The area code that the caller named stood without its 0. */
  readonly "phone.trunk-zero-missing": Record<never, never>;
  /** The network code of a mobile number was not allocated to public mobile networks in the table of `asOf`. */
  readonly "phone.prefix-unallocated": { readonly asOf: string };
  /** Digits behind a dash, or behind a comma where they could be another number, were read as an extension. */
  readonly "phone.extension-unclear": Record<never, never>;
  /** Up to six digits behind a dash behind a mobile number, which has no extension, were left out. */
  readonly "phone.tail-left-out": Record<never, never>;
};

/** One finding of `classifyPhone`. */
export type PhoneFinding = FindingOf<PhoneFindings>;
