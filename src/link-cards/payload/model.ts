import type { CivilDate } from "../../core/base.ts";

/**
 * The parts of a card's URL, in the form LXK1: `https://host/L1/area/grid/serial`, and where it is signed
 * `/YYYYMMDD/` with the identifier of the key and the signature.
 *
 * @remarks Nothing about the household is in it, and nothing that changes: telephone numbers are printed on the card and
 * stand behind the URL. Either all of `expiresOn`, `kid` and `signature` are there, or none.
 */
export interface CardUrl {
  /** The host in small letters, a DNS name without port. */
  readonly host: string;
  /** The community, twelve digits of the statistical division code. */
  readonly area: string;
  /** The grid in the community, three digits; `000` is the whole community. */
  readonly grid: string;
  /** The number of the card: eight random characters of Crockford's base 32, or `0` for one URL per grid. */
  readonly serial: string;
  /** The last valid day in Asia/Shanghai. */
  readonly expiresOn?: CivilDate | undefined;
  /** The identifier of the key, the first four characters of the base 32 of its SHA-256. */
  readonly kid?: string | undefined;
  /** The signature of 64 bytes in base 32 (RFC 4648), 103 capitals and digits. */
  readonly signature?: string | undefined;
}

/** What is signed: the parts of a card's URL up to the identifier of the key. */
export interface CardUrlParts extends Omit<CardUrl, "expiresOn" | "kid" | "signature"> {
  /** The last valid day in Asia/Shanghai. */
  readonly expiresOn: CivilDate;
}
