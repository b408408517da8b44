import type { RulePlace } from "../../organizations/index.ts";
import type { CertificateItem } from "./model.ts";

/** What is found where a record certificate is made; positions count the services from 1. */
export type RecordCertificateFindings = {
  /** The number, the issuer's name or the holder's name is empty. */
  readonly "record-certificate.text-empty": Record<never, never>;
  /** The day of issue is not known to the day. */
  readonly "record-certificate.day": Record<never, never>;
  /** Dates of services, of successions or of the posting are none. */
  readonly "record-certificate.date": { readonly positions: readonly number[] };
  /** The code can be guessed: it has fewer than `minimum` characters. */
  readonly "record-certificate.code-short": { readonly minimum: number };
  /** There is nothing to certify. */
  readonly "record-certificate.no-services": RulePlace;
  /** The same record stands there twice. */
  readonly "record-certificate.repeated": { readonly positions: readonly number[] };
  /** Records of another volunteer, or of nobody named. */
  readonly "record-certificate.other-volunteer": { readonly positions: readonly number[] };
  /** The issuer neither recorded these nor follows the body that did. */
  readonly "record-certificate.issuer-not-recorder": RulePlace & { readonly positions: readonly number[] };
  /** The issuer follows the body that recorded these only from a later day on. */
  readonly "record-certificate.succeeds-later": RulePlace & { readonly positions: readonly number[] };
  /** Whether the issuer follows the body that recorded these by that day is not known. */
  readonly "record-certificate.succession-unknown": RulePlace & { readonly positions: readonly number[] };
  /** Recorded by a body on a later day than that on which the issuer came to follow it. */
  readonly "record-certificate.recorder-gone": RulePlace & { readonly positions: readonly number[] };
  /** More minutes count than lie between beginning and end. */
  readonly "record-certificate.longer-than-span": RulePlace & { readonly positions: readonly number[] };
  /** Services that run at the same time as an earlier one of the certificate. */
  readonly "record-certificate.overlapping": RulePlace & { readonly positions: readonly number[] };
  /** Services that were not completed. */
  readonly "record-certificate.not-completed": RulePlace & { readonly positions: readonly number[] };
  /** Service time that is no whole number of minutes from 1 on. */
  readonly "record-certificate.minutes": RulePlace & { readonly positions: readonly number[] };
  /** What was done is not recorded. */
  readonly "record-certificate.content-missing": RulePlace & { readonly positions: readonly number[] };
  /** Services that are later than the certificate. */
  readonly "record-certificate.after-issue": { readonly positions: readonly number[] };
  /** What is asked for is not there. */
  readonly "record-certificate.item-missing": { readonly item: CertificateItem };
  /** Posted for fewer than `days` days. */
  readonly "record-certificate.posting-short": RulePlace & { readonly days: number };
  /** Issued before the posting ended. */
  readonly "record-certificate.posting-open": RulePlace;
};
