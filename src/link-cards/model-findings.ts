/** What is found in a link card and in an assignment by themselves. */
export type LinkCardModelFindings = {
  /** The role is none of the list, and no code of one's own. */
  readonly "link-card.role": Record<never, never>;
  /** A contact has no telephone number. */
  readonly "link-card.contact-without-phone": Record<never, never>;
  /** The telephone number cannot be dialled. */
  readonly "link-card.phone": Record<never, never>;
  /** No area code: 0 and two or three digits. */
  readonly "link-card.area-code": Record<never, never>;
  /** No hotline: three to eight digits. */
  readonly "link-card.hotline": Record<never, never>;
  /** A place in an order, or a number of copies, that is no whole number from 1 on. */
  readonly "link-card.count": Record<never, never>;
  /** No language is named, or one twice. */
  readonly "link-card.languages": Record<never, never>;
  /** The address is not what a code on a card can have. */
  readonly "link-card.address": Record<never, never>;
  /** The serial has not eight characters of Crockford's alphabet. */
  readonly "link-card.serial": Record<never, never>;
  /** The record follows another version of the model. */
  readonly "link-card.schema": Record<never, never>;
  /** The last day is not known to the day. */
  readonly "link-card.expiry-not-a-day": Record<never, never>;
  /** The grid belongs to another community than the card. */
  readonly "link-card.grid-elsewhere": Record<never, never>;
  /** The last day is before the day of issue. */
  readonly "link-card.expires-before-issue": Record<never, never>;
  /** A card was replaced or revoked that was never issued. */
  readonly "link-card.ended-unissued": Record<never, never>;
  /** A card was replaced or revoked before it was issued. */
  readonly "link-card.ended-before-issue": Record<never, never>;
  /** A card replaces itself. */
  readonly "link-card.replaces-itself": Record<never, never>;
  /** A card with a serial cannot have been handed out several times. */
  readonly "link-card.copies-of-serial": Record<never, never>;
};
