import { describe, expect, it } from "vitest";
import { checkSetOfRuleSets, isRuleSet, ruleSetKey, type RuleSet } from "../../src/core/index.ts";
import type { Organization, OrganizationEvent } from "../../src/organizations/index.ts";
import {
  eligibilityOn,
  eligibilityRules,
  eligibilityRulesOn,
  type EligibilityCandidate,
  type EligibilityFacts,
  type EligibilityRules,
  type Rating,
  type RatingEvent,
} from "../../src/ratings/index.ts";
import { deepFreeze } from "../support/values.ts";

function ruleSet(key: string): RuleSet<EligibilityRules> {
  const found = eligibilityRules.find((one) => ruleSetKey(one) === key);
  if (found === undefined) throw new Error(`No rule set ${key}.`);
  return found;
}
const order39 = ruleSet("order39-eligibility@1");

/** A service institution of an invented district, registered in 2015, with a sound record of every year. */
const sound: readonly OrganizationEvent[] = [
  { event: "register", on: "2015-03-16" },
  ...[2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year): OrganizationEvent => ({
    event: "inspection",
    year,
    result: "passed",
    on: `${String(year + 1)}-05-20`,
  })),
];
const facts: EligibilityFacts = {
  recordCompleteUntil: "2026-12-31",
  underInvestigation: false,
  admonished: false,
};
interface Change {
  readonly events?: readonly OrganizationEvent[];
  readonly organization?: Partial<Organization>;
  readonly ratings?: readonly Rating[];
  readonly facts?: Partial<EligibilityFacts>;
  readonly aim?: "5A" | "4A";
}
function candidate(change: Change = {}): EligibilityCandidate {
  return deepFreeze({
    organization: {
      id: "organization-7",
      names: [{ text: "青禾区暖邻社会工作服务中心", language: "zh-CN", role: "registered" }],
      kind: "social-service-institution",
      registration: { authority: "青禾区民政局", level: "county", divisionCode: "440399" },
      foundedOn: "2015-03-16",
      events: [...sound, ...(change.events ?? [])],
      ...change.organization,
    },
    ratings: change.ratings ?? [],
    aim: change.aim,
    facts: { ...facts, ...change.facts },
  });
}
function rated(announcedOn: string, more: Partial<Rating> = {}): Rating {
  return { id: "rating-1", organization: { id: "organization-7" }, level: "4A", announcedOn, ...more };
}
/** Codes without their prefix, with `?` where they leave it open. */
function outcome(
  of: EligibilityCandidate,
  on: string,
  rules?: readonly RuleSet<EligibilityRules>[],
): readonly string[] {
  const { state, reasons } = rules === undefined ? eligibilityOn(of, on) : eligibilityOn(of, on, rules);
  const said = reasons.map(
    ({ code, params }) => code.replace("eligibility.", "") + (params["doubt"] === undefined ? "" : "?"),
  );
  return [state, ...said];
}

describe("eligibilityRules", () => {
  it("are rule sets that do not contradict each other", () => {
    expect(eligibilityRules.every(isRuleSet)).toBe(true);
    expect(checkSetOfRuleSets(eligibilityRules).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  const at = (divisionCode: string, level: "national" | "county" = "county"): Organization => ({
    ...candidate().organization,
    registration: { authority: "民政局", level, divisionCode },
  });
  it.each<[Organization, string, readonly string[]]>([
    [at("440399"), "2011-02-28", []],
    [at("440399"), "2011-03-01", ["order39-eligibility@1"]],
    [at("440399"), "2026-02-28", ["order39-eligibility@1"]],
    [at("440399"), "2026-03-01", ["revised-2026-eligibility@1"]],
    [at("100000", "national"), "2021-12-09", ["order39-eligibility@1"]],
    [at("100000", "national"), "2021-12-10", ["national-2021-eligibility@1", "order39-eligibility@1"]],
    [at("100000", "national"), "2026-03-01", ["revised-2026-eligibility@1"]],
    [at("340822"), "2022-08-01", ["huaining-eligibility@1", "order39-eligibility@1"]],
    [at("340822"), "2021-09-23", ["anqing-eligibility@1", "order39-eligibility@1"]],
    [at("320211"), "2021-05-31", ["wuxi-eligibility@1", "order39-eligibility@1"]],
    [at("440106"), "2023-05-01", ["guangzhou-eligibility@1", "order39-eligibility@1"]],
    [at("440106"), "2025-05-06", ["guangzhou-eligibility@2", "order39-eligibility@1"]],
    [at("440106"), "2026-03-01", ["revised-2026-eligibility@1"]],
    [at("410304"), "2025-12-31", ["chanhe-eligibility@1", "order39-eligibility@1"]],
    [at("440305"), "2019-12-31", ["nanshan-eligibility@1", "order39-eligibility@1"]],
  ])("%#: on %s", (organization, on, keys) => {
    expect(eligibilityRulesOn(organization, on).map(ruleSetKey)).toEqual(keys);
  });

  it("reads level and place from the credit code where no registration is recorded", () => {
    const national = { ...candidate().organization, registration: undefined, uscc: "52100000MJ0000026X" };
    expect(eligibilityRulesOn(national, "2022-01-01").map(({ id }) => id)).toContain(
      "national-2021-eligibility",
    );
  });
});

describe("eligibilityOn, order 39, articles 6 and 29: ways in", () => {
  it.each<[string, Change, string, readonly string[]]>([
    ["a sound record", {}, "2025-12-23", ["eligible"]],
    [
      "a day short of two full years",
      { organization: { foundedOn: "2016-02-29", events: [] }, facts: { recordCompleteUntil: "2018-02-27" } },
      "2018-02-27",
      ["not-eligible", "certificate-held", "report-missed"],
    ],
    [
      "valid until 2026-12-19",
      { ratings: [rated("2021-12-20")] },
      "2023-12-19",
      ["not-eligible", "level-expired", "level-held"],
    ],
    [
      "held for two years, by one of two readings",
      { ratings: [rated("2021-12-20")] },
      "2023-12-20",
      ["unknown", "level-held?"],
    ],
    ["held for three years, by both", { ratings: [rated("2021-12-20")] }, "2024-12-20", ["eligible"]],
    [
      "expired",
      { ratings: [rated("2018-01-05", { validity: { from: "2018-01-05", until: "2023-01-04" } })] },
      "2023-01-05",
      ["eligible"],
    ],
    [
      "held since the announcement or since the printed beginning",
      { ratings: [rated("2021-12-20", { validity: { from: "2022-01-01", until: "2026-12-31" } })] },
      "2024-12-31",
      ["unknown", "level-held?"],
    ],
    [
      "evaluated without a level",
      { ratings: [rated("2021-12-20", { level: undefined })] },
      "2025-12-23",
      ["unknown", "level-expired?"],
    ],
    [
      "founded in a month",
      { organization: { foundedOn: "2023-12", events: [] } },
      "2025-12-15",
      ["not-eligible", "certificate-held?", "report-missed"],
    ],
  ])("%s", (_, change, on, expected) => {
    expect(outcome(candidate(change), on)).toEqual(expected);
  });

  it("says until when a reason holds, and where it stands", () => {
    const young = candidate({ organization: { foundedOn: "2024-05-01", events: [] } });
    const [reason] = eligibilityOn(young, "2025-05-31").reasons;
    expect(reason).toEqual({
      code: "eligibility.certificate-held",
      severity: "error",
      path: [],
      params: {
        ruleSet: "order39-eligibility@1",
        source: "社会组织评估管理办法",
        article: "6(1)",
        doubt: undefined,
        until: "2026-04-30",
        years: 2,
      },
    });
    const held = eligibilityOn(candidate({ ratings: [rated("2021-12-20")] }), "2022-06-01").reasons;
    expect(held.map(({ params }) => params["until"])).toEqual(["2026-12-19", "2023-12-19"]);
  });
});

describe("eligibilityOn, order 39, article 7: bars", () => {
  const failed: OrganizationEvent = { event: "inspection", year: 2024, result: "failed", on: "2025-06-20" };
  const basic = (year: number): OrganizationEvent => ({
    event: "inspection",
    year,
    result: "basically-passed",
    on: `${String(year + 1)}-06-20`,
  });
  const penalty = (on: string, severity?: "minor" | "other" | "unknown"): OrganizationEvent => ({
    event: "penalty",
    penalty: "fine",
    on,
    ...(severity && { severity }),
  });
  const paid = { penaltiesCarriedOut: true };

  it.each<[string, Change, string, readonly string[]]>([
    ["the last inspection failed", { events: [failed] }, "2025-12-23", ["not-eligible", "inspection-failed"]],
    ["and not yet on the day before", { events: [failed] }, "2025-06-19", ["eligible"]],
    ["basically passed once", { events: [basic(2024)] }, "2025-12-23", ["eligible"]],
    [
      "twice in a row",
      { events: [basic(2023), basic(2024)] },
      "2025-12-23",
      ["not-eligible", "basically-passed-twice"],
    ],
    ["twice, not in a row", { events: [basic(2022), basic(2024)] }, "2025-12-23", ["eligible"]],
    ["twice, and then passed", { events: [basic(2022), basic(2023)] }, "2025-12-23", ["eligible"]],
    [
      "a penalty in the year before",
      { events: [penalty("2024-01-01")], facts: paid },
      "2025-12-31",
      ["not-eligible", "penalty"],
    ],
    ["two years before", { events: [penalty("2023-12-31")], facts: paid }, "2025-01-01", ["eligible"]],
    [
      "in the same year the text says nothing",
      { events: [penalty("2025-01-01")], facts: paid },
      "2025-12-31",
      ["unknown", "penalty?"],
    ],
    [
      "a minor one bars too",
      { events: [penalty("2024-06-01", "minor")], facts: paid },
      "2025-12-31",
      ["not-eligible", "penalty"],
    ],
    [
      "a later one is not known of",
      { events: [penalty("2025-06-02")], facts: paid },
      "2025-06-01",
      ["eligible"],
    ],
    [
      "an old one, not carried out",
      { events: [penalty("2020-06-01")], facts: { penaltiesCarriedOut: false } },
      "2025-06-01",
      ["not-eligible", "penalty-not-carried-out"],
    ],
    [
      "an old one, perhaps not",
      { events: [penalty("2020-06-01")] },
      "2025-06-01",
      ["unknown", "penalty-not-carried-out?"],
    ],
    [
      "a penalty of some day in two years",
      { events: [{ ...penalty("2024"), on: undefined }], facts: paid },
      "2025-06-01",
      ["unknown", "penalty?"],
    ],
    [
      "investigated",
      { facts: { underInvestigation: true } },
      "2025-12-23",
      ["not-eligible", "under-investigation"],
    ],
    [
      "perhaps investigated",
      { facts: { underInvestigation: undefined } },
      "2025-12-23",
      ["unknown", "under-investigation?"],
    ],
    [
      "a list is no bar of order 39",
      { events: [{ event: "list-abnormal", on: "2025-07-01" }] },
      "2025-12-23",
      ["eligible"],
    ],
    [
      "deregistered",
      {
        events: [
          { event: "liquidate", on: "2025-06-01" },
          { event: "deregister", on: "2025-08-01" },
        ],
      },
      "2025-12-23",
      ["not-eligible", "not-registered"],
    ],
    [
      "being wound up",
      { events: [{ event: "liquidate", on: "2025-06-01" }] },
      "2025-12-23",
      ["unknown", "not-registered?"],
    ],
    [
      "no social organization",
      { organization: { kind: "enterprise" } },
      "2025-12-23",
      ["not-eligible", "not-registered"],
    ],
  ])("%s", (_, change, on, expected) => {
    expect(outcome(candidate(change), on)).toEqual(expected);
  });

  it.each<[string, readonly number[], string, readonly string[]]>([
    // Due on 31 May of the year after: before that day the report of 2023 is the last one.
    ["2023 and 2024 made", [2023, 2024], "2025-06-01", ["eligible"]],
    ["2024 missed a day after it was due", [2023], "2025-06-01", ["unknown", "report-missed?"]],
    ["2024 not due yet", [2023], "2025-05-31", ["eligible"]],
    ["2023 missed", [], "2025-05-31", ["not-eligible", "report-missed"]],
    ["both missed", [], "2025-06-01", ["not-eligible", "report-missed"]],
  ])("the last report: %s", (_, years, on, expected) => {
    const events: readonly OrganizationEvent[] = [
      { event: "register", on: "2015-03-16" },
      ...years.map((year): OrganizationEvent => ({
        event: "annual-report",
        year,
        on: `${String(year + 1)}-03-01`,
      })),
    ];
    const found = eligibilityOn(candidate({ organization: { events } }), on);
    expect(outcome(candidate({ organization: { events } }), on)).toEqual(expected);
    if (expected[0] === "not-eligible")
      expect(found.reasons[0]?.params["until"]).toBe(on < "2025-06-01" ? "2025-05-31" : "2026-05-31");
  });

  it("lists every reason, not the first", () => {
    const events = [failed, penalty("2024-03-01")];
    const downgraded: RatingEvent = { event: "downgraded", on: "2025-01-10", level: "3A" };
    const of = candidate({
      events,
      ratings: [rated("2024-12-20", { events: [downgraded] })],
      facts: { underInvestigation: true, penaltiesCarriedOut: false },
    });
    expect(outcome(of, "2025-12-23")).toEqual([
      "not-eligible",
      "level-expired",
      "level-held",
      "inspection-failed",
      "penalty",
      "penalty-not-carried-out",
      "under-investigation",
      "downgraded",
    ]);
  });

  it("follows the regime of the day: a failed inspection bars up to 2026-02-28 and not from 2026-03-01 on", () => {
    const of = candidate({ events: [failed] });
    expect(outcome(of, "2026-02-28")).toEqual(["not-eligible", "inspection-failed"]);
    // The waiting time of a first application was not seen.
    expect(outcome(of, "2026-03-01")).toEqual(["unknown", "certificate-held?"]);
    expect(outcome(of, "2026-03-01", [order39])).toEqual(["not-eligible", "inspection-failed"]);
  });
});

describe("eligibilityOn: what is not known is never eligible", () => {
  const events: readonly OrganizationEvent[] = [{ event: "register", on: "2015-03-16" }];

  it("without a complete record every absence is open", () => {
    const of = candidate({ organization: { events }, facts: { recordCompleteUntil: undefined } });
    expect(outcome(of, "2025-12-23")).toEqual([
      "unknown",
      "certificate-held?",
      "not-registered?",
      "report-missed?",
      "inspection-failed?",
      "basically-passed-twice?",
      "penalty?",
      "penalty-not-carried-out?",
      "downgraded?",
      "cancelled?",
    ]);
  });

  it.each(["2025-12-22", "2025"])(
    "a record complete until %s does not tell of 2025-12-23",
    (recordCompleteUntil) => {
      expect(outcome(candidate({ facts: { recordCompleteUntil } }), "2025-12-23")[0]).toBe("unknown");
    },
  );

  it("a record complete until that day does", () => {
    expect(outcome(candidate({ facts: { recordCompleteUntil: "2025-12-23" } }), "2025-12-23")).toEqual([
      "eligible",
    ]);
  });

  it("no rules are known before 2011-03-01", () => {
    expect(outcome(candidate(), "2011-02-28")).toEqual(["unknown", "rules-unknown?"]);
    expect(outcome(candidate(), "2025-12-23", [])).toEqual(["unknown", "rules-unknown?"]);
  });

  it("an unknown level of registration leaves open which rules apply", () => {
    const of = candidate({ organization: { registration: undefined } });
    expect(outcome(of, "2025-12-23")).toEqual(["unknown", "rules-unknown?"]);
    // The choice of the caller, and a time with rules for all, are no question.
    expect(outcome(of, "2021-12-09")).toEqual(["eligible"]);
  });

  it("says that local rules were not asked", () => {
    expect(eligibilityOn(candidate(), "2025-12-23").because.map(({ code }) => code)).toEqual([
      "eligibility.local-rules-unknown",
    ]);
  });

  it("refuses a date that is no day", () => {
    expect(() => eligibilityOn(candidate(), "2025-12")).toThrow(TypeError);
  });
});

describe("eligibilityOn: bodies registered by the ministry, from 2021-12-10 on", () => {
  const national = {
    registration: { authority: "民政部", level: "national", divisionCode: "100000" },
  } as const;
  const listed: OrganizationEvent = { event: "list-serious", on: "2021-07-01" };

  it("the lists bar, as reported: a warning", () => {
    const of = candidate({ organization: national, events: [] });
    const withList = candidate({ organization: { ...national, events: [...sound, listed] } });
    expect(outcome(of, "2021-12-10")).toEqual(["eligible"]);
    expect(outcome(withList, "2021-12-09")).toEqual(["eligible"]);
    const { state, reasons } = eligibilityOn(withList, "2021-12-10");
    expect([state, reasons.map(({ code, severity }) => [code, severity])]).toEqual([
      "not-eligible",
      [["eligibility.serious-list", "warning"]],
    ]);
    expect(reasons[0]?.params["ruleSet"]).toBe("national-2021-eligibility@1");
  });

  it("who left the list is not barred", () => {
    const events = [...sound, listed, { event: "delist-serious", on: "2023-08-01" } as const];
    expect(outcome(candidate({ organization: { ...national, events } }), "2023-08-01")).toEqual(["eligible"]);
    expect(outcome(candidate({ organization: { ...national, events } }), "2023-07-31")).toEqual([
      "not-eligible",
      "serious-list",
    ]);
  });
});

describe("eligibilityOn: the Measures of 2026", () => {
  const report: OrganizationEvent = { event: "annual-report", year: 2025, on: "2026-03-10" };
  const granted = rated("2026-06-15");
  const during = { ratings: [granted], events: [report], facts: { recordCompleteUntil: "2032-12-31" } };
  const reports = [2026, 2027, 2028, 2029, 2030].map((year): OrganizationEvent => ({
    event: "annual-report",
    year,
    on: `${String(year + 1)}-03-10`,
  }));
  const penalty = (severity?: "minor" | "other" | "unknown"): OrganizationEvent => ({
    event: "penalty",
    penalty: "warning",
    on: "2026-09-01",
    ...(severity && { severity }),
  });

  it.each<[string, Change, string, readonly string[]]>([
    ["not before the validity begins", {}, "2026-12-31", ["unknown", "level-expired?"]],
    ["from its first day on", {}, "2027-01-01", ["eligible"]],
    ["up to the end of the fourth year", { events: [report, ...reports] }, "2030-12-31", ["eligible"]],
    [
      "in the fifth year it is open",
      { events: [report, ...reports] },
      "2031-01-01",
      ["unknown", "level-expired?", "first-years?"],
    ],
    [
      "investigated: no bar",
      { facts: { ...during.facts, underInvestigation: true } },
      "2027-01-01",
      ["eligible"],
    ],
    [
      "a minor penalty: no bar",
      { events: [report, penalty("minor")], facts: { ...during.facts, penaltiesCarriedOut: true } },
      "2027-01-01",
      ["eligible"],
    ],
    [
      "a heavier one: open",
      { events: [report, penalty("other")], facts: { ...during.facts, penaltiesCarriedOut: true } },
      "2027-01-01",
      ["unknown", "penalty?"],
    ],
    [
      "one that nobody classified: open",
      { events: [report, penalty()], facts: { ...during.facts, penaltiesCarriedOut: true } },
      "2027-01-01",
      ["unknown", "penalty?"],
    ],
    [
      "one said to be unknown: open",
      { events: [report, penalty("unknown")], facts: { ...during.facts, penaltiesCarriedOut: true } },
      "2027-01-01",
      ["unknown", "penalty?"],
    ],
    [
      "on a list: open",
      { events: [report, { event: "list-abnormal", on: "2026-10-01" }] },
      "2027-01-01",
      ["unknown", "abnormal-list?"],
    ],
    ["a report missed: open", { events: [] }, "2027-06-01", ["unknown", "report-missed?"]],
    [
      "a level of before: no word on it",
      { ratings: [rated("2024-06-15")] },
      "2027-01-01",
      ["unknown", "level-expired?", "first-years?"],
    ],
    [
      "a young organization: open too",
      {
        ratings: [],
        organization: { foundedOn: "2026-01-10", events: [{ event: "register", on: "2026-01-10" }] },
      },
      "2027-01-01",
      ["unknown", "certificate-held?"],
    ],
  ])("%s", (_, change, on, expected) => {
    expect(outcome(candidate({ ...during, ...change }), on)).toEqual(expected);
  });

  it("says that the rule, not the data, leaves it open", () => {
    const { reasons } = eligibilityOn(
      candidate({
        ...during,
        events: [report, penalty("other")],
        facts: { ...during.facts, penaltiesCarriedOut: true },
      }),
      "2027-01-01",
    );
    expect(reasons.map(({ params, severity }) => [params["doubt"], severity])).toEqual([["rule", "warning"]]);
  });
});

describe("eligibilityOn: rules of places", () => {
  const at = (divisionCode: string): Partial<Organization> => ({
    registration: { authority: "民政局", level: "county", divisionCode },
  });
  const penalty = (on: string): OrganizationEvent => ({ event: "penalty", penalty: "fine", on });
  const paid = { penaltiesCarriedOut: true };

  it.each<[string, Change, string, readonly string[]]>([
    // 怀宁 2022: 社会组织未组建党组织的不得参加“5A”等级的评选.
    [
      "Huaining, no unit, 5A",
      { organization: at("340822"), aim: "5A", facts: { partyUnit: false } },
      "2022-09-01",
      ["not-eligible", "no-party-unit"],
    ],
    [
      "Huaining, a unit, 5A",
      { organization: at("340822"), aim: "5A", facts: { partyUnit: true } },
      "2022-09-01",
      ["eligible"],
    ],
    [
      "Huaining, perhaps a unit, 5A",
      { organization: at("340822"), aim: "5A" },
      "2022-09-01",
      ["unknown", "no-party-unit?"],
    ],
    [
      "Huaining, no unit, 4A",
      { organization: at("340822"), aim: "4A", facts: { partyUnit: false } },
      "2022-09-01",
      ["eligible"],
    ],
    [
      "the year after",
      { organization: at("340822"), aim: "5A", facts: { partyUnit: false } },
      "2023-09-01",
      ["eligible"],
    ],
    // 无锡 2021: 近三年内受到政府有关部门行政处罚或被约谈、训诫的.
    [
      "Wuxi, three years back",
      { organization: at("320200"), events: [penalty("2018-06-01")], facts: paid },
      "2021-06-01",
      ["not-eligible", "penalty"],
    ],
    [
      "Wuxi, longer ago in the third calendar year",
      { organization: at("320200"), events: [penalty("2018-05-31")], facts: paid },
      "2021-06-01",
      ["unknown", "penalty?"],
    ],
    [
      "Wuxi, in the fourth",
      { organization: at("320200"), events: [penalty("2017-12-31")], facts: paid },
      "2021-06-01",
      ["eligible"],
    ],
    [
      "elsewhere a year is enough",
      { events: [penalty("2019-06-01")], facts: paid },
      "2021-06-01",
      ["eligible"],
    ],
    [
      "Wuxi, admonished",
      { organization: at("320200"), facts: { admonished: true } },
      "2021-06-01",
      ["not-eligible", "admonished"],
    ],
    [
      "Wuxi, perhaps",
      { organization: at("320200"), facts: { admonished: undefined } },
      "2021-06-01",
      ["unknown", "admonished?"],
    ],
    // 南山 2019: 2018年1月至今受到…行政处罚; 被列入社会组织活动异常名录的.
    [
      "Nanshan, this year",
      {
        organization: at("440305"),
        events: [{ event: "penalty", penalty: "fine", on: "2019-04-01" }],
        facts: paid,
      },
      "2019-06-01",
      ["not-eligible", "penalty"],
    ],
    [
      "Nanshan, listed",
      { organization: at("440305"), events: [{ event: "list-abnormal", on: "2019-04-01" }] },
      "2019-06-01",
      ["not-eligible", "abnormal-list"],
    ],
    // 广州, 无锡, 南山, 瀍河: after two years; 安庆: after three.
    [
      "Guangzhou, held for two years",
      { organization: at("440106"), ratings: [rated("2021-05-06")] },
      "2023-05-06",
      ["eligible"],
    ],
    [
      "Guangzhou, a day less",
      { organization: at("440106"), ratings: [rated("2021-05-06")] },
      "2023-05-05",
      ["not-eligible", "level-held", "level-expired"],
    ],
    [
      "Chanhe, held for two years",
      { organization: at("410304"), ratings: [rated("2023-05-06")] },
      "2025-05-06",
      ["eligible"],
    ],
    [
      "Anqing, held for two years",
      { organization: at("340800"), ratings: [rated("2019-05-06")] },
      "2021-09-23",
      ["not-eligible", "level-held", "level-expired"],
    ],
    [
      "Anqing, held for three years",
      { organization: at("340800"), ratings: [rated("2018-05-06")] },
      "2021-09-23",
      ["eligible"],
    ],
  ])("%s", (_, change, on, expected) => {
    const reported: readonly OrganizationEvent[] = [{ event: "annual-report", year: 2017, on: "2018-03-01" }];
    const of = candidate({ ...change, events: [...reported, ...(change.events ?? [])] });
    expect(outcome(of, on)).toEqual(expected);
  });

  it("limits the level where none is named", () => {
    const { state, because } = eligibilityOn(candidate({ organization: at("340822") }), "2022-09-01");
    expect(state).toBe("eligible");
    expect(because).toMatchObject([{ code: "eligibility.level-limited", params: { level: "5A" } }]);
  });
});
