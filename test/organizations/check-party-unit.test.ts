import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import {
  checkPartyUnit,
  isPartyUnit,
  partyUnitKinds,
  PartyUnitSchema,
} from "../../src/organizations/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";

const unit = deepFreeze({
  id: "unit-1",
  kind: "joint-branch",
  name: "中共银杏街道社会组织联合支部委员会",
  covers: [{ id: "organization-7", name: "甲社" }, { uscc: "52440305MJ00000260" }, { name: "乙社" }],
  places: [{ name: "榆荫商务楼" }],
  superior: { name: "银杏街道党工委" },
  from: "2021-07-01",
  until: "2025-06-30",
  plaqueOn: "2021-07-01",
  source: { title: "名录", on: "2025-12" },
}); // prettier-ignore

describe("checkPartyUnit", () => {
  it("gives a unit back by reference", () => {
    const result = checkPartyUnit(unit);
    expect(result).toEqual({ ok: true, value: unit, findings: [] });
    expect(result.ok && result.value).toBe(unit);
  });

  it.each(partyUnitKinds.codes)("needs an organization to cover: %s", (kind) => {
    const one = { id: "unit-1", kind, covers: [{ id: "a" }] };
    expect(isPartyUnit(one)).toBe(kind !== "joint-branch");
    expect(checkPartyUnit({ ...one, covers: [] }).findings).toEqual([
      { code: "party-unit.covers-none", severity: "error", path: ["covers"], params: {} },
    ]);
  });

  it.each<[string, object, string, readonly (string | number)[], object?]>([
    ["a joint branch of one", { covers: [{ id: "a" }] }, "party-unit.joint-covers-one", ["covers"]],
    ["a reference to nobody", { covers: [{ id: "a" }, {}] }, "organization.reference-empty", ["covers", 1]],
    ["an organization twice, by reference", { covers: [{ id: "a" }, { id: "b" }, { id: "b", name: "乙社" }] }, "party-unit.covers-twice", ["covers"], { positions: [2, 3] }],
    ["an organization twice, by code", { covers: [{ id: "a", uscc: "52440305MJ00000260" }, { id: "c" }, { uscc: "52440305MJ00000260" }] }, "party-unit.covers-twice", ["covers"], { positions: [1, 3] }],
    ["a plaque before the founding", { plaqueOn: "2021-06-30" }, "party-unit.plaque-before-founding", ["plaqueOn"]],
    ["an end before the founding", { until: "2021-06" }, "period.order", ["until"]],
    ["an empty name", { name: "" }, "organization.text-empty", ["name"]],
    ["an unknown kind", { kind: "cell" }, "field.value", ["kind"], { allowed: [...partyUnitKinds.codes] }],
  ])("refuses %s", (_, fields, code, path, params = {}) => {
    const record = deepFreeze({ ...unit, ...fields });
    const { ok, findings } = checkPartyUnit(record);
    expect([ok, isPartyUnit(record), PartyUnitSchema.safeParse(record).success]).toEqual([false, false, false]);
    expect(findings).toEqual([{ code, severity: "error", path, params }]);
    for (const finding of findings) {
      expect(formatFinding(finding as never, en)).not.toMatch(/undefined|\p{Script=Han}/u);
      expect(formatFinding(finding as never, zhCN)).toMatch(/。$/);
    }
  }); // prettier-ignore

  it("counts a joint branch of the same organization twice as one of one", () => {
    const { findings } = checkPartyUnit({ ...unit, covers: [{ id: "a" }, { id: "a" }] });
    expect(findings.map(({ code }) => code)).toEqual([
      "party-unit.joint-covers-one",
      "party-unit.covers-twice",
    ]);
  });

  it("only warns of two organizations of one name, which identifies nobody", () => {
    const covers = [{ name: "甲社" }, { id: "a", name: "甲社" }, { name: "乙社" }, { name: "甲社" }];
    const { ok, findings } = checkPartyUnit({ ...unit, covers });
    expect(ok).toBe(true);
    expect(findings).toEqual([
      {
        code: "party-unit.covers-same-name",
        severity: "warning",
        path: ["covers", 3],
        params: { positions: [1, 4] },
      },
    ]);
  });

  it("lets a plaque pass whose date does not decide", () => {
    expect(isPartyUnit({ ...unit, plaqueOn: "2021" })).toBe(true);
    expect(isPartyUnit({ ...unit, from: undefined, plaqueOn: "1999" })).toBe(true);
  });

  it("survives anything, in every field", () => {
    for (const value of strangeValues) {
      expect([isPartyUnit(value), checkPartyUnit(value).ok]).toEqual([false, false]);
      for (const key of Object.keys(unit)) {
        const record = { ...unit, [key]: value };
        expect(isPartyUnit(record), key).toBe(checkPartyUnit(record).ok);
      }
    }
  });
});
