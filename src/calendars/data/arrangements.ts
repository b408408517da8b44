import type { CalendarYear } from "../model.ts";

const issuer = "国务院办公厅";

/** The arrangement of 2024. */
export const china2024: CalendarYear = {
  id: "china-holidays-2024",
  version: 1,
  title: { en: "Holidays of 2024", "zh-CN": "2024年部分节假日安排" },
  area: "100000",
  validFrom: "2024-01-01",
  validUntil: "2024-12-31",
  source: {
    title: "国务院办公厅关于2024年部分节假日安排的通知",
    number: "国办发明电〔2023〕7号",
    issuer,
    date: "2023-10-25",
  },
  confidence: "verified",
  parameters: {
    year: 2024,
    off: [
      { from: "2024-01-01", until: "2024-01-01" },
      { from: "2024-02-10", until: "2024-02-17" },
      { from: "2024-04-04", until: "2024-04-06" },
      { from: "2024-05-01", until: "2024-05-05" },
      { from: "2024-06-10", until: "2024-06-10" },
      { from: "2024-09-15", until: "2024-09-17" },
      { from: "2024-10-01", until: "2024-10-07" },
    ],
    makeup: [
      "2024-02-04",
      "2024-02-18",
      "2024-04-07",
      "2024-04-28",
      "2024-05-11",
      "2024-09-14",
      "2024-09-29",
      "2024-10-12",
    ],
  },
};

/** The arrangement of 2025. */
export const china2025: CalendarYear = {
  id: "china-holidays-2025",
  version: 1,
  title: { en: "Holidays of 2025", "zh-CN": "2025年部分节假日安排" },
  area: "100000",
  validFrom: "2025-01-01",
  validUntil: "2025-12-31",
  source: {
    title: "国务院办公厅关于2025年部分节假日安排的通知",
    number: "国办发明电〔2024〕12号",
    issuer,
    date: "2024-11-12",
  },
  confidence: "verified",
  parameters: {
    year: 2025,
    off: [
      { from: "2025-01-01", until: "2025-01-01" },
      { from: "2025-01-28", until: "2025-02-04" },
      { from: "2025-04-04", until: "2025-04-06" },
      { from: "2025-05-01", until: "2025-05-05" },
      { from: "2025-05-31", until: "2025-06-02" },
      { from: "2025-10-01", until: "2025-10-08" },
    ],
    makeup: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
  },
};

/** The arrangement of 2026. */
export const china2026: CalendarYear = {
  id: "china-holidays-2026",
  version: 1,
  title: { en: "Holidays of 2026", "zh-CN": "2026年部分节假日安排" },
  area: "100000",
  validFrom: "2026-01-01",
  validUntil: "2026-12-31",
  source: {
    // The number of the notice was not seen.
    title: "国务院办公厅关于2026年部分节假日安排的通知",
    issuer,
    date: "2025-11-04",
    url: "https://politics.gmw.cn/2025-11/04/content_38391083.htm",
  },
  confidence: "verified",
  parameters: {
    year: 2026,
    off: [
      { from: "2026-01-01", until: "2026-01-03" },
      { from: "2026-02-15", until: "2026-02-23" },
      { from: "2026-04-04", until: "2026-04-06" },
      { from: "2026-05-01", until: "2026-05-05" },
      { from: "2026-06-19", until: "2026-06-21" },
      { from: "2026-09-25", until: "2026-09-27" },
      { from: "2026-10-01", until: "2026-10-07" },
    ],
    makeup: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
  },
};

/**
 * The arrangements that this version of the library knows: 2024 to 2026.
 *
 * @remarks The arrangement of a year is published in October or November of the year before. The next one comes with
 * a new version of this library, or by `calendarFromChineseDays`; until then its days are `"unknown"`.
 */
export const chinaCalendars: readonly CalendarYear[] = [china2024, china2025, china2026];
