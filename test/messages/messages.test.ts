import { describe, expect, it } from "vitest";
import * as core from "../../src/core/index.ts";
import * as divisions from "../../src/divisions/index.ts";
import * as identifiers from "../../src/identifiers/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { strangeValues } from "../support/values.ts";

type Found = core.Finding<string, unknown>;

const messages: {
  readonly en: { readonly [code: string]: (params: never) => string };
  readonly zh: typeof messages.en;
} = {
  en,
  zh: zhCN,
};

/** Inputs that are wrong in many ways, for every check that takes text. */
const texts = [
  "", "abc", "9111000060003IOZSV", "91350100M000100Y4A", "000000000000000000", "B1440305MJ0000026W", "11010519491231002X",
  "110105194912310021", "110105491231997", "990426199112010074", "330203600001", "330203100600", "330203000000",
  "330203100004-", "330203100004000", "88010", "330283", "650599", "D21435691", "PDY000011", "87180000", "010-1234567",
  "13800138000/13900139000", "15412345678", "0574-87180000-801", "总值班电话0713-6759036", "013800138000", "1100",
  "近0家", "100-200户", "不超过12个", "约100余家", "1.2345万", "1,23", "100 widgets", "-5人", "1e9亿", "超过20万元", "20",
  "$5", "0.001元", "99999999999999亿元", "2016-02-30", "2016-2-3", "2025-02-29T00:00:00Z", "2025-02-28T00:00:00", "soon",
]; // prettier-ignore

/** Records that are wrong in many ways, for every model. */
const records = [
  {}, null, 7, { from: "2025", until: "2024" }, { From: "2025" }, { value: -1, qualifier: "exact" },
  { value: 0, qualifier: "about" }, { value: 1, qualifier: "roughly", unit: "people", asOf: "2025-13" },
  { id: "X", version: 0, title: {}, area: "1", validFrom: "2025", validUntil: "2024", source: {}, confidence: "?" },
  { on: "soon", kind: 1, about: 2, because: [{}] },
]; // prettier-ignore

const textChecks = Object.entries({ ...core, ...identifiers }).filter(([name]) =>
  /^(?:check(?:Civil|Instant|Uscc|Organ|Resident|Division|Community|Grid)|parse|classify)/.test(name),
) as unknown as readonly (readonly [
  string,
  (input: unknown, options?: object) => { readonly findings: readonly Found[] },
])[];

const recordChecks = [core.checkPeriod, core.checkQuantity, core.checkRuleSet, core.checkDueItem] as const;

function everyFinding(): readonly Found[] {
  const options = { divisions: divisions.divisionTable, precision: "day", on: "1940-01-01", strict: true };
  const ofTexts = textChecks.flatMap(([, check]) =>
    [...texts, ...strangeValues].flatMap((text) => [
      ...check(text).findings,
      ...check(text, options).findings,
    ]),
  );
  const ofRecords = recordChecks.flatMap((check) => records.flatMap((record) => check(record).findings));
  const ofStates = ["110103", "100000", "999999", "330283", "x"].flatMap((code) =>
    ["1979", "2010-07", "2019-04-30", "2026"].flatMap((on) => divisions.divisionStateOn(code, on).because),
  );
  return [...ofTexts, ...ofRecords, ...ofStates];
}

describe("what is found", () => {
  const found = everyFinding();

  it("is of many kinds", () => {
    expect(textChecks.length).toBeGreaterThanOrEqual(11);
    expect(new Set(found.map((finding) => finding.code)).size).toBeGreaterThan(70);
  });

  it.each(["en", "zh"] as const)("is said in full in %s", (language) => {
    for (const finding of found) {
      const said = core.formatFinding(finding, messages[language]);
      expect(said, finding.code).not.toMatch(/undefined|NaN|null|\[object|\$\{/);
      expect(said, finding.code).not.toBe(finding.code);
      expect(said, finding.code).toMatch(language === "en" ? /[.?]$/ : /[。？]$/);
    }
  });

  it("is said in Chinese in Chinese, and in English without it", () => {
    for (const finding of found) {
      expect(core.formatFinding(finding, zhCN as typeof messages.zh), finding.code).toMatch(
        /\p{Script=Han}/u,
      );
    }
  });
});

it("a code that the table does not know is printed as it is, prototype names included", () => {
  for (const code of ["constructor", "__proto__", "toString", "no.such-code"]) {
    expect(core.formatFinding({ code, severity: "error", path: [], params: {} }, messages.en)).toBe(code);
  }
});
