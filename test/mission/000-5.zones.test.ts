// Mission row 000#5: "form: Publicity and Service Week; online + offline; release + summary; exhibition + service".
// Edition mode tags (online/offline/mixed).
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import { editionModeLabels, editionModes, isEdition, summarizeSessions } from "../../src/programmes/index.ts";

const edition = {
  id: "carnival-8",
  programme: "carnival",
  number: 8,
  period: { from: "2025-12-17", until: "2025-12-23" },
  roles: [{ role: "host", body: { name: "东江区民政局" } }],
};

describe("000#5: online and on the spot", () => {
  it("is one of three forms", () => {
    for (const mode of editionModes.codes) expect(isEdition({ ...edition, mode })).toBe(true);
    expect(isEdition({ ...edition, mode: "hybrid" })).toBe(false);
    expect(labelOf(editionModeLabels, "mixed", "zh-CN")).toBe("线上线下结合");
  });

  it("has release, report, exhibition and service as sessions", () => {
    const kinds = ["release", "report", "exhibition", "service"] as const;
    const sessions = kinds.map((kind) => ({ id: kind, edition: "carnival-8", kind, on: "2025-12-23" }));
    expect(summarizeSessions(sessions).byKind).toEqual({ exhibition: 1, release: 1, report: 1, service: 1 });
  });
});
