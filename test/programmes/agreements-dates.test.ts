import { describe, expect, it } from "vitest";
import { checkStateMachine, formatStateMachine, worklist } from "../../src/core/index.ts";
import {
  agreementMachine,
  agreementStateOn,
  checkAgreement,
  checkSetOfAgreements,
  dueItemsOfAgreement,
  explainAgreement,
  type Agreement,
} from "../../src/programmes/index.ts";
import { deepFreeze } from "../support/values.ts";

const agreement: Agreement = deepFreeze({
  id: "a-1",
  title: "战略合作框架协议",
  kind: "framework",
  parties: [{ name: "青禾区社区建设促进会" }, { uscc: "52440399MJL0AE019U", name: "暖邻公益发展中心" }],
  signedOn: "2019-02-20",
  term: { from: "2019-03-01", until: "2022-02-28" },
});

describe("agreementStateOn", () => {
  it("has a machine without mistakes", () => {
    expect(checkStateMachine(agreementMachine)).toMatchObject({ ok: true, findings: [] });
    expect(formatStateMachine(agreementMachine, "en")).toContain("in force");
  });

  it.each<[string, string, Partial<Agreement>]>([
    ["draft", "2019-02-19", {}],
    ["signed", "2019-02-20", {}],
    ["signed", "2019-02-28", {}],
    ["in-force", "2019-03-01", {}],
    ["in-force", "2022-02-28", {}],
    ["expired", "2022-03-01", {}],
    ["unknown", "2019-02", {}],
    ["in-force", "2020", {}],
    // Without another first day it binds from its signing.
    ["in-force", "2019-02-20", { term: { until: "2022-02-28" } }],
    ["in-force", "2019-02-20", { term: { from: "2019-01-01", until: "2022-02-28" } }],
    ["draft", "2019-02-19", { term: { from: "2019-01-01", until: "2022-02-28" } }],
    // An open term has no end; a term that nobody recorded has an end that nobody knows.
    ["in-force", "2030-01-01", { term: {} }],
    ["in-force", "2019-02-20", { term: undefined }],
    ["unknown", "2019-02-21", { term: undefined }],
    ["draft", "2019-02-19", { term: undefined }],
    ["unknown", "2019-02-20", { signedOn: undefined }],
    // A last day that is a year.
    ["in-force", "2021-12-31", { term: { until: "2022" } }],
    ["unknown", "2022-06-01", { term: { until: "2022" } }],
    ["unknown", "2022-12-31", { term: { until: "2022" } }],
    ["expired", "2023-01-01", { term: { until: "2022" } }],
    ["in-force", "9999-12-31", { term: { until: "9999-12-31" } }],
    // Terminations.
    ["in-force", "2020-04-30", { termination: { on: "2020-05-01" } }],
    ["terminated", "2020-05-01", { termination: { on: "2020-05-01" } }],
    ["terminated", "2030-05-01", { termination: { on: "2020-05-01" } }],
    ["terminated", "2019-02-25", { termination: { on: "2019-02-25" } }],
    ["terminated", "2025-01-01", { term: undefined, termination: { on: "2020-05-01" } }],
    ["in-force", "2019-12-31", { term: undefined, termination: { on: "2020-05-01" } }],
    ["expired", "2024-01-01", { termination: { on: "2023-05-01" } }],
    // Renewals, in time and too late.
    ["in-force", "2022-03-01", { renewals: [{ until: "2024-02-29" }] }],
    ["expired", "2024-03-01", { renewals: [{ until: "2024-02-29" }] }],
    ["expired", "2022-03-09", { renewals: [{ signedOn: "2022-03-10", until: "2024-02-29" }] }],
    ["in-force", "2022-03-10", { renewals: [{ signedOn: "2022-03-10", until: "2024-02-29" }] }],
    ["unknown", "2022-12-31", { term: { until: "2022" }, renewals: [{ signedOn: "2023-02-01" }] }],
    ["expired", "2023-01-31", { term: { until: "2022" }, renewals: [{ signedOn: "2023-02-01" }] }],
    ["in-force", "2030-01-01", { renewals: [{ signedOn: "2022-02-01" }] }],
    [
      "terminated",
      "2023-01-01",
      { renewals: [{ signedOn: "2022-03-10", until: "2024-02-29" }], termination: { on: "2022-12-01" } },
    ],
  ])("%s on %s with %o", (state, date, change) => {
    expect(agreementStateOn(deepFreeze({ ...agreement, ...change }), date).state).toBe(state);
  });

  it("says why it is unknown", () => {
    const codes = (change: Partial<Agreement>): readonly string[] =>
      agreementStateOn({ ...agreement, ...change }, "2021-01-01").because.map(({ code }) => code);
    expect(codes({ signedOn: undefined })).toEqual(["agreement.signing-unknown"]);
    expect(codes({ term: undefined })).toEqual(["agreement.term-unknown"]);
    expect(codes({ term: { until: "2021" } })).toEqual(["history.undecided"]);
    expect(() => agreementStateOn(agreement, "2021-02-30")).toThrow(TypeError);
  });
});

describe("checkAgreement", () => {
  const codes = (change: object): readonly string[] =>
    checkAgreement({ ...agreement, ...change }).findings.map(({ code }) => code);

  it("takes two names of one body for one party", () => {
    expect(codes({ parties: [{ name: "青禾区（暖邻）中心" }, { name: "青禾区(暖邻) 中心" }] })).toEqual([
      "agreement.party-repeated",
    ]);
    expect(
      codes({ parties: [{ uscc: "52440399MJL0AE019U" }, { uscc: "52440399MJL0AE019U", name: "b" }] }),
    ).toEqual(["agreement.party-repeated"]);
    expect(
      codes({
        parties: [
          { id: "a", name: "甲" },
          { id: "b", name: "乙" },
        ],
      }),
    ).toEqual([]);
  });

  it("asks of a contract what it asks of no framework agreement", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ kind: "contract" })).toEqual(["agreement.amount-missing"]);
    expect(codes({ kind: "contract", amountFen: 0 })).toEqual([]);
  });

  it("warns of what was done too early or without a proof", () => {
    expect(
      explainAgreement({ ...agreement, items: [{ title: "培训", doneOn: "2018-01-01" }] }).map(
        ({ code, path }) => [code, path],
      ),
    ).toEqual([
      ["agreement.item-done-before-signing", ["items", 0, "doneOn"]],
      ["agreement.item-evidence-missing", ["items", 0, "evidence"]],
    ]);
  });
});

describe("several agreements", () => {
  it("finds one that stands twice, whoever is named first", () => {
    const again = {
      ...agreement,
      id: "a-2",
      parties: [{ uscc: "52440399MJL0AE019U" }, { name: "青禾区社区建设促进会" }],
    };
    expect(checkSetOfAgreements([agreement, again])).toMatchObject([
      { code: "agreement.same", severity: "warning", params: { positions: [1, 2] } },
    ]);
    expect(checkSetOfAgreements([agreement, { ...again, signedOn: "2022-02-20" }])).toEqual([]);
    expect(checkSetOfAgreements([agreement, agreement])).toMatchObject([{ code: "agreement.repeated" }]);
  });

  it("lists what is due, and nothing of what was ended", () => {
    const items = [
      { title: "培训", dueOn: "2020-06-30" },
      { title: "基地" },
      { title: "论坛", dueOn: "2019-12-31", doneOn: "2019-11-01" },
    ];
    const due = dueItemsOfAgreement({ ...agreement, items });
    const list = worklist(due, { on: "2022-02-01", days: 60 });
    expect(list.overdue.map(({ because }) => because[0]?.params)).toEqual([{ position: 1, known: true }]);
    expect(list.due.map(({ kind }) => kind)).toEqual(["agreement-term"]);
    expect(list.undecided.map(({ because }) => because[0]?.params)).toEqual([{ position: 2, known: false }]);
    expect(dueItemsOfAgreement({ id: "a" })).toMatchObject([{ on: "unknown", kind: "agreement-term" }]);
    expect(dueItemsOfAgreement({ id: "a", term: {} })).toEqual([]);
    expect(dueItemsOfAgreement({ ...agreement, items, termination: { on: "2020-01-01" } })).toEqual([]);
  });
});
