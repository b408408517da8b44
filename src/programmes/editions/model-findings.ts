/** What is found in a programme, an edition or a session by itself. */
export type EditionModelFindings = {
  /** The role is none of the list, and no code of one's own. */
  readonly "body-role.kind": Record<never, never>;
  /** One body has one role twice. */
  readonly "body-role.repeated": Record<never, never>;
  /** No body hosts the edition. */
  readonly "edition.host-missing": Record<never, never>;
  /** The number of the edition is no whole number from 1 to 9,999. */
  readonly "edition.number": Record<never, never>;
  /** A month and a day without a year. */
  readonly "edition.year-missing": Record<never, never>;
  /** The text is no date that the calendar has. */
  readonly "edition.date": Record<never, never>;
  /** The theme is none of the list, and no code of one's own. */
  readonly "edition.theme": Record<never, never>;
  /** A venue stands in the list twice. */
  readonly "edition.venue-repeated": Record<never, never>;
  /** A published number is in another unit than the one in which such things are counted. */
  readonly "edition.announced-unit": Record<never, never>;
  /** More persons than attendances were published. */
  readonly "edition.persons-above-person-times": Record<never, never>;
  /** The days of the edition are not known to the day. */
  readonly "edition.period-imprecise": Record<never, never>;
  /** Participants that mean one body; positions count from 1, `byName` says that a name alone decided. */
  readonly "edition.participant-repeated": {
    readonly positions: readonly number[];
    readonly byName: boolean;
  };
  /** A programme that is a part of itself. */
  readonly "programme.part-of-itself": Record<never, never>;
  /** A session that names neither an edition nor a programme. */
  readonly "session.belongs-nowhere": Record<never, never>;
  /** The kind is none of the list, and no code of one's own. */
  readonly "session.kind": Record<never, never>;
  /** The time of the session is not told in exactly one way. */
  readonly "session.time-form": Record<never, never>;
  /** A part of a day without the day. */
  readonly "session.part-needs-day": Record<never, never>;
  /** The session does not end after it begins. */
  readonly "session.time-order": Record<never, never>;
  /** Heads are not counted in persons. */
  readonly "session.not-persons": Record<never, never>;
  /** Attendances are not counted in person-times. */
  readonly "session.not-person-times": Record<never, never>;
  /** More persons came than there were attendances. */
  readonly "session.persons-above-person-times": Record<never, never>;
  /** The name of a minor, or of a person who has not agreed to be shown. */
  readonly "session.presenter-name": Record<never, never>;
  /** A minor without the flag of a guardian, or an adult with one. */
  readonly "session.guardian-consent": Record<never, never>;
  /** A person is shown who has not agreed, or a minor whose guardian has not. */
  readonly "session.consent-missing": { readonly ageClass: "adult" | "minor" };
};
