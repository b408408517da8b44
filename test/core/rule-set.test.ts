import { describe, expect, it } from "vitest";
import {
  checkSetOfRuleSets,
  ruleSetKey,
  ruleSetOf,
  ruleSetsOn,
  type RuleSet,
  type RuleSetKey,
} from "../../src/core/index.ts";

/** An invented rule set: `id@version area from until supersedes`. */
function rules(
  key: RuleSetKey,
  area: string,
  validFrom: string,
  validUntil?: string,
  supersedes?: RuleSetKey,
): RuleSet<{ hours: number }> {
  const [id = "", version] = key.split("@");
  return Object.freeze({
    id,
    version: Number(version),
    title: { en: id, "zh-CN": id },
    area,
    validFrom,
    validUntil,
    source: { title: "Invented measures", issuer: "an invented bureau", date: "2019-12-01" },
    confidence: "uncertain",
    parameters: { hours: 100 },
    supersedes,
  });
}

function keysOn(area: string, date: string, sets: readonly RuleSet[]): readonly string[] {
  return ruleSetsOn(area, date, Object.freeze(sets)).map(ruleSetKey);
}

describe("ruleSetsOn", () => {
  const everywhere = [
    rules("nation@1", "100000", "2010-01-01"),
    rules("district@1", "440305", "2020-01-01"),
    rules("city@1", "440300", "2015-01-01", "2024-12-31"),
    rules("province@1", "440000", "2012-01-01"),
    rules("other@1", "330200", "2010-01-01"),
    rules("municipality@1", "110000", "2010-01-01"),
  ];

  it.each<[string, string, readonly string[]]>([
    ["440305", "2024-12-31", ["district@1", "city@1", "province@1", "nation@1"]],
    ["440305", "2025-01-01", ["district@1", "province@1", "nation@1"]],
    ["440305", "2019-12-31", ["city@1", "province@1", "nation@1"]],
    ["440306", "2024-06-01", ["city@1", "province@1", "nation@1"]],
    ["440300", "2024-06-01", ["city@1", "province@1", "nation@1"]],
    ["440000", "2024-06-01", ["province@1", "nation@1"]],
    ["100000", "2024-06-01", ["nation@1"]],
    ["110101", "2024-06-01", ["municipality@1", "nation@1"]],
    ["440305", "2009-12-31", []],
    ["710000", "2024-06-01", ["nation@1"]],
  ])("in %s on %s are in force: %j", (area, date, expected) => {
    expect(keysOn(area, date, everywhere)).toEqual(expected);
    expect(keysOn(area, date, [...everywhere].reverse())).toEqual(expected);
  });

  it("takes a rule set in force on its first and its last day", () => {
    const sets = [rules("city@1", "440300", "2020-01-01", "2020-12-31")];
    expect(
      ["2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01"].map(
        (date) => keysOn("440300", date, sets).length,
      ),
    ).toEqual([0, 1, 1, 0]);
  });

  it("leaves out what is replaced, from the day on which its replacement is in force", () => {
    const sets = [
      rules("stars@1", "440300", "2015-01-01"),
      rules("stars@2", "440300", "2020-01-01", undefined, "stars@1"),
      rules("new-stars@1", "440300", "2024-01-01", undefined, "stars@2"),
    ];
    expect(keysOn("440300", "2019-12-31", sets)).toEqual(["stars@1"]);
    expect(keysOn("440300", "2020-01-01", sets)).toEqual(["stars@2"]);
    expect(keysOn("440300", "2024-01-01", sets)).toEqual(["new-stars@1"]);
  });

  it("leaves out a lower version of the same identifier without being told", () => {
    const sets = [rules("stars@10", "440300", "2015-01-01"), rules("stars@9", "440300", "2015-01-01")];
    expect(keysOn("440300", "2019-12-31", sets)).toEqual(["stars@10"]);
  });

  it("does not bring back what was replaced when its replacement ends", () => {
    const sets = [
      rules("a@1", "440300", "2015-01-01"),
      rules("b@1", "440300", "2020-01-01", "2022-12-31", "a@1"),
      rules("c@1", "440300", "2024-01-01", undefined, "b@1"),
    ];
    expect(keysOn("440300", "2023-06-01", sets)).toEqual([]);
    expect(keysOn("440300", "2024-06-01", sets)).toEqual(["c@1"]);
  });

  it("follows replacements through one that never came into force", () => {
    const sets = [
      rules("a@1", "440300", "2015-01-01"),
      rules("b@1", "440300", "2025-01-01", undefined, "a@1"),
      rules("c@1", "440300", "2024-01-01", undefined, "b@1"),
    ];
    expect(keysOn("440300", "2023-12-31", sets)).toEqual(["a@1"]);
    expect(keysOn("440300", "2024-06-01", sets)).toEqual(["c@1"]);
  });

  it("lets a district replace a rule of its city only in the district", () => {
    const sets = [
      rules("city@1", "440300", "2015-01-01"),
      rules("district@1", "440305", "2020-01-01", undefined, "city@1"),
    ];
    expect(keysOn("440305", "2020-01-01", sets)).toEqual(["district@1"]);
    expect(keysOn("440306", "2020-01-01", sets)).toEqual(["city@1"]);
    expect(keysOn("440300", "2020-01-01", sets)).toEqual(["city@1"]);
  });

  it("lists only what is in force on every day that a date can mean", () => {
    const sets = [
      rules("stars@1", "440300", "2015-01-01"),
      rules("stars@2", "440300", "2024-07-01", undefined, "stars@1"),
    ];
    expect(keysOn("440300", "2023", sets)).toEqual(["stars@1"]);
    expect(keysOn("440300", "2024", sets)).toEqual([]);
    expect(keysOn("440300", "2024-06", sets)).toEqual(["stars@1"]);
    expect(keysOn("440300", "2024-07", sets)).toEqual(["stars@2"]);
    // Where the source knows only the year, the days of that year are open.
    expect(keysOn("440300", "2015-06-01", [rules("vague@1", "440300", "2015")])).toEqual([]);
    expect(keysOn("440300", "2016-01-01", [rules("vague@1", "440300", "2015")])).toEqual(["vague@1"]);
  });

  it("refuses another area than six digits and another date than a civil one", () => {
    for (const area of ["", "44", "440305001", "４４０３０５", "440305\n"]) {
      expect(() => ruleSetsOn(area, "2024-01-01", [])).toThrow(RangeError);
    }
    expect(() => ruleSetsOn("440305", "today", everywhere)).toThrow(TypeError);
  });
});

describe("ruleSetOf", () => {
  it("finds a superseded version by the key that an old result carries", () => {
    const first = rules("stars@1", "440300", "2015-01-01");
    const second = rules("stars@2", "440300", "2020-01-01", undefined, "stars@1");
    expect(ruleSetOf(ruleSetKey(first), [second, first])).toBe(first);
    expect(ruleSetOf("stars@2", [second, first])).toBe(second);
    for (const key of ["stars@3", "stars", "", "constructor"])
      expect(ruleSetOf(key, [first])).toBeUndefined();
  });
});

describe("checkSetOfRuleSets", () => {
  function found(...sets: readonly unknown[]): readonly (readonly unknown[])[] {
    return checkSetOfRuleSets(sets as readonly RuleSet[]).map(({ code, path }) => [code, ...path]);
  }
  const first = rules("stars@1", "440300", "2015-01-01");

  it("accepts versions that follow or replace one another", () => {
    expect(found(rules("stars@2", "440300", "2020-01-01", undefined, "stars@1"), first)).toEqual([]);
    expect(found(first, rules("stars@2", "440300", "2020-01-01", undefined, "stars@1"))).toEqual([]);
    expect(
      found(rules("stars@1", "440300", "2015-01-01", "2019-12-31"), rules("stars@2", "440300", "2020-01-01")),
    ).toEqual([]);
    expect(
      found(first, rules("other@1", "440300", "2015-01-01"), rules("stars@2", "330200", "2015-01-01")),
    ).toEqual([]);
  });

  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ["a key twice", [first, rules("stars@1", "330200", "2015-01-01")], [["rule-set.duplicate", 1]]],
    ["an overlap", [first, rules("stars@2", "440300", "2020-01-01")], [["rule-set.overlap", 1, "validFrom"]]],
    ["an overlap of one day in a part of the area", [rules("stars@1", "440000", "2015-01-01", "2020-01-01"), rules("stars@2", "440305", "2020-01-01")], [["rule-set.overlap", 1, "validFrom"]]],
    ["a replacement of nothing", [rules("stars@2", "440300", "2020-01-01", undefined, "stars@1")], [["rule-set.supersedes-nothing", 0, "supersedes"]]],
    ["a rule set that replaces itself", [rules("stars@1", "440300", "2020-01-01", undefined, "stars@1")], [["rule-set.supersedes-itself", 0, "supersedes"]]],
    ["a circle", [rules("a@1", "440300", "2020-01-01", undefined, "b@1"), rules("b@1", "440300", "2020-01-01", undefined, "a@1")], [["rule-set.supersedes-itself", 0, "supersedes"], ["rule-set.supersedes-itself", 1, "supersedes"]]],
    ["an end before the beginning", [rules("a@1", "440300", "2020-01-01", "2019")], [["period.order", 0, "validUntil"]]],
    ["dates that are none", [rules("a@1", "440300", "soon", "2020-02-30")], [["field.format", 0, "validFrom"], ["civil-date.no-such-day", 0, "validUntil"]]],
    ["versions that are none", [rules("a@0", "440300", "2020"), rules("a@1.5", "440300", "2020"), rules("a@NaN" as RuleSetKey, "440300", "2020")], [["rule-set.version", 0, "version"], ["rule-set.version", 1, "version"], ["field.type", 2, "version"]]],
    ["an area that is none", [rules("a@1", "4403", "2020")], [["rule-set.area", 0, "area"]]],
    ["what is no object", [null, first, 7], [["field.type", 0], ["field.type", 2]]],
  ])("finds %s", (_, sets, expected) => {
    expect(found(...sets)).toEqual(expected);
  }); // prettier-ignore

  it("never throws", () => {
    const hostile = Proxy.revocable(first, {});
    hostile.revoke();
    expect(found(hostile.proxy)).toEqual([["input.unreadable"]]);
    for (const value of [null, undefined, 7, "x", {}, Symbol("s")]) {
      expect(checkSetOfRuleSets(value as unknown as readonly RuleSet[])[0]?.code).toBe("input.unreadable");
    }
    expect(found({}, { id: Symbol("s"), version: 1n }).length).toBeGreaterThan(0);
  });
});
