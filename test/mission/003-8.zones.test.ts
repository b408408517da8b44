// Mission row 003#8: "one chamber: more than 15,000 member units; hosted the 6th meeting of a committee, May 2024".
// Member counts (unit / individual), member list check; edition.
import { describe, expect, it } from "vitest";
import { parseQuantity, reconcile, type Quantity } from "../../src/core/index.ts";
import { isOrganization, linksOn, type Organization } from "../../src/organizations/index.ts";
import {
  checkEdition,
  formatEdition,
  formatEditionPeriod,
  type Edition,
} from "../../src/programmes/index.ts";
import { body } from "./bodies.ts";

const quantity = (text: string): Quantity => {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const chamber = body("chamber", "东江国际商会", {
  members: { units: quantity("15000余家"), individuals: quantity("126人") },
});
const member = (index: number): Organization =>
  body(`member-${String(index)}`, `会员单位${String(index)}`, {
    links: [
      { kind: "member-of", to: { id: "chamber" }, from: "2020", until: index === 0 ? "2023" : undefined },
    ],
  });

describe("003#8: a chamber with more than 15,000 member units", () => {
  it("keeps units and individuals apart, with the hedge", () => {
    expect(isOrganization(chamber)).toBe(true);
    expect(chamber.members?.units).toEqual({ value: 15_000, qualifier: "more-than", unit: "organization" });
    expect(chamber.members?.individuals).toMatchObject({ qualifier: "exact", unit: "person" });
    expect(isOrganization({ ...chamber, members: { units: 15_000 } })).toBe(false);
  });

  it("compares the count with a list of the members of a day", () => {
    const list = Array.from({ length: 4 }, (_, index) => member(index));
    const on = (date: string): Quantity => {
      const value = list.filter(
        (one) => linksOn(one, date, { kind: "member-of", to: chamber }).length > 0,
      ).length;
      return { value, qualifier: "exact", unit: "organization" };
    };
    expect([on("2022-05-01").value, on("2024-05-01").value]).toEqual([4, 3]);
    expect(reconcile(quantity("3家"), on("2024-05-01")).state).toBe("agrees");
    expect(reconcile(quantity("15000余家"), on("2024-05-01")).state).toBe("short");
  });

  it("hosts the sixth meeting of a committee in a month of which no day is known", () => {
    const sixth: Edition = {
      id: "committee-6",
      programme: "committee",
      number: 6,
      period: { from: "2024-05", until: "2024-05" },
      roles: [{ role: "host", body: { id: "chamber" } }],
    };
    const committee = {
      name: "国际商事委员会会议",
      englishName: "Meeting of the Committee",
      ordinalWord: "次",
    } as const;
    expect(checkEdition(sixth)).toMatchObject({ ok: true, findings: [{ code: "edition.period-imprecise" }] });
    expect(formatEdition(sixth, committee, "zh-CN")).toBe("第六次国际商事委员会会议");
    expect(formatEdition(sixth, committee, "en")).toBe("6th Meeting of the Committee");
    expect(formatEditionPeriod(sixth.period, "en")).toBe("May 2024");
  });
});
