import type { LedgerEntry, StarScheme, TimeBankEntry } from "../../src/volunteer-hours/index.ts";

/** A complete ledger entry, invented; every field of the model is there. */
export const ledgerEntry: LedgerEntry = {
  id: "entry-2",
  kind: "recalculate",
  recordId: "record-1",
  volunteerId: "volunteer-7",
  beforeMinutes: 150,
  afterMinutes: 120,
  reverses: "entry-1",
  at: "2026-03-06T10:00:00+08:00",
  policy: "qinghe-credit@2",
  reason: "换用新规则",
  bookedBy: "user-3",
};

/** As little as an entry can be: a first approval. */
export const firstApproval: LedgerEntry = {
  id: "entry-1",
  kind: "approve",
  recordId: "record-1",
  volunteerId: "volunteer-7",
  beforeMinutes: 0,
  afterMinutes: 150,
  at: "2026-03-05T18:00:00+08:00",
};

/** A scheme with every field of the model, invented. */
export const starScheme: StarScheme = {
  counts: "calendar-year",
  levels: [
    {
      star: 1,
      minutes: 600,
      communityMinutes: 60,
      activities: 2,
      activeMonths: 1,
      registeredMonths: 3,
      heldStar: 1,
      awardedBy: { en: "community", "zh-CN": "社区", former: ["居委会"], confirmed: true },
      procedure: "granted",
    },
    {
      star: 1,
      medal: "gold",
      minutes: 1200,
      communityMinutes: 120,
      activities: 4,
      activeMonths: 2,
      registeredMonths: 3,
    },
  ],
  procedure: "selection",
  oneAfterAnother: true,
  activeMonthsOf: 6,
  hoursFrom: ["x"],
  firstYearEndAfterMonths: 6,
  reviews: [{ by: "01-31", certificatesIn: 3 }],
  countedUntil: ["2026-11-30"],
  article: "5",
};

/** As little as a scheme can be. */
export const smallestStarScheme: StarScheme = {
  counts: "all-time",
  levels: [{ star: 1, minutes: 6000 }],
  procedure: "application",
};

/** A complete entry of a time bank, invented. */
export const timeBankEntry: TimeBankEntry = {
  id: "t-1",
  kind: "transfer",
  accountId: "account-7",
  minutes: 60,
  at: "2026-03-05T18:00:00+08:00",
  recordId: "record-1",
  group: false,
  ledByGuardian: false,
  toAccountId: "account-8",
  relation: "direct-relative",
  holderAge: 61,
};

/** As little as such an entry can be. */
export const smallestTimeBankEntry: TimeBankEntry = {
  id: "t-2",
  kind: "donate",
  accountId: "account-7",
  minutes: 30,
  at: "2026-03-06T18:00:00+08:00",
};
