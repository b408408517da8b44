/** What is found in a list of revoked cards. */
export type CardStatusFindings = {
  /** The number of bits is no power of two from 1,024 to 16,777,216. */
  readonly "card-status.size": Record<never, never>;
  /** The bits are not base64url, or another number than `size` says. */
  readonly "card-status.bits": Record<never, never>;
  /** The last day is before that of publishing. */
  readonly "card-status.days-order": Record<never, never>;
};
