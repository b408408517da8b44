// Mission row 000#2: "closed 23 December; Service Week beside the ceremony".
// Edition period, Session period inside it (validator), one-day and many-day sessions.
import { describe, expect, it } from "vitest";
import {
  isSession,
  lintEdition,
  sessionPeriod,
  sessionsOn,
  type Edition,
  type Session,
} from "../../src/programmes/index.ts";

const edition: Edition = {
  id: "carnival-8",
  programme: "carnival",
  number: 8,
  period: { from: "2025-12-17", until: "2025-12-23" },
  roles: [{ role: "host", body: { name: "东江区民政局" } }],
};
const week: Session = { id: "week", edition: "carnival-8", kind: "service", period: edition.period };
const closing: Session = {
  id: "closing",
  edition: "carnival-8",
  kind: "closing",
  on: "2025-12-23",
  part: "afternoon",
};

describe("000#2: a week of services and a ceremony", () => {
  it("are sessions of many days and of one", () => {
    expect([week, closing].every(isSession)).toBe(true);
    expect(sessionPeriod(closing)).toEqual({ from: "2025-12-23", until: "2025-12-23" });
    expect(sessionsOn([week, closing], "2025-12-22")).toEqual([week]);
    expect(sessionsOn([week, closing], "2025-12-23")).toEqual([week, closing]);
  });

  it("are refused where they tell their time twice or not at all", () => {
    expect(isSession({ ...week, on: "2025-12-23" })).toBe(false);
    expect(isSession({ ...week, period: undefined })).toBe(false);
    expect(isSession({ ...week, period: { from: "2025-12-23", until: "2025-12-17" } })).toBe(false);
  });

  it("lie within the days of the edition", () => {
    expect(lintEdition(edition, { sessions: [week, closing] })).toEqual([]);
    const late: Session = { ...week, period: { from: "2025-12-20", until: "2025-12-24" } };
    expect(lintEdition(edition, { sessions: [late, { ...closing, on: "2024-12-23" }] })).toMatchObject([
      { code: "session.outside-edition", severity: "error", path: ["sessions", 0] },
      { code: "session.outside-edition", severity: "error", path: ["sessions", 1] },
    ]);
  });
});
