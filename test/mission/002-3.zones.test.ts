// Mission row 002#3: "at Shenzhen International Innovation Center". Venue reference.
import { describe, expect, it } from "vitest";
import {
  checkEdition,
  checkSession,
  lintEdition,
  type Edition,
  type Session,
} from "../../src/programmes/index.ts";
import { checkVenue, type Venue } from "../../src/venues/index.ts";

const venue: Venue = { id: "innovation-centre", name: "深圳国际创新中心", kind: "industrial-park" };
const edition: Edition = {
  id: "launch-1",
  programme: "information-centre",
  number: 1,
  period: { from: "2019-02-20", until: "2019-02-20" },
  venues: [venue.id],
  roles: [{ role: "host", body: { name: "社区治理信息中心" } }],
};
const signing: Session = {
  id: "signing",
  edition: edition.id,
  kind: "signing",
  on: "2019-02-20",
  venue: venue.id,
};

describe("002#3: held at a venue on record", () => {
  it("finds the venue of the edition and of its session among the venues", () => {
    expect(checkVenue(venue).ok).toBe(true);
    expect(checkEdition(edition).ok).toBe(true);
    expect(checkSession(signing).ok).toBe(true);
    expect(lintEdition(edition, { sessions: [signing], venues: [venue] })).toEqual([]);
  });

  it("tells where the reference leads nowhere", () => {
    const elsewhere: Session = { ...signing, venue: "hall-9" };
    const found = lintEdition(edition, { sessions: [elsewhere], venues: [{ id: "hall-9" }] });
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ["edition.venue-unknown", ["venues", 0]],
      ["session.venue-unlisted", ["sessions", 0, "venue"]],
    ]);
  });
});
