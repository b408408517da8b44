/** What is found in a row of hours beside what is found in its record. */
export type ServiceTableFindings = {
  /** Times that name no offset are read by the clock of `zone`; said of the file as a whole. */
  readonly "service-record.zone-assumed": { readonly zone: string };
  /** The time names no offset, and the clock of `zone` skips it: it went forward. */
  readonly "service-record.clock-skips": { readonly zone: string };
  /** The time names no offset, and the clock of `zone` shows it twice: it went back. */
  readonly "service-record.clock-repeats": { readonly zone: string };
  /** The service is not completed, so that it does not count. */
  readonly "service-record.not-counted": { readonly state: string };
  /** The time is negative: a correction, which is an entry of the ledger and no service. */
  readonly "service-record.correction": Record<never, never>;
  /** The time is that of all `persons`, `minutes` together, so that each has no whole number of minutes. */
  readonly "service-record.total-not-whole": { readonly minutes: number; readonly persons: number };
  /** The row is about a guest, who is no volunteer. */
  readonly "service-record.guest": Record<never, never>;
  /** Two columns of the row state a time, in minutes: which of them counts is not known, and both may be the same. */
  readonly "service-record.two-times": { readonly first: number; readonly second: number };
  /** More hours than a day has are stated without a date: a total of longer time, or minutes; `number` as hours. */
  readonly "service-record.long-undated": { readonly number: number };
  /** More hours than a day has are stated for one day; `number` as hours, or perhaps as minutes. */
  readonly "service-record.minutes-as-hours": { readonly number: number };
};
