// Mission row 004#9: "outing to Beijing and the Great Wall, 2021".
// Activity outside the area; year precision.
import { describe, expect, it } from "vitest";
import { periodContains } from "../../src/core/index.ts";
import { checkSession, sessionPeriod, sessionsOn, type Session } from "../../src/programmes/index.ts";

const outing: Session = {
  id: "outing",
  programme: "growth",
  kind: "outing",
  on: "2021",
  place: { divisionCode: "110000", name: "北京市" },
};

describe("004#9: an outing in 2021", () => {
  it("is of a programme without editions, elsewhere, and known by its year", () => {
    expect(checkSession(outing)).toMatchObject({ ok: true, findings: [] });
    expect(checkSession({ ...outing, programme: undefined }).findings[0]?.code).toBe(
      "session.belongs-nowhere",
    );
    expect(checkSession({ ...outing, place: {} }).findings[0]?.code).toBe("organization.place-empty");
  });

  it("is on no certain day, and certainly in no other year", () => {
    const period = sessionPeriod(outing) ?? {};
    expect(periodContains(period, "2021-05-01")).toBe("unknown");
    expect(periodContains(period, "2022-01-01")).toBe(false);
    expect(sessionsOn([outing], "2021-05-01")).toEqual([]);
  });

  it("may be known by its month, and has no morning then", () => {
    expect(checkSession({ ...outing, on: "2021-07" }).ok).toBe(true);
    expect(checkSession({ ...outing, on: "2021-07", part: "morning" }).ok).toBe(false);
  });
});
