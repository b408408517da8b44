// Mission row 003#6: "industry associations: decoupling since June 2015, more than 70,000 done".
// Attribute: decoupled on; five separations as checklist; "more than" quantity.
import { describe, expect, it } from "vitest";
import { compareCivilDates, labelOf, parseQuantity, reconcile } from "../../src/core/index.ts";
import {
  checkOrganization,
  isOrganization,
  separationLabels,
  separations,
  type Organization,
  type Separation,
} from "../../src/organizations/index.ts";
import { body } from "./bodies.ts";

const association = (done: readonly Separation[], on: string): Organization =>
  body("association", "东江省餐饮行业协会", {
    traits: ["industry-association"],
    events: [{ event: "decouple", on, separations: done }],
  });

/** What the checklist still asks for. */
const missing = ({ events = [] }: Organization): readonly Separation[] => {
  const done = events.flatMap((event) => (event.event === "decouple" ? (event.separations ?? []) : []));
  return separations.codes.filter((separation) => !done.includes(separation));
};

describe("003#6: an industry association decouples", () => {
  it("on a day or in a month, with what was separated", () => {
    const half = association(["institutions", "functions"], "2016-11");
    expect(isOrganization(half)).toBe(true);
    expect(missing(half)).toEqual(["assets", "personnel", "party-and-foreign-affairs"]);
    expect(missing(association(separations.codes, "2018-06-30"))).toEqual([]);
    // 行业协会商会与行政机关脱钩总体方案 is of June 2015.
    expect(compareCivilDates(half.events?.[0]?.on ?? "", "2015-06")).toBe(1);
  });

  it("by a checklist of five, with the words of the plan", () => {
    expect(separations.codes.map((code) => labelOf(separationLabels, code, "zh-CN"))).toEqual([
      "机构分离",
      "职能分离",
      "资产财务分离",
      "人员管理分离",
      "党建、外事等事项分离",
    ]);
  });

  it("and by nothing else, in no other event", () => {
    const sixth = { event: "decouple", on: "2016-11", separations: ["plaques"] };
    expect(isOrganization({ ...association([], "2016"), events: [sixth] })).toBe(false);
    const misplaced = { event: "register", on: "2016-11", separations: ["assets"] };
    expect(checkOrganization({ ...association([], "2016"), events: [misplaced] }).findings).toMatchObject([
      { code: "organization.event-field" },
    ]);
  });

  it("more than 70,000 of them did", () => {
    const published = parseQuantity("7万余家");
    expect(published).toMatchObject({
      ok: true,
      value: { value: 70_000, qualifier: "more-than", unit: "organization" },
    });
    const counted = { value: 70_000, qualifier: "exact", unit: "organization" } as const;
    expect(published.ok && reconcile(published.value, counted).state).toBe("short");
    expect(published.ok && reconcile(published.value, { ...counted, value: 71_053 }).state).toBe(
      "consistent",
    );
    expect(parseQuantity("more than 70,000 organizations")).toEqual(published);
  });
});
