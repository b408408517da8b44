// Mission row 001#20: "150 joined so far (the English says 'villages'; probably residential quarters, 小区)".
// Membership with join date; "so far" as a count on a day; 社区, 小区 and 村 never in one total; reconcile.
import { describe, expect, it } from "vitest";
import { addQuantities, type Quantity } from "../../src/core/index.ts";
import {
  lintMemberships,
  membershipCountsOn,
  membershipsOn,
  reconcileMemberships,
  type Membership,
} from "../../src/programmes/index.ts";

const joined = (serial: number, joinedOn: string, rest: Partial<Membership> = {}): Membership => ({
  id: `m-${String(serial)}`,
  programme: "link-card",
  member: { divisionCode: "330203", name: `青禾第${String(serial)}小区` },
  unit: "estate",
  joinedOn,
  ...rest,
});
const memberships = [
  ...Array.from({ length: 150 }, (_, index) => joined(index, index < 120 ? "2024-03-01" : "2024-07-09")),
  joined(200, "2024-07-10"),
  joined(201, "2024-01-01", { leftOn: "2024-06-30" }),
  joined(202, "2023-05-01", { unit: "village", member: { communityCode: "330203100201" } }),
  joined(203, "2023-05-01", { unit: "community", member: { communityCode: "330203004001" } }),
];
const said: Quantity = { value: 150, qualifier: "exact", unit: "estate", asOf: "2024-07-09" };

describe("001#20: who has joined so far", () => {
  it("is a count on the day, of each unit by itself, and agrees with the announced number", () => {
    const counted = membershipCountsOn(memberships, { programme: "link-card", on: "2024-07-09" });
    const { community, estate, village } = counted.counts;
    expect([community, estate, village].map(({ quantity }) => quantity.value)).toEqual([1, 150, 1]);
    expect(reconcileMemberships(said, counted).state).toBe("agrees");
    expect(membershipsOn(memberships, "2024-07-09")).toHaveLength(152);
    const before = membershipCountsOn(memberships, { programme: "link-card", on: "2024-07-08" });
    expect(before.counts.estate.quantity).toMatchObject({ value: 120, asOf: "2024-07-08" });
  });

  it("needs its unit: without one nothing is compared, and different ones are not added up", () => {
    const counted = membershipCountsOn(memberships, { programme: "link-card", on: "2024-07-09" });
    expect(reconcileMemberships({ ...said, unit: undefined }, counted).state).toBe("unknown");
    expect(reconcileMemberships({ ...said, unit: "village" }, counted)).toMatchObject({
      state: "short",
      by: 149,
    });
    const { estate, village } = counted.counts;
    expect(addQuantities([estate.quantity, village.quantity]).ok).toBe(false);
  });

  it("counts nobody twice", () => {
    const twice = [...memberships, joined(3, "2024-05-01", { id: "m-again" })];
    expect(lintMemberships(twice).map(({ code }) => code)).toEqual(["membership.repeated"]);
    const counted = membershipCountsOn(twice, { programme: "link-card", on: "2024-07-09" });
    expect(counted.counts.estate.quantity.value).toBe(150);
  });
});
