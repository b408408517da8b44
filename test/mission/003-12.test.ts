// Mission row 003#12: "10 departments issued a document in 2023".
// Joint issuers; count check.
import { describe, expect, it } from "vitest";
import { checkPolicy, explainPolicy, reconcileIssuers, type Policy } from "../../src/programmes/index.ts";

const issuers = Array.from({ length: 10 }, (_, index) => ({ name: `青禾区第${String(index + 1)}部门` }));
const policy: Policy = {
  id: "joint-2023",
  title: "关于加强新就业群体服务的意见",
  kind: "opinion",
  issuers,
  announcedIssuers: { value: 10, qualifier: "exact" },
  issuedOn: "2023-11",
};

describe("003#12: joint issuers", () => {
  it("are counted against the number that was announced", () => {
    expect(checkPolicy(policy)).toMatchObject({ ok: true, findings: [] });
    expect(reconcileIssuers(policy)?.state).toBe("agrees");
    const nine = { ...policy, issuers: issuers.slice(1) };
    expect(reconcileIssuers(nine)).toMatchObject({ state: "short", by: 1 });
    expect(explainPolicy(nine)).toMatchObject([
      { code: "reconcile.short", severity: "warning", path: ["issuers"] },
    ]);
  });

  it("none is named twice", () => {
    const twice = checkPolicy({ ...policy, issuers: [...issuers.slice(1), issuers[1]] });
    expect(twice.findings.map(({ code }) => code)).toEqual(["policy.issuer-repeated"]);
  });
});
