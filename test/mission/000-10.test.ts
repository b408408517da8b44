// Mission row 000#10: "case sharing — Enterprise Support Partnership Circle, A Clear River, A Happy City, United Efforts in
// Lizhi".
// Case with required parts (problem, practice, result, evidence); theme; summary card.
import { describe, expect, it } from "vitest";
import { checkCase, formatCaseCard, type Case } from "../../src/programmes/index.ts";

const told: Case = {
  id: "circle",
  title: "企业帮扶伙伴圈",
  englishTitle: "Enterprise Support Partnership Circle",
  problem: "小微企业的用工信息分散",
  practice: "行业协会联合设立服务窗口",
  result: "全年办结需求 287 件",
  evidence: [{ title: "服务台账" }],
  themes: ["industry"],
  provider: { name: "青禾区行业协会联合会" },
  period: { from: "2025-01-01", until: "2025-12-31" },
};

describe("000#10: cases", () => {
  it("have four parts", () => {
    expect(checkCase(told)).toMatchObject({ ok: true, findings: [] });
    for (const part of ["problem", "practice", "result", "evidence"] as const) {
      const result = checkCase({ ...told, [part]: undefined });
      expect(result.ok).toBe(false);
      expect(result.findings[0]?.path).toEqual([part]);
    }
  });

  it("are shown on a card", () => {
    const card = formatCaseCard(told, "en");
    expect(card).toBe(
      [
        "Enterprise Support Partnership Circle",
        "By: 青禾区行业协会联合会",
        "When: 2025-01-01 to 2025-12-31",
        "Themes: service to industry",
        "Problem: 小微企业的用工信息分散",
        "Practice: 行业协会联合设立服务窗口",
        "Result: 全年办结需求 287 件",
        "Evidence: 服务台账",
      ].join("\n"),
    );
  });
});
