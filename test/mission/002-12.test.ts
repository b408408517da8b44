// Mission row 002#12: "Congress report of 2017, demonstration zone".
// Policy references with date and quotation.
import { describe, expect, it } from "vitest";
import { checkPolicy, type Policy } from "../../src/programmes/index.ts";

const policy: Policy = {
  id: "qinghe-demonstration",
  title: "关于建设社区治理示范区的意见",
  kind: "opinion",
  issuers: [{ name: "青禾区人民政府" }],
  issuedOn: "2019-08-09",
  quotations: [{ text: "建设共建共治共享的社区治理示范区", at: "第一部分" }],
  source: { url: "https://example.org/opinion", on: "2019-08-18" },
};

describe("002#12: references to policies", () => {
  it("have a day and a quotation with its place", () => {
    expect(checkPolicy(policy)).toMatchObject({ ok: true, findings: [] });
    expect(
      checkPolicy({ ...policy, quotations: [{ text: "共建共治共享" }], issuedOn: undefined }),
    ).toMatchObject({
      ok: true,
      findings: [{ code: "policy.issued-missing" }, { code: "policy.quotation-unplaced" }],
    });
    expect(checkPolicy({ ...policy, quotations: [{ text: " ", at: "第一部分" }] }).ok).toBe(false);
    expect(checkPolicy({ ...policy, issuedOn: "2019-02-29" }).ok).toBe(false);
  });
});
