import { describe, expect, it } from "vitest";
import {
  explainFundingLine,
  lintDistributions,
  mergeFundingSummaries,
  purchaseEligibilityOf,
  selfFinancingOf,
  totalOfFunding,
  type AssetLock,
  type Distribution,
  type FundingLine,
  type FundingTime,
  type PurchaseFacts,
} from "../../src/projects/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { formatFinding } from "../../src/core/index.ts";
import { deepFreeze } from "../support/values.ts";

const line = (id: string, time: FundingTime): FundingLine => ({
  id,
  sourceKind: "corporate",
  amountFen: 100,
  ...time,
});

describe("money of a year", () => {
  it.each<[string, FundingTime, "in" | "out" | "open"]>([
    ["the year", { year: 2022 }, "in"],
    ["another year", { year: 2021 }, "out"],
    ["all of its days", { period: { from: "2022-01-01", until: "2022-12-31" } }, "in"],
    ["days within", { period: { from: "2022-03-01", until: "2022-05-31" } }, "in"],
    ["months within", { period: { from: "2022-03", until: "2022-05" } }, "in"],
    ["days before", { period: { from: "2021-01-01", until: "2021-12-31" } }, "out"],
    ["days across", { period: { from: "2021-07-01", until: "2022-06-30" } }, "open"],
    ["days without an end", { period: { from: "2022-07-01" } }, "open"],
    ["days without a beginning", { period: { until: "2022-07-01" } }, "open"],
    ["no time", {}, "open"],
    ["every year from then on", { period: { from: "2020-01-01" }, perYear: true }, "in"],
    ["every year of a frame", { period: { from: "2020", until: "2022" }, perYear: true }, "in"],
    ["every year of an earlier frame", { period: { from: "2018", until: "2021" }, perYear: true }, "out"],
    ["every year of a later frame", { period: { from: "2023-01-01" }, perYear: true }, "out"],
    ["a frame that begins within", { period: { from: "2022-07-01" }, perYear: true }, "open"],
    ["a frame that ends within", { period: { from: "2020", until: "2022-06-30" }, perYear: true }, "open"],
    ["a frame without a beginning", { period: { until: "2025" }, perYear: true }, "open"],
    ["every year, of nobody knows which", { perYear: true }, "open"],
  ])("%s", (_, time, place) => {
    const total = totalOfFunding([line("f-1", time)], { year: 2022 });
    const told = total.ok ? (total.value.counted.length > 0 ? "in" : "out") : total.findings[0]?.code;
    expect(told).toBe(place === "open" ? "funding.time-open" : place);
  });

  it("is asked for as a year", () => {
    expect(() => totalOfFunding([], { year: 0 })).toThrow(RangeError);
    expect(() => totalOfFunding([{ id: "f", sourceKind: "fiscal" }])).toThrow(TypeError);
  });
});

describe("a total", () => {
  it("takes a whole calendar year for the year", () => {
    const total = totalOfFunding([
      line("f-1", { year: 2022 }),
      line("f-2", { period: { from: "2022-01-01", until: "2022-12-31" } }),
    ]);
    expect(total).toMatchObject({ ok: true, value: { amount: { value: 2 }, time: { year: 2022 } } });
  });

  it("names the lines that it refuses", () => {
    const total = totalOfFunding([
      line("f-1", { year: 2022 }),
      line("f-2", { year: 2022 }),
      line("f-3", { year: 2021 }),
      line("f-4", {}),
    ]);
    expect(total.ok).toBe(false);
    expect(total.findings.map(({ code, params }) => [code, params])).toEqual([
      ["funding.times-unlike", { positions: [1, 3] }],
      ["funding.time-open", { positions: [4] }],
    ]);
    expect(total.findings.map((finding) => formatFinding(finding, en))[0]).toBe(
      "Lines 1, 3 are for different years or periods and are not added up.",
    );
    expect(total.findings.map((finding) => formatFinding(finding, zhCN))[0]).toBe(
      "第 1、3 笔资金所属的年度或者期间不同，不能相加。",
    );
  });

  it("refuses a line that is there twice", () => {
    const total = totalOfFunding([line("f-1", { year: 2022 }), line("f-1", { year: 2022 })]);
    expect(total.findings[0]).toMatchObject({ code: "funding.repeated", params: { positions: [1, 2] } });
  });

  it("of nothing is nothing, and of one line without a time is that line", () => {
    expect(totalOfFunding([])).toMatchObject({ ok: true, value: { amount: { value: 0 }, time: {} } });
    expect(totalOfFunding([line("f-1", {})])).toMatchObject({ ok: true, value: { amount: { value: 1 } } });
  });
});

describe("the self-financing ratio", () => {
  const of = (
    id: string,
    sourceKind: "self-earned" | "membership" | "fiscal",
    amountFen: number,
  ): FundingLine => ({
    id,
    sourceKind,
    amountFen,
    year: 2022,
  });

  it("counts as earned what the caller says", () => {
    const lines = [of("a", "self-earned", 100), of("b", "membership", 100), of("c", "fiscal", 200)];
    const shareOf = (earned?: readonly ["self-earned", "membership"]): unknown => {
      const found = selfFinancingOf(lines, { earned });
      return found.ok && found.value.share?.value;
    };
    expect(shareOf()).toBe(0.25);
    expect(shareOf(["self-earned", "membership"])).toBe(0.5);
  });

  it("is refused where the total is open above", () => {
    const open: FundingLine = {
      id: "d",
      sourceKind: "fiscal",
      amount: { value: 100, qualifier: "at-least", unit: "yuan" },
      year: 2022,
    };
    expect(selfFinancingOf([of("a", "self-earned", 100), open]).findings[0]?.code).toBe(
      "quantity.ratio-unbounded",
    );
  });
});

describe("purchaseEligibilityOf", () => {
  const on = "2025-12-23";
  it.each<[string, Omit<PurchaseFacts, "on">, string, string | undefined]>([
    ["social-group", {}, "eligible", undefined],
    ["foundation", {}, "eligible", undefined],
    ["residents-committee", {}, "eligible", undefined],
    ["enterprise", { subject: "works-with-services" }, "not-eligible", "purchase.no-service"],
    ["public-institution", {}, "unknown", "purchase.class-unknown"],
    ["public-institution", { institutionClass: "type-1" }, "not-eligible", "purchase.class-excluded"],
    ["public-institution", { institutionClass: "type-2" }, "eligible", undefined],
    ["public-institution", { institutionClass: "business" }, "eligible", undefined],
    ["mass-organization", {}, "unknown", "purchase.funding-unknown"],
    ["mass-organization", { budgetFunded: true }, "not-eligible", "purchase.budget-funded"],
    ["mass-organization", { budgetFunded: false }, "eligible", undefined],
    ["state-organ", {}, "not-eligible", "purchase.buyer"],
    ["volunteer-team", {}, "unknown", "purchase.kind-not-named"],
    ["x-qinghe:club", {}, "unknown", "purchase.kind-not-named"],
  ])("%s %o is %s", (kind, facts, state, code) => {
    const found = purchaseEligibilityOf({ kind: kind as never }, { on, ...facts });
    expect([found.state, found.because[0]?.code]).toEqual([state, code]);
    expect(found.ruleSets).toEqual(["order102-purchase@1"]);
  });

  it("knows no rules before the order", () => {
    const found = purchaseEligibilityOf({ kind: "enterprise" }, { on: "2020-02-29" });
    expect([found.state, found.because[0]?.code]).toEqual(["unknown", "purchase.rules-unknown"]);
    expect(() => purchaseEligibilityOf({ kind: "enterprise" }, { on: "2020-02-30" })).toThrow(TypeError);
  });
});

describe("the term of a contract", () => {
  it.each<[string, number]>([
    ["2024-12-31", 0],
    ["2025-01-01", 1],
  ])("until %s", (until, count) => {
    const purchase: FundingLine = {
      id: "f-1",
      sourceKind: "purchase",
      amountFen: 1,
      period: { from: "2022-01-01", until },
    };
    expect(explainFundingLine(purchase)).toHaveLength(count);
    expect(explainFundingLine({ ...purchase, perYear: true })).toEqual([]);
  });
});

describe("lintDistributions", () => {
  const body = { name: "青禾社企" };
  const never: AssetLock = {
    id: "l-1",
    body,
    dividends: "never",
    shareRefund: "never",
    surplusUses: ["student-aid"],
    declaredIn: "章程第三十二条",
    from: "2021-05-01",
  };
  const paid = (parts: Partial<Distribution>): Distribution => ({
    id: "d",
    body,
    on: "2022-03-01",
    kind: "dividend",
    amountFen: 100,
    ...parts,
  });
  const capped: AssetLock = { ...never, dividends: "capped", dividendCapPercent: 30, shareRefund: "at-par" };
  const told = (lock: AssetLock, ...many: Partial<Distribution>[]): unknown =>
    lintDistributions(deepFreeze([lock]), deepFreeze(many.map(paid))).map(({ code, path, severity }) => [
      code.replace("distribution.", ""),
      path.join("."),
      severity,
    ]);

  it("asks for days only where they matter", () => {
    const lock = { ...never, from: "2021-05" };
    const on = "2021-05-03";
    const undecided = [["date-undecided", "0.on", "warning"]];
    expect(told(lock, { on })).toEqual(undecided);
    expect(told({ ...lock, dividends: "capped", dividendCapPercent: 10 }, { on })).toEqual(undecided);
    expect(told(lock, { on, kind: "welfare", beneficiaryKind: "student-aid" })).toEqual([]);
    expect(told({ ...lock, dividends: "free", shareRefund: "free" }, { on })).toEqual([]);
  });

  it("finds what was never to be, from the first day on", () => {
    expect(told(never, { on: "2021-04-30" })).toEqual([]);
    expect(told(never, { on: "2021-05-01" })).toEqual([["dividend-promised-never", "0.kind", "error"]]);
    expect(told(never, { on: "2021" })).toEqual([["date-undecided", "0.on", "warning"]]);
    expect(
      told(never, { kind: "welfare", beneficiaryKind: "student-aid" }, { kind: "share-refund" }),
    ).toEqual([["refund-promised-never", "1.kind", "error"]]);
    expect(told({ ...never, dividends: "free", shareRefund: "free" }, {}, { kind: "share-refund" })).toEqual(
      [],
    );
  });

  it("leaves other bodies alone", () => {
    expect(told(never, { body: { name: "云栖邻里食堂合作社" } })).toEqual([]);
  });

  it("warns of other uses", () => {
    expect(told(never, { kind: "welfare", beneficiaryKind: "elderly" })).toEqual([
      ["other-use", "0.beneficiaryKind", "warning"],
    ]);
  });

  it("adds up capped dividends of a year", () => {
    const year = { surplusYear: 2021, surplusFen: 1000 };
    expect(told(capped, { ...year, amountFen: 200 }, { ...year, amountFen: 100 })).toEqual([]);
    expect(told(capped, { ...year, amountFen: 200 }, { ...year, amountFen: 101 })).toEqual([
      ["above-cap", "1.amountFen", "error"],
    ]);
    expect(told(capped, { ...year, amountFen: 200 }, { ...year, surplusFen: 2000 })).toEqual([
      ["surplus-differs", "1.surplusFen", "warning"],
    ]);
    expect(told(capped, {})).toEqual([["surplus-missing", "0.surplusYear", "warning"]]);
    expect(told(capped, { surplusYear: 2021 })).toEqual([["surplus-missing", "0.surplusFen", "warning"]]);
    expect(
      told({ ...capped, dividendCapPercent: 33.3 }, { ...year, surplusFen: 100_000, amountFen: 33_300 }),
    ).toEqual([]);
  });

  it("holds refunds against what was paid", () => {
    expect(told(capped, { kind: "share-refund", parFen: 100 })).toEqual([]);
    expect(told(capped, { kind: "share-refund", parFen: 99 })).toEqual([
      ["above-par", "0.amountFen", "error"],
    ]);
    expect(told(capped, { kind: "share-refund" })).toEqual([["par-missing", "0.parFen", "warning"]]);
  });
});

describe("mergeFundingSummaries", () => {
  it("refuses what is no summary", () => {
    expect(() =>
      mergeFundingSummaries([{ format: "linli-funding", version: 2, entries: [] } as never]),
    ).toThrow(TypeError);
    expect(mergeFundingSummaries([]).entries).toEqual([]);
  });
});
