import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  explainMembership,
  lintMemberships,
  membershipCountsOn,
  membershipsOn,
  reconcileMemberships,
  type Membership,
} from "../../src/programmes/index.ts";
import { sampleMembership } from "../../src/testing/index.ts";
import { deepFreeze, random } from "../support/values.ts";

const ON = "2024-07-09";
const asked = { programme: "link-card", on: ON };
const estate = (id: string, member: Membership["member"], rest: Partial<Membership> = {}): Membership => ({
  id,
  programme: "link-card",
  member,
  unit: "estate",
  joinedOn: "2024-03-01",
  ...rest,
});
const countOf = (memberships: readonly Membership[], on = ON): readonly [number, number] => {
  const { quantity, undecided } = membershipCountsOn(deepFreeze(memberships), { ...asked, on }).counts.estate;
  return [quantity.value, undecided];
};
const inDistrict = { divisionCode: "330203", name: "云栖苑" };
const inCommunity = { communityCode: "330203004001", name: "云栖 苑" };
const inOther = { communityCode: "330203004002", name: "云栖苑" };

describe("memberships", () => {
  it("hold from the first day to the last", () => {
    const record = estate("m-1", inDistrict, { leftOn: "2024-07-09" });
    const held = (date: string): number => membershipsOn([record], date).length;
    expect(["2024-02-29", "2024-03-01", "2024-07-09", "2024-07-10", "2024"].map(held)).toEqual([
      0, 1, 1, 0, 0,
    ]);
    expect(countOf([record], "2024")).toEqual([0, 1]);
    expect(() => membershipsOn([], "today")).toThrow(TypeError);
    expect(() => membershipCountsOn([], { ...asked, on: "today" })).toThrow(TypeError);
  });

  it("count a member once, by its code or by its name in its place", () => {
    expect(countOf([estate("m-1", inDistrict), estate("m-2", inCommunity)])).toEqual([1, 0]);
    expect(countOf([estate("m-1", inCommunity), estate("m-2", inOther)])).toEqual([2, 0]);
    const elsewhere = { divisionCode: "330212", name: "云栖苑" };
    expect(countOf([estate("m-1", inDistrict), estate("m-2", elsewhere)])).toEqual([2, 0]);
    // A name without a place can be that of either, or of a third one.
    expect(countOf([estate("m-1", inDistrict), estate("m-2", { name: "云栖苑" })])).toEqual([1, 1]);
    expect(countOf([estate("m-1", { name: "云栖苑" }), estate("m-2", { name: "云栖苑" })])).toEqual([1, 1]);
    const open = estate("m-1", inDistrict, { joinedOn: "2024" });
    expect(countOf([open, estate("m-2", { name: "云栖苑" })])).toEqual([1, 1]);
    expect(countOf([estate("m-1", inDistrict, { programme: "other" })])).toEqual([0, 0]);
  });

  it("find who stands twice for the same days, and let a member come back", () => {
    const codes = (memberships: readonly Membership[]): readonly unknown[] =>
      lintMemberships(deepFreeze(memberships)).map(({ code, severity, path, params }) => [
        code,
        severity,
        path,
        params,
      ]);
    const repeated = ["membership.repeated", "error", [1, "member"], { positions: [1, 2] }];
    expect(codes([estate("m-1", inDistrict), estate("m-2", inCommunity)])).toEqual([repeated]);
    const gone = estate("m-1", inDistrict, { leftOn: "2024-04-30" });
    expect(codes([gone, estate("m-2", inDistrict, { joinedOn: "2024-05-01" })])).toEqual([]);
    expect(codes([gone, estate("m-2", inDistrict, { joinedOn: "2024-04-30" })])).toEqual([repeated]);
    const long = [estate("m-3", inDistrict), gone, estate("m-2", inDistrict, { joinedOn: "2024-06" })];
    expect(lintMemberships(long).map(({ params }) => params)).toEqual([
      { positions: [1, 2] },
      { positions: [1, 3] },
    ]);
    expect(codes([estate("m-1", inDistrict), estate("m-1", { name: "云栖苑" })])).toEqual([
      ["membership.id-repeated", "error", [1, "id"], { positions: [1, 2] }],
      ["membership.same-name", "warning", [1, "member"], { positions: [1, 2] }],
    ]);
  });

  it("warn where the code is of the other kind of committee", () => {
    const village = { communityCode: "330203100201" };
    expect(explainMembership(estate("m", village, { unit: "village" }))).toEqual([]);
    expect(explainMembership(estate("m", village, { unit: "community" }))[0]?.path).toEqual(["unit"]);
    expect(explainMembership(estate("m", { ...village, name: "云栖苑" }))).toEqual([]);
  });

  it("compare the announced number in its own unit", () => {
    const counts = membershipCountsOn(
      [estate("m-1", inDistrict), estate("m-2", inOther, { joinedOn: "2024" })],
      asked,
    );
    const said = (value: number, unit?: "estate" | "community" | "household", asOf?: string): string =>
      reconcileMemberships({ value, qualifier: "exact", unit, asOf }, counts).state;
    expect([said(0, "estate"), said(1, "estate"), said(3, "estate")]).toEqual(["over", "agrees", "short"]);
    expect([said(1), said(1, "household"), said(0, "community")]).toEqual([
      "unknown",
      "other-unit",
      "agrees",
    ]);
    expect(said(9, "estate", "2023-12-31")).toBe("unknown");
  });

  it("do not depend on the order of the records, and never count less for more of them", () => {
    const many = fc.array(
      random.map((draw) => sampleMembership(draw)),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(many, sampleOne, (memberships, one) => {
        const counts = membershipCountsOn(deepFreeze(memberships), asked);
        expect(membershipCountsOn([...memberships].reverse(), asked)).toEqual(counts);
        expect(membershipCountsOn([...memberships, ...memberships], asked).counts.community).toEqual(
          counts.counts.community,
        );
        const more = membershipCountsOn([...memberships, one], asked);
        for (const unit of ["community", "estate", "village"] as const) {
          expect(more.counts[unit].quantity.value).toBeGreaterThanOrEqual(counts.counts[unit].quantity.value);
          expect(counts.counts[unit].undecided).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

const sampleOne = random.map((draw) => sampleMembership(draw));
