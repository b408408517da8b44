import type { PhoneFinding } from "./findings.ts";

/** What a telephone number is, where the plan of mainland China has it. */
export type PhoneKind =
  | "emergency"
  | "short-code"
  | "area-short-code"
  | "mobile"
  | "satellite"
  | "landline"
  | "toll-free-800"
  | "shared-400";

/** A telephone number that was recognised. */
export interface KnownPhone {
  /** What the number is, by the numbering plan; never which operator serves it. */
  readonly kind: PhoneKind;
  /** What to dial inside mainland China: digits, and an extension behind a comma, which phones dial as a pause. */
  readonly dial: string;
  /**
   * The number in the form of ITU-T E.164, without the extension; absent for short codes, with or without an
   * area code. For 400 and 800 it is the written form only: these numbers need not be reachable from abroad.
   */
  readonly e164?: string | undefined;
  /** The area code with its 0, such as `0574`; only for landlines and area short codes. */
  readonly areaCode?: string | undefined;
  /** The digits of the extension. */
  readonly extension?: string | undefined;
  /**
   * The link that dials the number. For short codes, area short codes, 400 and 800 it is what phones in the
   * mainland dial, without the `phone-context` that RFC 3966 asks of local numbers; see `formatStrictTelUri`.
   */
  readonly telUri: string;
  /** What was remarked: warnings only. */
  readonly findings: readonly PhoneFinding[];
}

/** A text that is no telephone number, or not one that can be dialled without guessing. */
export interface UnknownPhone {
  /** No kind of the numbering plan. */
  readonly kind: "unknown";
  /** Absent: there is nothing to dial. */
  readonly dial?: undefined;
  /** Absent. */
  readonly e164?: undefined;
  /** Absent. */
  readonly areaCode?: undefined;
  /** Absent. */
  readonly extension?: undefined;
  /** Absent: an empty link would lead back to the page that carries it. */
  readonly telUri?: undefined;
  /** Why, at least one error. */
  readonly findings: readonly PhoneFinding[];
}

/** What `classifyPhone` gives: a number of a known kind, or `unknown` with the reasons. */
export type ClassifiedPhone = KnownPhone | UnknownPhone;

/** What is known of the place that a number comes from. */
export interface PhoneOptions {
  /** The area code that local numbers of 7 or 8 digits belong to, with or without its 0, such as `0574`. */
  readonly areaCode?: string | undefined;
  /**
   * Local codes that the numbering plan does not have, each with its area code, such as `0574-81890`: services
   * of one city, which only its people know.
   */
  readonly localCodes?: readonly string[] | undefined;
}
