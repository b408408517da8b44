// Mission row 004#10: "'Ci Xiaoxin City' brand; children's healthy-growth center; > 100 sessions; > 2,900 participants".
// Brand/programme; sessions and person-times typed apart from persons; "more than 2,900 / more than 100" gives no bound on
// the average, so the function must refuse to print one.
import { describe, expect, it } from "vitest";
import { parseQuantity, type Quantity } from "../../src/core/index.ts";
import {
  checkProgramme,
  personTimesPerSession,
  programmeTable,
  reconcileSessions,
  summarizeSessions,
  type Programme,
  type Session,
} from "../../src/programmes/index.ts";

const quantity = (text: string): Quantity => {
  const read = parseQuantity(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const growth: Programme = {
  id: "growth",
  name: "儿童健康成长中心",
  brand: "青禾小新城",
  announced: { sessions: quantity("100余场"), personTimes: quantity("2900余人次") },
};

describe("004#10: a brand with sessions and attendances", () => {
  it("keeps attendances apart from persons", () => {
    expect(checkProgramme(growth)).toMatchObject({ ok: true, findings: [] });
    const mixed = { ...growth, announced: { persons: quantity("2900余人次") } };
    expect(checkProgramme(mixed).findings[0]?.code).toBe("edition.announced-unit");
    const unsaid = { ...growth, announced: { personTimes: quantity("2900余") } };
    expect(checkProgramme(unsaid).findings[0]?.code).toBe("edition.announced-unit");
  });

  it("has no average where the hedges give none", () => {
    const refused = personTimesPerSession(growth.announced ?? {});
    expect([refused.ok, refused.findings[0]?.code]).toEqual([false, "quantity.ratio-unbounded"]);
    const exact = { ...growth.announced, sessions: quantity("100场") };
    const bounded = personTimesPerSession(exact);
    expect(bounded.ok && [bounded.value.value, bounded.value.qualifier]).toEqual([29, "more-than"]);
  });

  it("is held against its sessions", () => {
    const held = (index: number): Session => ({
      id: `s-${String(index)}`,
      programme: "growth",
      kind: "training",
      on: "2022",
      personTimes: { value: 28, qualifier: "exact", unit: "person-time" },
    });
    const of = (count: number): readonly unknown[] =>
      reconcileSessions(
        growth.announced ?? {},
        summarizeSessions(Array.from({ length: count }, (_, index) => held(index))),
      ).map(({ figure, state, by }) => [figure, state, by]);
    expect(of(104)).toEqual([
      ["sessions", "consistent", undefined],
      ["personTimes", "consistent", undefined],
    ]);
    expect(of(100)).toEqual([
      ["sessions", "short", 1],
      ["personTimes", "short", 101],
    ]);
  });

  it("is read from a sheet with its hedges", () => {
    const table = programmeTable();
    expect(table.build(table.cellsOf(growth), 2)).toMatchObject(growth);
  });
});
