/** What is found in the record of a key. */
export type CardKeyFindings = {
  /** The identifier is not four characters of base 32. */
  readonly "card-key.kid": Record<never, never>;
  /** Not 32 bytes as base64url. */
  readonly "card-key.coordinate": Record<never, never>;
  /** The record holds the secret of a private key, which whoever reads it can sign with. */
  readonly "card-key.secret": Record<never, never>;
  /** The public key is not of the algorithm, or its second coordinate is missing. */
  readonly "card-key.algorithm": Record<never, never>;
  /** The key signs for no host. */
  readonly "card-key.hosts-empty": Record<never, never>;
  /** A host is not a DNS name in small letters. */
  readonly "card-key.host": Record<never, never>;
  /** The area is not the 2, 4, 6, 9 or 12 first digits of a community code. */
  readonly "card-key.area-prefix": Record<never, never>;
  /** A date is not a whole day. */
  readonly "card-key.day": Record<never, never>;
  /** The last day is before the first. */
  readonly "card-key.days-order": Record<never, never>;
};
