// Mission row 001#1: "theme activity launched, morning of 9 July 2024, Cultural and Sports Center, Gaoqiao Town, Haishu".
// Edition with half-day precision; venue in a town.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import {
  checkSession,
  dayPartLabels,
  lintEdition,
  sessionPeriod,
  sessionTable,
  type Edition,
  type Session,
} from "../../src/programmes/index.ts";
import { checkVenue, type Venue } from "../../src/venues/index.ts";

const centre: Venue = {
  id: "centre",
  name: "石榴镇文体中心",
  kind: "x-qinghe:sports-centre",
  address: { text: "望麦县石榴镇文体路1号" },
};
const edition: Edition = {
  id: "neighbours-1",
  programme: "neighbours",
  number: 1,
  period: { from: "2024-07-09", until: "2024-07-09" },
  roles: [{ role: "host", body: { name: "望麦县委社会工作部" } }],
  venues: ["centre"],
};
const launch: Session = {
  id: "launch",
  edition: "neighbours-1",
  kind: "opening",
  on: "2024-07-09",
  part: "morning",
  venue: "centre",
  place: { name: "石榴镇" },
};

describe("001#1: the morning of 9 July 2024", () => {
  it("is half a day, and no invented hour", () => {
    expect(checkSession(launch)).toMatchObject({ ok: true, findings: [] });
    expect(labelOf(dayPartLabels, "morning", "zh-CN")).toBe("上午");
    expect(sessionPeriod(launch)).toEqual(edition.period);
    expect(checkSession({ ...launch, on: "2024-07" }).findings[0]?.code).toBe("session.part-needs-day");
    expect(checkSession({ ...launch, on: "7月9日" }).findings[0]?.code).toBe("edition.year-missing");
  });

  it("is at a venue of the edition, in a town", () => {
    expect(checkVenue(centre).ok).toBe(true);
    expect(lintEdition(edition, { sessions: [launch], venues: [centre] })).toEqual([]);
    expect(lintEdition(edition, { sessions: [{ ...launch, venue: "other" }] })[0]?.code).toBe(
      "session.venue-unlisted",
    );
  });

  it("is read from a sheet", () => {
    const table = sessionTable();
    const record = table.build(table.cellsOf(launch), 2) as Session;
    expect([record.on, record.part, record.place]).toMatchObject([
      "2024-07-09",
      "morning",
      { name: "石榴镇" },
    ]);
  });
});
