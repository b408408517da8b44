// Mission row 000#1: "8th Social Organization Carnival".
// Edition number, ordinal printing 第八届 / 8th; previous and next edition; a date without a year must be refused or
// completed explicitly.
import { describe, expect, it } from "vitest";
import {
  checkEdition,
  checkSetOfEditions,
  formatEdition,
  isEdition,
  makeEditionPeriod,
  nextEdition,
  parseOrdinal,
  previousEdition,
  type Edition,
} from "../../src/programmes/index.ts";

const carnival = {
  id: "carnival",
  name: "东江区社会组织嘉年华",
  englishName: "Dongjiang Social Organization Carnival",
};
const held = (number: number, until: string): Edition => ({
  id: `carnival-${String(number)}`,
  programme: "carnival",
  number,
  period: { from: until, until },
  roles: [{ role: "host", body: { name: "东江区民政局" } }],
});
const seventh = held(7, "2024-12-20");
const eighth = held(8, "2025-12-23");

describe("000#1: the eighth carnival", () => {
  it("has a number that is printed and read in both languages", () => {
    expect(formatEdition(eighth, carnival, "zh-CN")).toBe("第八届东江区社会组织嘉年华");
    expect(formatEdition(eighth, carnival, "en")).toBe("8th Dongjiang Social Organization Carnival");
    expect([parseOrdinal("第八届"), parseOrdinal("8th")]).toEqual([8, 8]);
    expect([0, 7.5, 2025.5].some((number) => isEdition({ ...eighth, number }))).toBe(false);
  });

  it("has an edition before it, and none after it that is known", () => {
    expect(previousEdition(eighth, [seventh, eighth])).toBe(seventh);
    expect(nextEdition(seventh, [seventh, eighth])).toBe(eighth);
    expect(nextEdition(eighth, [seventh, eighth])).toBeUndefined();
    expect(checkSetOfEditions([eighth, seventh])).toEqual([]);
    const misnumbered = [held(7, "2025-12-23"), held(8, "2024-12-20")];
    expect(checkSetOfEditions(misnumbered)[0]?.code).toBe("edition.number-against-time");
  });

  it("is refused with a date that has no year, until somebody names the year", () => {
    for (const until of ["12-23", "12月23日"]) {
      const { findings } = checkEdition({ ...eighth, period: { from: "2025-12-17", until } });
      expect(findings).toMatchObject([{ code: "edition.year-missing", path: ["period", "until"] }]);
    }
    expect(makeEditionPeriod("12月23日").ok).toBe(false);
    const made = makeEditionPeriod("12月23日", { year: 2025 });
    expect(made).toMatchObject({ ok: true, value: eighth.period });
    expect(made.findings[0]?.code).toBe("edition.year-completed");
  });
});
