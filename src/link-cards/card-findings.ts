/** The reason why a number on a card is in doubt. */
export type NumberAgeParams = {
  /** The day of the last check. */
  readonly checkedOn: string;
  /** How many days ago that was. */
  readonly days: number;
  /** How many days a check counts. */
  readonly maximum: number;
};

/** The parts in which the address of a card can contradict the card. */
export type AddressPart = "area" | "grid" | "serial" | "expiry";

/** What is remarked about a valid link card; all are warnings. */
export type LinkCardExplanationFindings = {
  /** No contact has a role that is expected. */
  readonly "link-card.role-missing": { readonly roleEn: string; readonly roleZh: string };
  /** A field looks like data about the household that has the card. */
  readonly "link-card.household-data": Record<never, never>;
  /** A text holds a resident ID number. */
  readonly "link-card.resident-id": Record<never, never>;
  /** Two contacts of a role have the same place in the order. */
  readonly "link-card.order-repeated": { readonly positions: readonly number[] };
  /** Nobody has looked whether a contact's number is right for more days than `maximum`. */
  readonly "link-card.number-stale": NumberAgeParams;
  /** No day is recorded on which somebody looked whether a contact's number is right. */
  readonly "link-card.number-never-checked": Record<never, never>;
  /** The day of the check is later than the day asked about. */
  readonly "link-card.number-checked-later": { readonly checkedOn: string };
  /** The card is not drawn in one of its languages, because a text has no English. */
  readonly "link-card.english-missing": Record<never, never>;
  /** The address in the code says another community, grid, number or last day than the card. */
  readonly "link-card.address-contradicts": { readonly part: AddressPart };
};

/** What is found about cards over time. */
export type LinkCardTimeFindings = {
  /** The last day on which the card holds. */
  readonly "link-card.expires": { readonly on: string };
  /** Numbers of the card are to be looked at again; the one checked longest ago was on `checkedOn`. */
  readonly "link-card.check-due": { readonly count: number; readonly checkedOn: string };
  /** For numbers of the card no day of a check is recorded. */
  readonly "link-card.check-unknown": { readonly count: number };
  /** The contact of the role is no longer the one in charge of the grid. */
  readonly "link-card.contact-replaced": { readonly since: string | undefined };
  /** The one in charge has other numbers than those printed. */
  readonly "link-card.numbers-changed": Record<never, never>;
  /** The one in charge is printed under another name. */
  readonly "link-card.name-changed": Record<never, never>;
  /** Nobody of the role is printed, but somebody is in charge. */
  readonly "link-card.contact-missing": Record<never, never>;
  /** Somebody is printed, but nobody is in charge. */
  readonly "link-card.contact-without-assignment": Record<never, never>;
  /** Who is in charge of the grid is not decided by the data. */
  readonly "link-card.contact-undecided": Record<never, never>;
  /** Neither a reference nor a name or number tells whether the contact is the one in charge. */
  readonly "link-card.contact-not-comparable": Record<never, never>;
  /** Whether some cards were issued is not decided by their dates. */
  readonly "link-card.state-undecided": { readonly count: number };
  /** The number of households is not known. */
  readonly "link-card.households-unknown": Record<never, never>;
  /** More cards were issued than there are households. */
  readonly "link-card.more-than-households": { readonly issued: number };
};
