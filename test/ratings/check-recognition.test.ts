import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  checkRecognition,
  holderKindLabels,
  holderKinds,
  isRecognition,
  recognitionKindLabels,
  recognitionKinds,
  RecognitionSchema,
} from "../../src/ratings/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { recognition, smallestRecognition } from "./rating-samples.ts";

describe("checkRecognition", () => {
  it("gives a recognition back by reference", () => {
    const result = checkRecognition(deepFreeze(recognition));
    expect(result).toEqual({ ok: true, value: recognition, findings: [] });
    expect(result.ok && result.value).toBe(recognition);
  });

  it.each<[string, object, string, readonly (string | number)[], object?]>([
    ["an unknown kind", { kind: "medal" }, "recognition.kind", ["kind"]],
    ["a letter of gratitude of nobody", { kind: "letter-of-gratitude", givers: [] }, "recognition.giver-missing", ["givers"]],
    ["a title of nobody", { kind: "title", givers: [] }, "recognition.giver-missing", ["givers"]],
    ["an award of nobody", { kind: "award", givers: [] }, "recognition.giver-missing", ["givers"]],
    ["a certificate of nobody", { kind: "certificate", givers: [] }, "recognition.giver-missing", ["givers"]],
    ["a giver that is nobody", { givers: [{}] }, "organization.reference-empty", ["givers", 0]],
    ["an end before the beginning", { on: undefined, until: "2024-02-29" }, "period.order", ["until"]],
    ["an end before it was given", { from: undefined, until: "2024-02" }, "recognition.ended-before-given", ["until"]],
    ["an edition of nothing", { edition: 0 }, "recognition.edition", ["edition"]],
    ["half an edition", { edition: 1.5 }, "recognition.edition", ["edition"]],
    ["a year of nothing", { year: 0 }, "recognition.year", ["year"]],
    ["a year of five figures", { year: 10_000 }, "recognition.year", ["year"]],
    ["a person as holder", { holderKind: "person" }, "field.value", ["holderKind"], { allowed: [...holderKinds.codes] }],
    ["an empty criterion", { criteria: ["rest", ""] }, "organization.text-empty", ["criteria", 1]],
  ])("refuses %s", (_, fields, code, path, params = {}) => {
    const record = deepFreeze({ ...recognition, ...fields });
    const { ok, findings } = checkRecognition(record);
    expect([ok, isRecognition(record), RecognitionSchema.safeParse(record).success]).toEqual([false, false, false]);
    expect(findings).toEqual([{ code, severity: "error", path, params }]);
    for (const finding of findings) {
      expect(formatFinding(finding as never, en)).toMatch(/^\P{Script=Han}+\.$/u);
      expect(formatFinding(finding as never, zhCN)).toMatch(/。$/);
    }
  }); // prettier-ignore

  it.each<[string, object, readonly string[]]>([
    ["a pennant of nobody", smallestRecognition, ["recognition.giver-unknown"]],
    ["a plaque of nobody", { ...recognition, kind: "plaque", givers: [] }, ["recognition.giver-unknown"]],
    ["a label without criteria", { ...recognition, criteria: undefined }, ["recognition.label-without-criteria"]],
    ["a label with no criteria", { ...recognition, criteria: [] }, ["recognition.label-without-criteria"]],
    ["a plaque without criteria", { ...recognition, kind: "plaque", criteria: undefined }, []],
    ["an award for another year", { ...recognition, kind: "award", year: 2022 }, []],
    ["one that ends on the day it is given", { ...recognition, until: "2024-03-01" }, []],
  ])("remarks on %s", (_, record, codes) => {
    const { ok, findings } = checkRecognition(record);
    expect(ok).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(codes);
    for (const finding of findings) {
      expect(finding.severity).toBe("warning");
      expect(formatFinding(finding as never, en)).toMatch(/^\P{Script=Han}+\.$/u);
      expect(formatFinding(finding as never, zhCN)).toMatch(/。$/);
    }
  }); // prettier-ignore

  it("never throws", () => {
    for (const value of [...strangeValues, ...longTexts]) expect(checkRecognition(value).ok).toBe(false);
  });
});

it("every kind and holder has a label in both languages", () => {
  expect(Object.keys(recognitionKindLabels)).toEqual(recognitionKinds.codes);
  expect(Object.keys(holderKindLabels)).toEqual(holderKinds.codes);
});
