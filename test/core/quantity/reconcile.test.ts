import { describe, expect, it } from "vitest";
import {
  formatFinding,
  parseQuantity,
  reconcile,
  type Quantity,
  type Reconciliation,
} from "../../../src/core/index.ts";
import { en } from "../../../src/messages/en/index.ts";
import { zhCN } from "../../../src/messages/zh-CN/index.ts";
import { deepFreeze } from "../../support/values.ts";

function q(text: string): Quantity {
  const result = parseQuantity(text);
  if (!result.ok) throw new Error(`${text} is no quantity.`);
  return deepFreeze(result.value);
}

type Row = [published: string, counted: number | string, state: Reconciliation["state"], by?: number];

describe("reconcile", () => {
  it.each<Row>([
    // Counting what was announced: 13 honoured, 12 calls, nearly 100 took part, more than 30 out of the shell.
    ["13家", 13, "agrees"],
    ["13家", 11, "short", 2],
    ["13家", 14, "over", 1],
    ["近100家", 96, "consistent"],
    ["近100家", 90, "consistent"],
    ["近100家", 99, "consistent"],
    ["近100家", 100, "over", 1],
    ["近100家", 103, "over", 4],
    ["近100家", 85, "short", 5],
    ["30余家", 31, "consistent"],
    ["30余家", 3000, "consistent"],
    ["30余家", 30, "short", 1],
    ["30余家", 29, "short", 2],
    ["不少于12个小区", 12, "consistent"],
    ["不少于12个小区", 11, "short", 1],
    ["约100家", 110, "consistent"],
    ["约100家", 120, "over", 10],
    ["约100家", 80, "short", 10],
    ["约15家", 13, "short", 1], // 13.5 and more: 14 at least
    ["30余", 30, "short", 1],
    ["超过20万元", 200_000, "short", 0.01],
    ["超过20万元", 199_999.5, "short", 0.51],
    ["超过4000平方米", 4000, "short", 0.001],
    ["近4000平方米", 4000, "over", 0.001],
    ["2.5户", 2, "short", 0.5],
    // Counts that are hedged themselves.
    ["30余家", "50余家", "consistent"],
    ["30余家", "30余家", "consistent"],
    ["30余家", "不少于31家", "consistent"],
    ["30余家", "不少于30家", "unknown"],
    ["30余家", "近30家", "short", 2], // at most 29, and 31 at least
    ["近100家", "近100家", "consistent"],
    ["近100家", "约100家", "unknown"],
    ["近100家", "100余家", "over", 2], // at least 101, and at most 99
    ["100家", "近100家", "short", 1],
    ["100家", "约100家", "unknown"],
    ["约100家", "近98家", "unknown"],
    ["13家", "13家", "agrees"],
    // Other things counted.
    ["150个社区", "150个小区", "other-unit"],
    ["100人", "100人次", "other-unit"],
    ["100人", "100", "unknown"],
    ["100", "100人", "unknown"],
    ["100", "100", "agrees"],
    // Other dates.
    ["截至2024年10月，100人", "截至2024年12月，120人", "unknown"],
    ["截至2024年10月，100人", "截至2024年10月31日，100人", "agrees"],
    ["截至2024年10月，100人", "100人", "agrees"],
  ])("%s against %s: %s", (published, counted, state, by) => {
    const result = reconcile(q(published), typeof counted === "number" ? counted : q(counted));
    expect(result.state).toBe(state);
    expect(result.by).toBe(by);
    expect(result.because).toHaveLength(state === "agrees" || state === "consistent" ? 0 : 1);
    for (const finding of result.because) {
      expect(formatFinding(finding, en)).toMatch(/\.$/);
      expect(formatFinding(finding, zhCN)).toMatch(/。$/);
    }
  });

  it("calls an error what the words rule out, a warning what only the tolerance does", () => {
    const severityOf = (published: string, counted: number): string | undefined =>
      reconcile(q(published), counted).because[0]?.severity;
    expect(severityOf("近100家", 100)).toBe("error");
    expect(severityOf("近100家", 85)).toBe("warning");
    expect(severityOf("约100家", 120)).toBe("warning");
    expect(severityOf("30余家", 30)).toBe("error");
    expect(severityOf("13家", 11)).toBe("error");
  });

  // Which side the tolerance moves is told by both qualifiers: every pair that contradicts, row by row.
  it.each<[published: string, counted: string, state: string, severity: string]>([
    ["100家", "50家", "short", "error"],
    ["100家", "近50家", "short", "error"], // below 50 by the word itself
    ["100家", "约50家", "short", "warning"], // 55 at most by tolerance
    ["近100家", "50家", "short", "warning"],
    ["近100家", "近50家", "short", "warning"],
    ["近100家", "约50家", "short", "warning"],
    ["约100家", "50家", "short", "warning"],
    ["约100家", "近50家", "short", "warning"],
    ["约100家", "约50家", "short", "warning"],
    ["100余家", "50家", "short", "error"],
    ["100余家", "近50家", "short", "error"],
    ["100余家", "约50家", "short", "warning"],
    ["不少于100家", "50家", "short", "error"],
    ["不少于100家", "近50家", "short", "error"],
    ["不少于100家", "约50家", "short", "warning"],
    ["100家", "200家", "over", "error"],
    ["100家", "近200家", "over", "warning"],
    ["100家", "约200家", "over", "warning"],
    ["100家", "200余家", "over", "error"],
    ["100家", "不少于200家", "over", "error"],
    ["近100家", "200家", "over", "error"],
    ["近100家", "近200家", "over", "warning"],
    ["近100家", "约200家", "over", "warning"],
    ["近100家", "200余家", "over", "error"],
    ["近100家", "不少于200家", "over", "error"],
    ["约100家", "200家", "over", "warning"],
    ["约100家", "近200家", "over", "warning"],
    ["约100家", "约200家", "over", "warning"],
    ["约100家", "200余家", "over", "warning"],
    ["约100家", "不少于200家", "over", "warning"],
  ])("%s against %s: %s, %s", (published, counted, state, severity) => {
    expect(reconcile(q(published), q(counted))).toMatchObject({ state, because: [{ severity }] });
  });

  it("takes another tolerance", () => {
    expect(reconcile(q("近100家"), 85, { tolerance: 0.2 }).state).toBe("consistent");
  });

  it.each([NaN, -1, Infinity, 0.0001])("throws for the count %d", (counted) => {
    expect(() => reconcile(q("13家"), counted)).toThrow(TypeError);
  });
});
