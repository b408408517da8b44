// Mission row 004#2: "models one vertical, one horizontal, one ring → five-force co-construction".
// Method with versions and successor.
import { describe, expect, it } from "vitest";
import { checkSetOfMethods, isMethod, methodOn, type Method } from "../../src/programmes/index.ts";

const [first, second] = [
  { name: "一纵一横一环", steps: ["一纵", "一横", "一环"], from: "2019", until: "2021" },
  { name: "五力共建", steps: ["组织力", "服务力", "协同力", "文化力", "科技力"], from: "2022" },
];
const model: Method = { id: "model", name: "社区治理模式", versions: [first, second] };

describe("004#2: a model with versions", () => {
  it("has the version of every day, unknown in the years of a change", () => {
    expect(isMethod(model)).toBe(true);
    expect(methodOn(model, "2020-06-01").version).toBe(first);
    expect(methodOn(model, "2021-06-01").state).toBe("unknown");
    expect(methodOn(model, "2023-01-01").version).toBe(second);
    expect(isMethod({ ...model, versions: [second, first] })).toBe(false);
  });

  it("has a successor that is known, and none that leads back", () => {
    const older: Method = { id: "older", name: "一纵一横一环", versions: [first], successor: "newer" };
    const newer: Method = { id: "newer", name: "五力共建", versions: [second] };
    expect(checkSetOfMethods([older, newer])).toEqual([]);
    expect(checkSetOfMethods([older])).toMatchObject([{ code: "method.successor-unknown" }]);
    expect(checkSetOfMethods([older, { ...newer, successor: "older" }]).length).toBe(2);
    expect(isMethod({ ...older, successor: "older" })).toBe(false);
  });
});
