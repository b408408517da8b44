// Mission row 002#1: "strategic cooperation framework agreement between CGPI and the Shenzhen Council for the Promotion of
// Community Construction".
// Agreement: parties (≥ 2, distinct), kind, signed date and place, term, items, status on a date.
import { describe, expect, it } from "vitest";
import { agreementStateOn, checkAgreement, type Agreement } from "../../src/programmes/index.ts";

const agreement: Agreement = {
  id: "framework-2019",
  title: "战略合作框架协议",
  kind: "framework",
  parties: [{ name: "青禾社区治理研究院" }, { name: "青禾区社区建设促进会" }],
  signedOn: "2019-02-20",
  place: { name: "青禾区" },
  items: [
    { title: "联合研究", theme: "governance" },
    { title: "人才培训", dueOn: "2020-12-31" },
  ],
  unveils: { name: "社区治理实践基地" },
  source: { title: "签约新闻", on: "2019-02-21" },
};

describe("002#1: the framework agreement", () => {
  it("needs no amount, and two different parties", () => {
    expect(checkAgreement(agreement)).toMatchObject({
      ok: true,
      findings: [{ code: "agreement.term-missing" }],
    });
    const [first] = agreement.parties;
    expect(checkAgreement({ ...agreement, parties: [first] }).findings[0]?.code).toBe(
      "agreement.parties-few",
    );
    expect(checkAgreement({ ...agreement, parties: [first, first] }).findings[0]?.code).toBe(
      "agreement.party-repeated",
    );
  });

  it("has a state on every day, unknown where nobody recorded its term", () => {
    expect(agreementStateOn(agreement, "2019-02-19").state).toBe("draft");
    expect(agreementStateOn(agreement, "2019-02-20").state).toBe("in-force");
    expect(agreementStateOn(agreement, "2025-12-23").state).toBe("unknown");
    const dated = { ...agreement, term: { from: "2019-03-01", until: "2022-02-28" } };
    expect(agreementStateOn(dated, "2019-02-20").state).toBe("signed");
    expect(agreementStateOn(dated, "2022-02-28").state).toBe("in-force");
    expect(agreementStateOn(dated, "2022-03-01").state).toBe("expired");
    expect(agreementStateOn({ ...dated, termination: { on: "2021-01-01" } }, "2021-01-01").state).toBe(
      "terminated",
    );
  });
});
