// Mission row 001#18: twelve "unveiling" (open-call) projects by all districts, counties, cities.
// Call with publisher, theme, deadline, bids, award, states and allowed transitions; counts per area.
import { describe, expect, it } from "vitest";
import { checkTransition, transitionsFrom } from "../../src/core/index.ts";
import {
  checkOpenCall,
  checkSetOfCalls,
  divisionCountsOf,
  openCallMachine,
  openCallStateOn,
  reconcileList,
  type OpenCall,
} from "../../src/projects/index.ts";

// The districts, counties and cities of Ningbo; which has how many calls is invented.
const codes = [
  "330203",
  "330205",
  "330206",
  "330211",
  "330212",
  "330213",
  "330225",
  "330226",
  "330281",
  "330282",
];
const calls = [...codes, "330203", "330212"].map((divisionCode, index): OpenCall => ({
  id: `call-${String(index + 1)}`,
  title: `揭榜项目 ${String(index + 1)}`,
  kind: "open-call",
  publisher: { name: "青禾区委社会工作部" },
  themes: ["governance"],
  place: { divisionCode },
  need: "楼道充电",
  bidsUntil: "2024-08-31",
  acceptanceCriteria: "验收合格",
  events: [{ event: "publish", on: "2024-07-09" }],
}));

describe("001#18: twelve open calls", () => {
  it("are twelve by name, counted for each district, and for the city", () => {
    expect(reconcileList({ value: 12, qualifier: "exact" }, calls)).toMatchObject({
      state: "agrees",
      listed: 12,
    });
    expect(checkSetOfCalls(calls)).toEqual([]);
    const counts = divisionCountsOf(calls, "county");
    expect(counts).toHaveLength(10);
    expect(counts.find(({ divisionCode }) => divisionCode === "330203")?.count).toBe(2);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(12);
    expect(
      divisionCountsOf(calls, "prefecture").map(({ divisionCode, count }) => [divisionCode, count]),
    ).toEqual([["330200", 12]]);
  });

  it("go from the publication to the award by allowed steps only, and only with a sound winner", () => {
    const [call] = calls as [OpenCall];
    expect(openCallStateOn(call, "2024-07-09").state).toBe("published");
    expect(transitionsFrom(openCallMachine, "published", call).map(({ event }) => event)).toEqual([
      "open",
      "withdraw",
    ]);
    expect(checkTransition(openCallMachine, "published", "award", call).ok).toBe(false);
    const bid = {
      id: "b",
      bidder: { name: "甲" },
      leads: ["l-1"],
      submittedOn: "2024-08-30",
      eligible: true,
      award: { on: "2024-09-20" },
    };
    expect(checkTransition(openCallMachine, "evaluating", "award", { ...call, bids: [bid] }).ok).toBe(true);
    const two = checkTransition(openCallMachine, "evaluating", "award", {
      ...call,
      bids: [{ ...bid, leads: ["a", "b"] }],
    });
    expect(two.findings.map(({ code }) => code)).toEqual(["open-call.one-lead"]);
    expect(checkOpenCall({ ...call, bidsUntil: "2024-07-09" }).findings[0]?.code).toBe(
      "open-call.deadline-before-publishing",
    );
  });
});
