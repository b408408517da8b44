// Mission row 003#3: "Dec 2023: coordination mechanism for party-led grassroots governance; joint meetings on petitions".
// Mechanism: convenor, members, set up, meets.
import { describe, expect, it } from "vitest";
import { checkMechanism, isMechanism, type Mechanism } from "../../src/programmes/index.ts";

const version = {
  convenor: { name: "青禾区委社会工作部" },
  members: [{ name: "青禾区民政局" }, { name: "青禾区司法局" }],
  office: { name: "青禾区委社会工作部" },
};
const mechanism: Mechanism = {
  id: "coordination",
  name: "党建引领基层治理协调机制",
  setUpOn: "2023-12",
  versions: [version],
  frequency: "quarterly",
  meetings: [
    { ordinal: 1, heldOn: "2024-01-15" },
    { ordinal: 2, heldOn: "2024-04-12", title: "全体会议" },
  ],
};

describe("003#3: the coordination mechanism", () => {
  it("has a convenor, members, a day on which it was set up, and meetings", () => {
    expect(checkMechanism(mechanism)).toMatchObject({ ok: true, findings: [] });
  });

  it.each<[string, object]>([
    ["mechanism.member-repeated", { versions: [{ ...version, members: [{ name: "青禾区委社会工作部" }] }] }],
    ["mechanism.members-missing", { versions: [{ ...version, members: [] }] }],
    [
      "mechanism.meetings-order",
      {
        meetings: [
          { ordinal: 2, heldOn: "2024-01-15" },
          { ordinal: 1, heldOn: "2024-04-12" },
        ],
      },
    ],
    ["mechanism.meeting-before-set-up", { meetings: [{ ordinal: 1, heldOn: "2023-11-30" }] }],
    ["mechanism.frequency", { frequency: "often" }],
  ])("is refused by %s", (code, change) => {
    expect(isMechanism({ ...mechanism, ...change })).toBe(false);
    expect(checkMechanism({ ...mechanism, ...change }).findings.map((finding) => finding.code)).toEqual([
      code,
    ]);
  });
});
