import { describe, expect, it } from "vitest";
import {
  checkPolicy,
  checkSetOfMethods,
  checkSetOfPolicies,
  explainPolicy,
  mechanismOn,
  methodOn,
  parsePolicyNumber,
  policiesOn,
  policyStateOn,
  type Mechanism,
  type Method,
  type Policy,
} from "../../src/programmes/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";

const issuers = [{ name: "青禾区民政局" }];
const policy: Policy = deepFreeze({
  id: "p-1",
  title: "办法",
  issuers,
  from: "2020-01-01",
  until: "2024-12-31",
});
const next: Policy = deepFreeze({
  id: "p-2",
  title: "新办法",
  issuers,
  issuedOn: "2023-06-15",
  from: "2023-07-01",
});

describe("parsePolicyNumber", () => {
  it.each([
    ["民发〔2015〕149号", "document", 2015, "149"],
    ["国办发明电〔2023〕7号", "document", 2023, "7"],
    ["民政部令第39号", "order", undefined, "39"],
    ["国务院令第250号，2016年修订", "order", undefined, "250"],
    ["主席令第四十三号", "order", undefined, "四十三"],
    ["GB/T 40143-2021", "standard", 2021, "40143"],
    ["SZDB/Z 250—2017", "standard", 2017, "250"],
    ["财政部 税务总局 民政部公告2020年第27号", "announcement", 2020, "27"],
  ])("reads %s", (text, form, year, serial) => {
    const result = parsePolicyNumber(text);
    expect(result).toMatchObject({ ok: true, value: { form, serial }, findings: [] });
    if (result.ok) expect(result.value.year).toBe(year);
  });

  it.each([
    ["民发[2015]149号", "policy.number-brackets"],
    ["民发【2015】149号", "policy.number-brackets"],
    ["民发(2015)149号", "policy.number-brackets"],
    ["民发（2015）149号", "policy.number-brackets"],
    ["民发〔2015〕第149号", "policy.number-serial"],
    ["民发〔2015〕0149号", "policy.number-serial"],
  ])("suggests the usual form of %s", (text, code) => {
    expect(parsePolicyNumber(text)).toMatchObject({
      ok: true,
      value: { text: "民发〔2015〕149号" },
      findings: [{ code, severity: "warning", suggestion: "民发〔2015〕149号" }],
    });
  });

  it("refuses what is none, and throws at nothing", () => {
    for (const text of [
      "2015年第149号",
      "〔2015〕149号",
      "民发〔15〕149号",
      "民发〔2015〕149",
      "",
      ...longTexts,
    ]) {
      expect(parsePolicyNumber(text)).toMatchObject({ ok: false, findings: [{ params: {} }] });
    }
    for (const value of strangeValues) parsePolicyNumber(value);
  });
});

describe("policyStateOn", () => {
  it.each<[string, string, Partial<Policy>]>([
    ["not-yet", "2019-12-31", {}],
    ["in-force", "2020-01-01", {}],
    ["in-force", "2024-12-31", {}],
    ["lapsed", "2025-01-01", {}],
    ["unknown", "2020-03-01", { from: "2020" }],
    ["unknown", "2024-06-01", { until: "2024" }],
    ["lapsed", "2025-01-01", { until: "2024" }],
    ["unknown", "2024-12-31", { until: "2024" }],
    // From its issue on, where its kind says no day of its own.
    ["in-force", "2020-01-02", { from: undefined, issuedOn: "2020-01-02" }],
    ["not-yet", "2020-01-01", { from: undefined, issuedOn: "2020-01-02" }],
    ["unknown", "2020-01-02", { kind: "regulation", from: undefined, issuedOn: "2020-01-02" }],
    ["not-yet", "2020-01-01", { kind: "regulation", from: undefined, issuedOn: "2020-01-02" }],
    ["unknown", "2020-01-02", { from: undefined }],
    ["not-yet", "2020-05-31", { issuedOn: "2020-06-01" }],
    // What ends it first decides.
    ["repealed", "2022-03-01", { repealedOn: "2022-03-01" }],
    ["in-force", "2022-02-28", { repealedOn: "2022-03-01" }],
    ["repealed", "2025-06-01", { repealedOn: "2022-03-01" }],
    ["lapsed", "2025-06-01", { repealedOn: "2025-03-01" }],
    ["superseded", "2023-07-01", { supersededBy: "p-2" }],
    ["in-force", "2023-06-30", { supersededBy: "p-2" }],
    ["repealed", "2023-07-01", { repealedBy: "p-2" }],
    ["superseded", "2023-07-01", { supersededBy: "p-9", repealedOn: "2023-07-01" }],
    ["unknown", "2021-01-01", { supersededBy: "p-9" }],
    ["not-yet", "2019-01-01", { supersededBy: "p-9" }],
    ["lapsed", "2025-01-01", { supersededBy: "p-9" }],
    ["unknown", "2022-06-01", { repealedOn: "2022" }],
  ])("%s on %s with %o", (state, date, change) => {
    const changed = deepFreeze({ ...policy, ...change });
    const found = policyStateOn(changed, date, { policies: [changed, next] });
    expect(found.state).toBe(state);
    expect(found.because.length > 0).toBe(state === "unknown");
  });

  it("lists what is in force", () => {
    const replaced = { ...policy, supersededBy: "p-2" };
    expect(policiesOn([replaced, next], "2023-06-30").map(({ id }) => id)).toEqual(["p-1"]);
    expect(policiesOn([replaced, next], "2023-07-01").map(({ id }) => id)).toEqual(["p-2"]);
    expect(() => policiesOn([], "2023-02-30")).toThrow(TypeError);
  });
});

describe("several policies", () => {
  it("finds circles, references that lead nowhere, and successors that are earlier", () => {
    const codes = (...policies: readonly Policy[]): readonly unknown[] =>
      checkSetOfPolicies(policies).map(({ code, path }) => [code, path]);
    expect(codes({ ...policy, supersededBy: "p-2" }, next)).toEqual([]);
    expect(codes({ ...policy, supersededBy: "p-9", amends: ["p-8"] })).toEqual([
      ["policy.reference-unknown", [0, "supersededBy"]],
      ["policy.reference-unknown", [0, "amends", 0]],
    ]);
    expect(codes(policy, { ...next, repealedBy: "p-1" })).toEqual([
      ["policy.successor-earlier", [1, "repealedBy"]],
    ]);
    expect(codes({ ...policy, number: "青民〔2020〕1号" }, { ...next, number: "青民[2020]01号" })).toEqual([
      ["policy.number-repeated", [1, "number"]],
    ]);
    expect(codes(policy, policy)).toEqual([["policy.repeated", [1, "id"]]]);
    const three = ["a", "b", "c"].map((id, index, ids) => ({
      ...policy,
      id,
      supersededBy: ids[(index + 1) % 3],
    }));
    expect(codes(...three).length).toBe(3);
  });
});

describe("explainPolicy", () => {
  it("compares the year of the number with that of the issue", () => {
    const numbered = { ...policy, issuedOn: "2020-01-05", from: "2020-02-01", number: "青民发〔2018〕88号" };
    expect(explainPolicy(numbered).map(({ code, params }) => [code, params])).toEqual([
      ["policy.number-year", { year: 2018, issued: 2020 }],
    ]);
    expect(explainPolicy({ ...numbered, number: "青民发〔2019〕88号" })).toEqual([]);
    expect(explainPolicy({ ...numbered, number: "青民发〔2021〕88号" }).length).toBe(1);
    expect(explainPolicy({ ...numbered, number: "GB/T 40143-2021" })).toEqual([]);
    expect(checkPolicy({ ...numbered, number: "第八十八号文" })).toMatchObject({
      ok: true,
      findings: [{ code: "policy.number-form", severity: "warning", path: ["number"] }],
    });
  });
});

describe("mechanismOn and methodOn", () => {
  const members = [{ name: "青禾区教育局" }];
  const first = { convenor: { name: "青禾区民政局" }, members };
  const second = {
    from: "2023-12-08",
    until: "2025-12-31",
    convenor: { name: "青禾区委社会工作部" },
    members,
  };
  const mechanism: Mechanism = { id: "m-1", name: "联席会议", versions: [first, second] };

  it.each<[string, string, string | undefined, string | undefined]>([
    ["unknown", "2020-01-01", undefined, undefined],
    ["working", "2020-01-01", "2017", "青禾区民政局"],
    ["unknown", "2017-05-01", "2017", undefined],
    ["not-yet", "2016-12-31", "2017", undefined],
    ["working", "2023-12-08", undefined, "青禾区委社会工作部"],
    ["unknown", "2023-12", "2017", undefined],
    ["ended", "2026-01-01", "2017", undefined],
  ])("%s on %s, set up %s", (state, date, setUpOn, convenor) => {
    const found = mechanismOn({ ...mechanism, setUpOn }, date);
    expect([found.state, found.version?.convenor.name]).toEqual([state, convenor]);
  });

  const method: Method = {
    id: "w-1",
    name: "模式",
    versions: [
      { name: "一纵一横一环", steps: ["纵", "横", "环"], from: "2019", until: "2021" },
      { name: "五力共建", steps: ["组织力"], from: "2023" },
    ],
  };

  it.each([
    ["not-yet", "2018-12-31", undefined],
    ["unknown", "2019-06-01", undefined],
    ["in-use", "2020", "一纵一横一环"],
    ["unknown", "2021-06-01", undefined],
    ["unknown", "2022-06-01", undefined],
    ["in-use", "2024-01-01", "五力共建"],
  ])("%s on %s", (state, date, name) => {
    const found = methodOn(method, date);
    expect([found.state, found.version?.name]).toEqual([state, name]);
  });

  it("finds successors that lead in a circle", () => {
    const circle = [
      { ...method, successor: "w-2" },
      { ...method, id: "w-2", successor: "w-1" },
    ];
    expect(checkSetOfMethods(circle).map(({ code }) => code)).toEqual([
      "method.successor-circle",
      "method.successor-circle",
    ]);
    expect(checkSetOfMethods([method, method]).map(({ code }) => code)).toEqual(["method.repeated"]);
  });
});
