import { describe, expect, it } from "vitest";
import { checkStateMachine, formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  checkLedgerEntry,
  foldLedger,
  isLedgerEntry,
  ledgerMachine,
  makeLedgerEntry,
  mergeLedgers,
  type Ledger,
  type LedgerBooking,
  type LedgerEntry,
} from "../../src/volunteer-hours/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";
import { firstApproval } from "./booking-samples.ts";

const approval = deepFreeze(firstApproval);
/** A later entry of the same record. */
const after = (id: string, change: Partial<LedgerEntry>): LedgerEntry =>
  deepFreeze({
    ...approval,
    id,
    reverses: "entry-1",
    beforeMinutes: 150,
    at: "2026-03-06T10:00:00+08:00",
    ...change,
  });
const correction = after("entry-2", { kind: "correct", afterMinutes: 120, reason: "早退" });
const voiding = after("entry-3", { kind: "void", beforeMinutes: 120, afterMinutes: 0, reverses: "entry-2" });
const again = after("entry-4", { kind: "approve", beforeMinutes: 0, afterMinutes: 90, reverses: "entry-3" });

const codesOf = (entries: readonly LedgerEntry[]): readonly (readonly [string, readonly string[]])[] =>
  foldLedger(entries).refused.map(({ entryId, because }) => [entryId, because.map(({ code }) => code)]);

describe("a ledger entry", () => {
  it.each<[string, Partial<LedgerEntry>, string]>([
    ["an empty key", { id: " " }, "ledger.text-empty"],
    ["half a minute", { afterMinutes: 0.5 }, "ledger.minutes"],
    ["fewer than none", { afterMinutes: -1 }, "ledger.minutes"],
    ["not a number", { afterMinutes: NaN }, "field.type"],
    ["an approval that begins with minutes", { beforeMinutes: 30 }, "ledger.approved-before"],
    ["an entry that reverses itself", { reverses: "entry-1" }, "ledger.reverses-itself"],
    ["a moment without offset", { at: "2026-03-05T18:00:00" }, "field.format"],
  ])("is refused for %s", (_, change, code) => {
    const found = checkLedgerEntry({ ...approval, ...change });
    expect(found.findings.map((finding) => finding.code)).toContain(code);
    expect(isLedgerEntry({ ...approval, ...change })).toBe(false);
  });

  it.each<[string, Partial<LedgerEntry>, string]>([
    ["a voiding entry that leaves minutes", { kind: "void", afterMinutes: 1 }, "ledger.voided-after"],
    ["a recalculation without policy", { kind: "recalculate" }, "ledger.policy-missing"],
    ["a correction without reason", { kind: "correct" }, "ledger.reason-missing"],
    ["a correction of nothing", { kind: "correct", reverses: undefined }, "ledger.reverses-missing"],
  ])("is refused for %s", (_, change, code) => {
    const found = checkLedgerEntry({ ...after("entry-2", {}), ...change });
    expect(found.findings.map((finding) => finding.code)).toContain(code);
  });

  it("follows a machine that contradicts itself nowhere", () => {
    expect(checkStateMachine(ledgerMachine).findings).toEqual([]);
  });
});

describe("foldLedger", () => {
  it("gives nothing for nothing", () => {
    expect(foldLedger([])).toEqual({
      version: 1,
      records: [],
      volunteers: [],
      minutes: 0,
      pending: [],
      refused: [],
      remarks: [],
      invalid: 0,
      entries: [],
    });
  });

  it.each<[string, readonly LedgerEntry[], number, string]>([
    ["approved", [approval], 150, "approved"],
    ["corrected", [approval, correction], 120, "approved"],
    ["voided", [approval, correction, voiding], 0, "voided"],
    ["approved again", [approval, correction, voiding, again], 90, "approved"],
    ["approved again, in the worst order", [again, voiding, correction, approval], 90, "approved"],
    ["delivered twice", [approval, correction, approval, { ...correction }], 120, "approved"],
  ])("counts a record that was %s", (_, entries, minutes, state) => {
    const ledger = foldLedger(entries);
    expect(ledger.minutes).toBe(minutes);
    expect(ledger.records).toEqual([
      expect.objectContaining({ recordId: "record-1", volunteerId: "volunteer-7", minutes, state }),
    ]);
    expect(ledger.volunteers).toEqual([
      { volunteerId: "volunteer-7", minutes, records: state === "approved" ? 1 : 0 },
    ]);
    expect([ledger.refused, ledger.pending, ledger.remarks]).toEqual([[], [], []]);
  });

  it("lets entries wait across a gap, however long, and counts none of them", () => {
    const ledger = foldLedger([approval, voiding, again]);
    expect(ledger.minutes).toBe(150);
    expect(ledger.pending).toEqual([
      { entryId: "entry-3", recordId: "record-1", waitsFor: "entry-2" },
      { entryId: "entry-4", recordId: "record-1", waitsFor: "entry-2" },
    ]);
    expect(mergeLedgers(ledger, foldLedger([correction])).minutes).toBe(90);
  });

  it.each<[string, readonly LedgerEntry[], readonly (readonly [string, readonly string[]])[]]>([
    [
      "minutes that did not count",
      [approval, { ...correction, beforeMinutes: 140 }],
      [["entry-2", ["ledger.before-differs"]]],
    ],
    [
      "another record and volunteer",
      [approval, { ...correction, recordId: "record-2", volunteerId: "volunteer-8" }],
      [["entry-2", ["ledger.other-record", "ledger.other-volunteer"]]],
    ],
    [
      "another volunteer alone",
      [approval, { ...correction, volunteerId: "volunteer-8" }],
      [["entry-2", ["ledger.other-volunteer"]]],
    ],
    [
      "an approval of what is approved",
      [approval, after("entry-2", { kind: "approve", beforeMinutes: 0 })],
      [["entry-2", ["ledger.before-differs", "ledger.not-possible"]]],
    ],
    [
      "a correction of what is voided",
      [
        approval,
        after("entry-2", { kind: "void", afterMinutes: 0 }),
        after("entry-3", { kind: "correct", reverses: "entry-2", beforeMinutes: 0, reason: "误录" }),
      ],
      [["entry-3", ["ledger.not-possible"]]],
    ],
    [
      "what builds on a refused one",
      [approval, { ...correction, beforeMinutes: 140 }, voiding],
      [
        ["entry-2", ["ledger.before-differs"]],
        ["entry-3", ["ledger.follows-refused"]],
      ],
    ],
    [
      "a circle",
      [
        after("entry-8", { kind: "correct", reverses: "entry-9", reason: "误录" }),
        after("entry-9", { kind: "correct", reverses: "entry-8", reason: "误录" }),
      ],
      [
        ["entry-8", ["ledger.cycle"]],
        ["entry-9", ["ledger.cycle"]],
      ],
    ],
    [
      "one key for two entries, and what builds on them",
      [approval, correction, { ...correction, afterMinutes: 110 }, voiding],
      [
        ["entry-2", ["ledger.key-reused"]],
        ["entry-3", ["ledger.follows-refused"]],
      ],
    ],
  ])("refuses %s", (_, entries, expected) => {
    expect(codesOf(entries)).toEqual(expected);
    expect(codesOf([...entries].reverse())).toEqual(expected);
  });

  it("counts the fork that was booked first, whatever the offset, then the lesser key", () => {
    const late = after("entry-2", {
      kind: "correct",
      afterMinutes: 100,
      reason: "误录",
      at: "2026-03-06T10:30:00+08:00",
    });
    const early = after("entry-9", {
      kind: "correct",
      afterMinutes: 110,
      reason: "误录",
      at: "2026-03-06T02:00:00Z",
    });
    expect(foldLedger([approval, late, early]).minutes).toBe(110);
    expect(foldLedger([approval, late, early]).refused).toEqual([
      expect.objectContaining({ entryId: "entry-2", against: "entry-9" }),
    ]);
    expect(foldLedger([approval, { ...late, at: early.at }, early]).minutes).toBe(100);
    // A fork that does not fit is no rival.
    expect(foldLedger([approval, late, { ...early, beforeMinutes: 7 }]).minutes).toBe(100);
  });

  it("remarks on clocks that disagree, and counts", () => {
    const ledger = foldLedger([approval, { ...correction, at: "2026-03-01T00:00:00+08:00" }]);
    expect(ledger.minutes).toBe(120);
    expect(ledger.remarks.map(({ because }) => because[0]?.code)).toEqual(["ledger.booked-earlier"]);
  });

  it("adds up records of a volunteer, and keeps volunteers apart", () => {
    const others = [1, 2, 3].map((n) => ({
      ...approval,
      id: `e${String(n)}`,
      recordId: `r${String(n)}`,
      volunteerId: n === 3 ? "volunteer-9" : "volunteer-8",
      afterMinutes: n * 10,
    }));
    expect(foldLedger([...others, approval]).volunteers).toEqual([
      { volunteerId: "volunteer-7", minutes: 150, records: 1 },
      { volunteerId: "volunteer-8", minutes: 30, records: 2 },
      { volunteerId: "volunteer-9", minutes: 30, records: 1 },
    ]);
  });

  it("takes an entry that comes back with another offset for the same one", () => {
    // 2026-03-05T18:00 in Shanghai.
    const rewritten = { ...approval, at: "2026-03-05T10:00:00.000Z" };
    for (const entries of [
      [approval, rewritten],
      [rewritten, approval],
    ]) {
      const ledger = foldLedger(entries);
      expect([ledger.minutes, ledger.refused, ledger.entries]).toEqual([150, [], [rewritten]]);
    }
    const other = { ...approval, afterMinutes: 140 };
    const reused = foldLedger([other, approval, rewritten]);
    expect(reused.entries).toEqual(foldLedger([rewritten, approval, other]).entries);
    expect(reused.refused[0]?.because[0]?.params).toEqual({ count: 2 });
  });

  it("has a balance for each volunteer of a roster", () => {
    const of = (volunteerId: string, minutes: number): LedgerEntry => ({
      ...approval,
      id: `entry-${volunteerId}`,
      volunteerId,
      afterMinutes: minutes,
    });
    const ledger = foldLedger([of("v-2", 60), of("v-1", 90), of("v-10", 30)]);
    expect(ledger.records.map(({ volunteerId, minutes }) => [volunteerId, minutes])).toEqual([
      ["v-1", 90],
      ["v-10", 30],
      ["v-2", 60],
    ]);
    expect([ledger.minutes, ledger.refused]).toEqual([180, []]);
    const made = makeLedgerEntry(ledger, { ...of("v-10", 0), id: "entry-9", kind: "void" });
    expect(made.ok && [made.value.beforeMinutes, made.value.reverses]).toEqual([30, "entry-v-10"]);
  });

  it("keeps references apart, whatever is in them", () => {
    const first = { ...approval, recordId: "1", volunteerId: "11 a" };
    const second = { ...approval, id: "entry-2", recordId: "11", volunteerId: "1 a" };
    const third = { ...approval, id: "entry-3", recordId: "1 1", volunteerId: "1 a" };
    expect(foldLedger([first, second, third]).records).toHaveLength(3);
  });

  it("counts what is no entry, and nothing of it", () => {
    const ledger = foldLedger([approval, ...strangeValues] as readonly LedgerEntry[]);
    expect([ledger.minutes, ledger.invalid]).toEqual([150, strangeValues.length]);
    expect(mergeLedgers(ledger, ledger).invalid).toBe(2 * strangeValues.length);
  });

  it("is JSON, and the same after it", () => {
    const ledger = foldLedger([approval, correction]);
    expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
  });

  it("says in both languages why an entry does not count", () => {
    const [refused] = foldLedger([approval, { ...correction, beforeMinutes: 140 }]).refused;
    const [finding] = refused?.because ?? [];
    expect(finding && formatFinding(finding, en)).toBe(
      "It says that 140 minutes counted before, but it was 150.",
    );
    expect(finding && formatFinding(finding, zhCN)).toBe(
      "所写的变动前分钟数为 140，账面为 150，两者不一致。",
    );
  });
});

describe("makeLedgerEntry", () => {
  const booking: LedgerBooking = {
    id: "entry-5",
    kind: "correct",
    recordId: "record-1",
    volunteerId: "volunteer-7",
    afterMinutes: 30,
    at: "2026-03-07T10:00:00+08:00",
    reason: "误录",
  };
  const codes = (ledger: Ledger, change: Partial<LedgerBooking>): readonly string[] =>
    makeLedgerEntry(deepFreeze(ledger), deepFreeze({ ...booking, ...change })).findings.map(
      ({ code }) => code,
    );

  it("gives an entry that counts", () => {
    const entries = [approval, correction];
    const made = makeLedgerEntry(foldLedger(entries), booking);
    expect(made.ok && made.value).toMatchObject({
      reverses: "entry-2",
      beforeMinutes: 120,
      afterMinutes: 30,
    });
    expect(made.ok && foldLedger([...entries, made.value]).minutes).toBe(30);
  });

  it("books nothing on a balance with a gap", () => {
    const waiting = after("entry-3", { kind: "correct", reverses: "entry-2", reason: "误录" });
    const ledger = foldLedger([approval, waiting]);
    expect(ledger.pending).toHaveLength(1);
    const made = makeLedgerEntry(ledger, booking);
    expect(made.findings).toEqual([
      { code: "ledger.balance-open", severity: "error", path: [], params: { waitsFor: ["entry-2"] } },
    ]);
    expect(made.ok).toBe(false);
    // The gap of another record or volunteer is none of it.
    const others = [{ recordId: "record-9" }, { volunteerId: "volunteer-9" }];
    for (const other of others)
      expect(codes(foldLedger([approval, { ...waiting, ...other }]), {})).toEqual([]);
    // Where the missing entry comes, booking goes on.
    const whole = foldLedger([approval, waiting, correction]);
    expect(whole.pending).toEqual([]);
    expect(codes(whole, {})).toEqual([]);
  });

  it("finds the record among many", () => {
    const many = Array.from({ length: 50 }, (_, n) => ({
      ...approval,
      id: `e${String(n)}`,
      recordId: `r${String(n)}`,
      afterMinutes: n,
    }));
    const ledger = foldLedger(many);
    many.forEach(({ id, recordId, afterMinutes }) => {
      const made = makeLedgerEntry(ledger, { ...booking, recordId });
      expect(made.ok && [made.value.reverses, made.value.beforeMinutes]).toEqual([id, afterMinutes]);
    });
  });

  it.each<[string, Partial<LedgerBooking>, readonly string[]]>([
    ["a volunteer for whom nothing counts yet", { volunteerId: "volunteer-8" }, ["ledger.reverses-missing"]],
    ["an approval of what is approved", { kind: "approve" }, ["ledger.not-possible"]],
    ["no minutes", { afterMinutes: undefined }, ["field.type"]],
    ["no reason", { reason: undefined }, ["ledger.reason-missing"]],
    ["a record that is not there", { recordId: "record-2" }, ["ledger.reverses-missing"]],
  ])("refuses %s", (_, change, expected) => {
    expect(codes(foldLedger([approval]), change)).toEqual(expected);
  });

  it("approves again what was voided, and only that", () => {
    const ledger = foldLedger([approval, correction, voiding]);
    expect(codes(ledger, { kind: "approve" })).toEqual([]);
    expect(codes(ledger, { kind: "void" })).toEqual(["ledger.not-possible"]);
  });
});
