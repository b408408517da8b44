import type { CivilDate, InputFindings } from "../../core/base.ts";

/** The parts of a card's URL, in the order in which they stand. */
export type CardUrlPart =
  "scheme" | "host" | "path" | "area" | "grid" | "serial" | "expiry" | "kid" | "signature";

/** Why a key does not hold on a day: its period has not begun, it is over, or the key was revoked. */
export type KeyLapse = "not-yet" | "over" | "revoked";

/** What is found in the URL of a card: always one of them, the first in the order of checking. */
export type CardUrlFindings = InputFindings & {
  /** It is no URL of a card; `part` is the first that has no form of it. */
  readonly "link-card.malformed": { readonly part: CardUrlPart };
  /** It is the URL of a card in a version of the format that is not known here; `known` is. */
  readonly "link-card.unsupported-version": { readonly known: string };
  /** It can be read, but is not written in the one form that is signed; of ES256 signatures that is the one with the low s. */
  readonly "link-card.non-canonical": Record<never, never>;
  /** The area is a street or a larger unit, and cards belong to a community. */
  readonly "link-card.area-not-community": Record<never, never>;
  /** The host is none of those that the verifier trusts. */
  readonly "link-card.host-not-allowed": Record<never, never>;
  /** The URL has no signature. It may be opened, but nothing proves where it comes from. */
  readonly "link-card.unsigned": Record<never, never>;
  /** None of the keys given has this identifier. */
  readonly "link-card.unknown-key": Record<never, never>;
  /** The key signs for other hosts or another area. */
  readonly "link-card.key-out-of-scope": Record<never, never>;
  /** The key does not hold on this day. */
  readonly "link-card.key-expired": { readonly because: KeyLapse };
  /** The signature does not belong to this text and this key. */
  readonly "link-card.bad-signature": Record<never, never>;
  /** The signature holds, and the last day of the card is over. */
  readonly "link-card.expired": { readonly lastDay: CivilDate };
  /** The signature holds, and the card was revoked. */
  readonly "link-card.revoked": Record<never, never>;
  /** The signature holds; whether the card was revoked, the status lists given do not tell. */
  readonly "link-card.status-unknown": Record<never, never>;
  /** Nothing here can verify a signature by the algorithm of the key, so that nothing is known of it. */
  readonly "link-card.verifier-unavailable": { readonly alg: string };
};
