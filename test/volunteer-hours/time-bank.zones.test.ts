import { describe, expect, it } from "vitest";
import {
  checkSetOfRuleSets,
  formatFinding,
  isRuleSet,
  ruleSetOf,
  type RuleSet,
} from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  checkTimeBankEntry,
  foldTimeBank,
  isTimeBankEntry,
  timeBankRules,
  type TimeBank,
  type TimeBankEntry,
  type TimeBankRules,
} from "../../src/volunteer-hours/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";

function rules(id: string): RuleSet<TimeBankRules> {
  const found = ruleSetOf(`${id}@1`, timeBankRules);
  if (found === undefined) throw new Error(`${id} has no rules`);
  return deepFreeze(found);
}
const beijing = rules("beijing-time-bank");
const nanjing = rules("nanjing-time-bank");

let count = 0;
/** An entry with a key of its own, a minute later than the one before. */
function entry(
  kind: TimeBankEntry["kind"],
  minutes: number,
  change: Partial<TimeBankEntry> = {},
): TimeBankEntry {
  count += 1;
  return deepFreeze({
    id: `t-${String(count).padStart(4, "0")}`,
    kind,
    accountId: "a",
    minutes,
    at: `2025-12-23T${String(8 + Math.floor(count / 60)).padStart(2, "0")}:${String(count % 60).padStart(2, "0")}:00+08:00`,
    ...(kind === "earn" && { recordId: `r-${String(count)}` }),
    ...(kind === "transfer" && { toAccountId: "b", relation: "direct-relative" }),
    ...(kind === "redeem" && { relation: "self", holderAge: 60 }),
    ...change,
  });
}

const codesOf = (list: TimeBank["refused"]): readonly string[] =>
  list.flatMap(({ because }) => because.map(({ code }) => code.slice(10)));

describe("time banks", () => {
  it("have rules that do not contradict each other", () => {
    expect(timeBankRules.every(isRuleSet)).toBe(true);
    expect(checkSetOfRuleSets(timeBankRules)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["no minutes", { minutes: 0 }, "time-bank.minutes"],
    ["half a minute", { minutes: 0.5 }, "time-bank.minutes"],
    ["an age that is none", { holderAge: -1 }, "time-bank.age"],
    ["nothing that was served", { recordId: undefined }, "time-bank.record-missing"],
    ["an empty account", { accountId: "" }, "time-bank.text-empty"],
    ["a gift to nobody", { kind: "transfer", relation: "spouse" }, "time-bank.receiver-missing"],
    [
      "a gift to itself",
      { kind: "transfer", toAccountId: "a", relation: "spouse" },
      "time-bank.receiver-same",
    ],
    ["a redemption for nobody", { kind: "redeem" }, "time-bank.relation-missing"],
    ["an exchange for money", { kind: "cash-out", amountFen: 100 }, "field.value"],
  ])("know no entry of %s", (_, change, code) => {
    const value = { ...entry("earn", 60), ...change };
    expect(checkTimeBankEntry(value).findings.map((finding) => finding.code)).toContain(code);
    expect(isTimeBankEntry(value)).toBe(false);
  });
});

describe("foldTimeBank in Beijing", () => {
  it("stores, gives, donates and redeems", () => {
    const bank = foldTimeBank(
      [entry("earn", 300), entry("transfer", 60), entry("donate", 30), entry("redeem", 120)],
      beijing,
    );
    expect(bank).toEqual({
      version: 1,
      accounts: [
        {
          accountId: "a",
          storedMinutes: 90,
          donateOnlyMinutes: 0,
          earnedMinutes: 300,
          receivedMinutes: 0,
          transferredMinutes: 60,
          donatedMinutes: 30,
          redeemedMinutes: 120,
        },
        {
          accountId: "b",
          storedMinutes: 60,
          donateOnlyMinutes: 0,
          earnedMinutes: 0,
          receivedMinutes: 60,
          transferredMinutes: 0,
          donatedMinutes: 0,
          redeemedMinutes: 0,
        },
      ],
      donatedMinutes: 30,
      refused: [],
      open: [],
      remarks: [],
      invalid: 0,
      ruleSet: "beijing-time-bank@1",
    });
  });

  it.each<[string, Partial<TimeBankEntry>, readonly string[], readonly string[]]>([
    ["at 60, for oneself", {}, [], []],
    ["at 60, for the spouse", { relation: "spouse" }, [], []],
    ["at 59", { holderAge: 59 }, ["redeem-age"], []],
    ["at no known age", { holderAge: undefined }, [], ["age-unknown"]],
    ["for a relative", { relation: "direct-relative" }, ["redeem-for"], []],
    ["at 59 for somebody else", { holderAge: 59, relation: "other" }, ["redeem-age", "redeem-for"], []],
    ["more than there is", { minutes: 121 }, ["balance"], []],
    ["from an account that has nothing", { accountId: "z" }, ["balance"], []],
  ])("redeems %s", (_, change, refused, open) => {
    const bank = foldTimeBank([entry("earn", 120), entry("redeem", 120, change)], beijing);
    expect([codesOf(bank.refused), codesOf(bank.open)]).toEqual([refused, open]);
    expect(bank.accounts.find(({ accountId }) => accountId === "a")?.storedMinutes).toBe(
      refused.length + open.length === 0 ? 0 : 120,
    );
    expect(bank.accounts.map(({ accountId }) => accountId)).toEqual(["a"]);
  });

  it.each<[string, Partial<TimeBankEntry>, readonly string[]]>([
    ["a direct relative", {}, []],
    ["the spouse", { relation: "spouse" }, ["transfer-to"]],
    ["somebody else", { relation: "other" }, ["transfer-to"]],
    ["a relative, all there is", { minutes: 120 }, []],
    ["a relative, more than there is", { minutes: 121 }, ["balance"]],
  ])("gives to %s", (_, change, refused) => {
    const bank = foldTimeBank([entry("earn", 120), entry("transfer", 60, change)], beijing);
    expect(codesOf(bank.refused)).toEqual(refused);
  });

  it.each<[string, Partial<TimeBankEntry>, readonly string[]]>([
    ["at 18", { holderAge: 18 }, []],
    ["at 17", { holderAge: 17 }, ["account-age"]],
    ["at 17 led by a guardian", { holderAge: 17, ledByGuardian: true }, []],
    ["at no age that was looked at", {}, []],
    ["before the trial", { at: "2022-05-31T23:59:00+08:00" }, ["not-in-force"]],
    ["on its first day in Beijing", { at: "2022-05-31T16:00:00Z" }, []],
  ])("stores time served %s", (_, change, refused) => {
    expect(codesOf(foldTimeBank([entry("earn", 60, change)], beijing).refused)).toEqual(refused);
  });

  it("has no cap, and lets groups use their time", () => {
    const bank = foldTimeBank(
      [entry("earn", 1_000_000, { group: true }), entry("redeem", 1_000_000)],
      beijing,
    );
    expect([bank.refused, bank.remarks]).toEqual([[], []]);
  });

  it("stores the time of a record once", () => {
    const again = { recordId: "r-again" };
    const bank = foldTimeBank([entry("earn", 60, again), entry("earn", 60, again)], beijing);
    expect([bank.accounts[0]?.storedMinutes, codesOf(bank.refused)]).toEqual([60, ["record-again"]]);
    const others = foldTimeBank(
      [entry("earn", 60, again), entry("earn", 60, { ...again, accountId: "b" })],
      beijing,
    );
    expect(others.refused).toEqual([]);
  });

  it("books by the moment, not by the list, and earning first", () => {
    const at = "2025-12-24T09:00:00+08:00";
    const used = entry("redeem", 60, { at, id: "t-0" });
    const earned = entry("earn", 60, { at, id: "t-1" });
    expect(foldTimeBank([used, earned], beijing).refused).toEqual([]);
    const later = { ...earned, at: "2025-12-24T09:01:00+08:00" };
    expect(codesOf(foldTimeBank([later, used], beijing).refused)).toEqual(["balance"]);
    // The same moment by another offset.
    expect(foldTimeBank([used, { ...earned, at: "2025-12-24T01:00:00Z" }], beijing).refused).toEqual([]);
  });

  it("counts an entry that is delivered twice once, and none of two under one key", () => {
    const earned = entry("earn", 60);
    expect(foldTimeBank([earned, { ...earned }], beijing).accounts[0]?.storedMinutes).toBe(60);
    const bank = foldTimeBank([earned, { ...earned, minutes: 90 }], beijing);
    expect([bank.accounts, codesOf(bank.refused)]).toEqual([[], ["key-reused"]]);
  });

  it("counts what is no entry", () => {
    const bank = foldTimeBank([entry("earn", 60), ...strangeValues] as readonly TimeBankEntry[], beijing);
    expect([bank.invalid, bank.accounts[0]?.storedMinutes]).toEqual([strangeValues.length, 60]);
  });

  it("warns only where the rules were reported only, and is an error where they were read", () => {
    const young = [entry("earn", 60), entry("redeem", 60, { holderAge: 30 })];
    const severity = (set: RuleSet<TimeBankRules>): unknown =>
      foldTimeBank(young, set).refused[0]?.because[0]?.severity;
    expect([severity(beijing), severity({ ...beijing, confidence: "verified" })]).toEqual([
      "warning",
      "error",
    ]);
  });
});

describe("foldTimeBank in Nanjing", () => {
  it("stores 1500 hours, what is above counts as donated", () => {
    const bank = foldTimeBank([entry("earn", 89_940), entry("earn", 90), entry("earn", 60)], nanjing);
    expect(bank.accounts[0]).toMatchObject({
      storedMinutes: 90_000,
      earnedMinutes: 90_090,
      donatedMinutes: 90,
    });
    expect(bank.remarks.map(({ because }) => because[0]?.params["minutes"])).toEqual([30, 60]);
    const [remark] = bank.remarks.map(({ because }) => because[0]);
    expect(remark && formatFinding(remark, zhCN)).toBe(
      "超出存储上限（1500 小时）的 30 分钟计为捐赠（《南京市养老服务时间银行实施方案（试行）》）。",
    );
    expect(remark && formatFinding(remark, en)).toBe(
      "30 min above the cap of 1500 h count as donated (南京市养老服务时间银行实施方案（试行）).",
    );
  });

  it("stores again after time was used", () => {
    const bank = foldTimeBank([entry("earn", 90_000), entry("redeem", 100), entry("earn", 150)], nanjing);
    expect(bank.accounts[0]).toMatchObject({
      storedMinutes: 90_000,
      donatedMinutes: 50,
      redeemedMinutes: 100,
    });
  });

  it("lets the time of groups be donated only, and donates it first", () => {
    const group = entry("earn", 120, { group: true });
    expect(codesOf(foldTimeBank([group, entry("redeem", 60)], nanjing).refused)).toEqual(["balance"]);
    const bank = foldTimeBank([entry("earn", 60), group, entry("donate", 150)], nanjing);
    expect(bank.accounts[0]).toMatchObject({ storedMinutes: 30, donateOnlyMinutes: 0, donatedMinutes: 150 });
    expect(codesOf(bank.remarks)).toEqual(["donate-only"]);
  });

  it("leaves open what no text seen says", () => {
    const bank = foldTimeBank(
      [entry("earn", 300), entry("transfer", 60), entry("redeem", 60, { relation: "spouse" })],
      nanjing,
    );
    expect([codesOf(bank.refused), codesOf(bank.open)]).toEqual([[], ["rule-unknown", "rule-unknown"]]);
    expect(bank.accounts[0]?.storedMinutes).toBe(300);
  });
});
