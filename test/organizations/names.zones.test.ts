import { describe, expect, it } from "vitest";
import {
  findOrganizations,
  formatOrganizationName,
  namesOn,
  organizationName,
  type Organization,
  type OrganizationName,
} from "../../src/organizations/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";

function zh(
  text: string,
  period: { from?: string; until?: string } = {},
  role = "registered",
): OrganizationName {
  return { text, language: "zh-CN", role: role as OrganizationName["role"], ...period };
}
const en = (text: string, role: OrganizationName["role"] = "registered"): OrganizationName => ({
  text,
  language: "en",
  role,
});
const organization = (id: string, ...names: readonly OrganizationName[]): Organization =>
  deepFreeze({ id, kind: "social-group", names });

// Invented bodies. The plaques are printed as the notice of the Nanshan carnival prints them (mission 000#4).
const bureau = organization(
  "bureau",
  zh("东江区民政局"),
  zh("社会组织党委", {}, "plaque"),
  zh("区民政局", {}, "short"),
  en("Dongjiang District Civil Affairs Bureau"),
  en("the Party Committee of Social Organizations", "plaque"),
);
const department = organization(
  "department",
  zh("东江区委社会工作部"),
  zh("“两新”工委", { until: "2023-12-31" }, "plaque"),
  zh("新经济组织、新社会组织工作委员会", { from: "2024-01-01" }, "plaque"),
  zh("志愿服务总队", { from: "2024-06" }, "plaque"),
);
const renamed = organization(
  "renamed",
  zh("东江区义工联", { until: "2016-05-31" }),
  zh("东江区志愿者联合会", { from: "2016-06-01" }),
  zh("东江志联", {}, "short"),
);
const vague = organization("vague", zh("旧名", { until: "2016" }), zh("新名", { from: "2016" }));
const gone = organization("gone", zh("早名", { until: "2009-12-31" }), zh("晚名", { until: "2015" }));
// 曾用名, as registers print it without dates; one with them, and a body of which only former names are known.
const once = organization(
  "once",
  zh("云栖互助社", {}, "former"),
  zh("云栖社区服务中心"),
  zh("云栖互助会", { from: "2010", until: "2015" }, "former"),
);
const lost = organization("lost", zh("早年社", {}, "former"));
const english = organization("english", en("Harbour Volunteers"), en("Harbour Help Desk", "plaque"));

describe("namesOn", () => {
  it.each([
    [renamed, "2016-05-31", ["东江区义工联", "东江志联"]],
    [renamed, "2016-06-01", ["东江区志愿者联合会", "东江志联"]],
    [renamed, "2016", ["东江志联"]],
    [vague, "2015", ["旧名"]],
    [vague, "2016-07-01", []],
    [vague, "2017-01", ["新名"]],
    [gone, "2016-01-01", []],
    // When a former name was had is never certain, not even inside its dates.
    [once, "2000", ["云栖社区服务中心"]],
    [once, "2012", ["云栖社区服务中心"]],
  ])("%# on %s", (body, on, texts) => {
    expect(namesOn(body, on).map((name) => name.text)).toEqual(texts);
  });

  it("filters by language and role", () => {
    expect(namesOn(bureau, "2025", { language: "en" })).toEqual([bureau.names[3], bureau.names[4]]);
    expect(namesOn(bureau, "2025", { role: "plaque", language: "zh-CN" })).toEqual([bureau.names[1]]);
    expect(namesOn(once, "2012", { role: "former" })).toEqual([]);
  });

  it("refuses what is no date", () => {
    expect(() => namesOn(bureau, "23 December")).toThrow(TypeError);
    expect(() => organizationName(bureau, "2025-02-30")).toThrow(TypeError);
    expect(() => formatOrganizationName(bureau, "en", { on: "" })).toThrow(TypeError);
    expect(() => findOrganizations([bureau], "x", { on: "2025-13" })).toThrow(TypeError);
  });
});

describe("organizationName", () => {
  it.each([
    [renamed, undefined, "东江区志愿者联合会"],
    [renamed, "2016-05-31", "东江区义工联"],
    [renamed, "2016", "unknown"],
    [vague, "2016-06-01", "unknown"],
    [vague, "2017", "新名"],
    [vague, undefined, "新名"],
    [gone, undefined, "晚名"],
    [once, undefined, "云栖社区服务中心"],
    [once, "2012", "云栖社区服务中心"],
    [lost, undefined, "unknown"],
    [lost, "2012", "unknown"],
    [gone, "2020", "unknown"],
    [english, "2020", "unknown"],
    // One of two that ended in the same year may have ended later.
    [organization("x", zh("甲", { until: "2015-06-30" }), zh("乙", { until: "2015" })), undefined, "unknown"],
    [organization("x", zh("甲", { until: "2015-06-30" }), zh("乙", { until: "2014" })), undefined, "甲"],
  ])("%# on %s is %s", (body, on, name) => {
    expect(organizationName(body, on)).toBe(name);
  });

  it("is asked by language", () => {
    expect(organizationName(bureau, undefined, { language: "en" })).toBe(
      "Dongjiang District Civil Affairs Bureau",
    );
  });
});

describe("formatOrganizationName", () => {
  it.each([
    [bureau, "zh-CN", undefined, "东江区民政局（社会组织党委）"],
    [
      bureau,
      "en",
      undefined,
      "Dongjiang District Civil Affairs Bureau (the Party Committee of Social Organizations)",
    ],
    [department, "zh-CN", "2023-06-01", "东江区委社会工作部（“两新”工委）"],
    [department, "zh-CN", "2024-05", "东江区委社会工作部（新经济组织、新社会组织工作委员会）"],
    [
      department,
      "zh-CN",
      "2025-12-23",
      "东江区委社会工作部（新经济组织、新社会组织工作委员会、志愿服务总队）",
    ],
    [department, "en", "2023-06-01", "东江区委社会工作部（“两新”工委）"],
    [renamed, "zh-CN", undefined, "东江区志愿者联合会"],
    [renamed, "zh-CN", "2010", "东江区义工联"],
    [english, "zh-CN", undefined, "Harbour Volunteers (Harbour Help Desk)"],
    [gone, "zh-CN", "2020", "名称不详"],
    [gone, "en", "2020", "name unknown"],
    [once, "zh-CN", undefined, "云栖社区服务中心"],
    [once, "en", "2012", "云栖社区服务中心"],
    [lost, "zh-CN", undefined, "名称不详"],
  ] as const)("%# in %s on %s", (body, locale, on, printed) => {
    expect(formatOrganizationName(body, locale, { on })).toBe(printed);
  });
});

describe("findOrganizations", () => {
  const all = [bureau, department, renamed, vague, gone, english, once];
  const found = (name: string, on?: string): string[] =>
    [...findOrganizations(all, name, { on })].map(
      ({ index, name: { role }, state }) => `${String(index)} ${role} ${state}`,
    );

  it.each([
    ["东江区民政局", undefined, ["0 registered current"]],
    [" 东江区 民政局 ", undefined, ["0 registered current"]],
    ["社会组织党委", undefined, ["0 plaque current"]],
    ["区民政局", undefined, ["0 short current"]],
    ["东江区民政局（社会组织党委）", undefined, ["0 registered current"]],
    ["东江区民政局【社会组织党委】", undefined, ["0 registered current"]],
    ["东江区民政局（志愿服务总队）", undefined, []],
    ["（社会组织党委）", undefined, []],
    ["东江区义工联", undefined, ["2 registered former"]],
    ["东江区义工联", "2010", ["2 registered current"]],
    ["东江区义工联", "2020", ["2 registered former"]],
    ["东江区志愿者联合会", "2010", ["2 registered later"]],
    ["旧名", "2016-03-01", ["3 registered unknown"]],
    ["ＨＡＲＢＯＵＲ　volunteers", undefined, ["5 registered current"]],
    [
      "dongjiang district civil affairs bureau (the party committee of social organizations)",
      undefined,
      ["0 registered current"],
    ],
    ["云栖互助社", undefined, ["6 former former"]],
    ["云栖互助社", "2012", ["6 former unknown"]],
    ["云栖互助会", undefined, ["6 former former"]],
    ["云栖互助会", "2009", ["6 former later"]],
    ["云栖互助会", "2012", ["6 former unknown"]],
    ["云栖互助会", "2016", ["6 former former"]],
    ["云栖社区服务中心（云栖互助社）", undefined, ["6 registered current"]],
    ["东江", undefined, []],
    ["", undefined, []],
    ["()", undefined, []],
  ])("%s on %s: %j", (name, on, matches) => {
    expect(found(name, on)).toEqual(matches);
  });

  it("gives the best of several names that agree", () => {
    const twice = organization(
      "t",
      zh("长荣", {}, "short"),
      zh("长荣", { until: "2020" }),
      zh("长荣", {}, "plaque"),
    );
    expect([...findOrganizations([twice], "长荣")].map((match) => match.name)).toEqual([twice.names[2]]);
  });

  it("gives a former name only where no other agrees", () => {
    const body = organization("b", zh("长荣", {}, "former"), zh("长荣", { until: "2020" }, "short"));
    expect([...findOrganizations([body], "长荣")].map((match) => match.name)).toEqual([body.names[1]]);
  });

  it("can be walked twice and stops early", () => {
    let reached = 0;
    function* bodies(): Generator<Organization> {
      for (const body of all) {
        reached += 1;
        yield body;
      }
    }
    const [first] = findOrganizations(bodies(), "东江区民政局");
    expect(first?.organization).toBe(bureau);
    expect(reached).toBe(1);
    const again = findOrganizations(all, "区民政局");
    expect([...again]).toEqual([...again]);
  });

  it("finds nothing by a value that is no text, and ends for long ones", () => {
    for (const value of strangeValues.filter((strange) => typeof strange !== "string")) {
      expect([...findOrganizations(all, value as string)]).toEqual([]);
    }
    for (const text of longTexts) expect([...findOrganizations(all, text)]).toEqual([]);
  });
});
