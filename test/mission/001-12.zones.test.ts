// Mission row 001#12: "drama group from Ningcheng Community; first international talent community".
// Community labels (international, pilot…) with awarding body.
import { describe, expect, it } from "vitest";
import {
  checkRecognition,
  recognitionsOn,
  recognitionStateOn,
  type Recognition,
} from "../../src/ratings/index.ts";

const label = (id: string, title: string, more: Partial<Recognition> = {}): Recognition => ({
  id,
  kind: "label",
  title,
  givers: [{ name: "青禾区人才工作局" }],
  holderKind: "place",
  holder: { id: "330212005001", name: "云栖社区" },
  criteria: ["双语服务"],
  on: "2023-05-01",
  ...more,
});

describe("001#12: labels of a community", () => {
  const labels = [
    label("r-1", "国际人才社区", { edition: 1 }),
    label("r-2", "基层治理试点社区", { until: "2024-12-31" }),
  ];

  it("are recognitions of a place, by an awarding body, for a time", () => {
    for (const given of labels) expect(checkRecognition(given)).toMatchObject({ ok: true, findings: [] });
    const codes = checkRecognition(label("r-3", "国际社区", { givers: [] })).findings.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
  });

  it("hold on a day", () => {
    const [, pilot] = labels;
    expect(pilot && recognitionStateOn(pilot, "2024-12-31").state).not.toBe(
      pilot && recognitionStateOn(pilot, "2025-01-01").state,
    );
    expect(recognitionsOn(labels, "2025-01-01").map(({ title }) => title)).toEqual(["国际人才社区"]);
  });
});
