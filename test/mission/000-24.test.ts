// Mission row 000#24: "joint construction, joint governance, shared benefit; four principles of the bureau; 'flash mob'".
// Tags only; slogans are not modelled.
import { describe, expect, it } from "vitest";
import {
  checkEdition,
  formatEditionSummary,
  isProgramme,
  summarizeEdition,
  type Edition,
} from "../../src/programmes/index.ts";

const tags = ["共建共治共享", "快闪"];
const programme = { id: "carnival", name: "东江区社会组织嘉年华", tags };
const edition: Edition = {
  id: "carnival-8",
  programme: "carnival",
  number: 8,
  period: { from: "2025-12-17", until: "2025-12-23" },
  roles: [{ role: "host", body: { name: "东江区民政局" } }],
  tags,
};

describe("000#24: slogans", () => {
  it("are tags to find an edition or a programme by", () => {
    expect(checkEdition(edition)).toMatchObject({ ok: true, findings: [] });
    expect(isProgramme(programme)).toBe(true);
    expect(checkEdition({ ...edition, tags: [""] }).findings[0]?.code).toBe("organization.text-empty");
  });

  it("are no part of what an edition reports", () => {
    const text = formatEditionSummary(summarizeEdition(edition, { programme }), "zh-CN");
    for (const tag of tags) expect(text).not.toContain(tag);
  });
});
