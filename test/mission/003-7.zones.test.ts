// Mission row 003#7: "inter-ministerial joint conference adjusted Dec 2023".
// Mechanism with versions.
import { describe, expect, it } from "vitest";
import { isMechanism, mechanismOn, type Mechanism } from "../../src/programmes/index.ts";

const members = [{ name: "青禾区教育局" }, { name: "青禾区财政局" }];
const before = { from: "2017-03-01", convenor: { name: "青禾区民政局" }, members };
const after = {
  from: "2023-12-08",
  convenor: { name: "青禾区委社会工作部" },
  members: [...members, { name: "青禾区民政局" }],
  basis: "qinghe-2023-88",
};
const conference: Mechanism = { id: "conference", name: "社区建设联席会议", versions: [before, after] };

describe("003#7: the joint conference", () => {
  it("has who belonged to it on every day", () => {
    expect(isMechanism(conference)).toBe(true);
    expect(mechanismOn(conference, "2017-02-28").state).toBe("not-yet");
    expect(mechanismOn(conference, "2023-12-07").version).toBe(before);
    expect(mechanismOn(conference, "2023-12-08").version).toBe(after);
    expect(mechanismOn(conference, "2023-12").state).toBe("unknown");
  });

  it("has no two versions on one day", () => {
    expect(isMechanism({ ...conference, versions: [after, before] })).toBe(false);
    expect(isMechanism({ ...conference, versions: [{ ...before, until: "2023-12-08" }, after] })).toBe(false);
  });
});
