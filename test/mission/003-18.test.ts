// Mission row 003#18: "Six Foot Lane work method (source, diverse, shared)".
// Method with steps; Case refers to it.
import { describe, expect, it } from "vitest";
import {
  checkMethod,
  checkSetOfCases,
  isMethod,
  type Case,
  type Method,
} from "../../src/programmes/index.ts";

const method: Method = {
  id: "six-foot-lane",
  name: "六尺巷工作法",
  versions: [{ name: "六尺巷工作法", steps: ["寻源", "多元", "共享"], from: "2017" }],
};
const told: Case = {
  id: "c-1",
  title: "邻里调解",
  problem: "相邻关系纠纷",
  practice: "按六尺巷工作法调解",
  result: "双方和解",
  evidence: [{ title: "调解卷宗目录" }],
  method: "six-foot-lane",
};

describe("003#18: a method of work", () => {
  it("has steps", () => {
    expect(checkMethod(method)).toMatchObject({ ok: true, findings: [] });
    expect(isMethod({ ...method, versions: [{ name: "六尺巷工作法", steps: [] }] })).toBe(false);
    expect(isMethod({ ...method, versions: [{ name: "六尺巷工作法", steps: ["寻源", "寻源"] }] })).toBe(
      false,
    );
  });

  it("is what cases refer to", () => {
    expect(checkSetOfCases([told], { methods: [method] })).toEqual([]);
    expect(checkSetOfCases([{ ...told, method: "seven-foot-lane" }], { methods: [method] })).toMatchObject([
      { code: "case.reference-unknown", params: { field: "method" }, path: [0, "method"] },
    ]);
  });
});
