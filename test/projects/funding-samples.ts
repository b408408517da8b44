import type { AssetLock, Distribution, FundingLine } from "../../src/projects/index.ts";

const source = { title: "年度报告", url: "https://example.org/report", quote: "原文", on: "2023-02-10" };

/** A complete line of a year, invented. */
export const fundingLine: FundingLine = {
  id: "f-1",
  amount: { value: 200_000, qualifier: "more-than", unit: "yuan", asOf: "2022-11" },
  sourceKind: "fiscal",
  purpose: "hardware",
  funder: { id: "o-1", uscc: "52440399MJL0AE019U", name: "青禾区禾苗街道办事处" },
  receiver: { name: "青禾社企" },
  year: 2022,
  place: { divisionCode: "440399", name: "云栖社区" },
  project: "p-1",
  contributors: 126,
  source,
};

/** A yearly amount of a frame. */
export const frame: FundingLine = {
  id: "f-2",
  amountFen: 10_000_000,
  sourceKind: "x-qinghe:bazaar",
  purpose: "x-qinghe:fair",
  period: { from: "2020-01-01", until: "2023-12-31" },
  perYear: true,
};

/** As little as a line can be. */
export const smallestLine: FundingLine = { id: "f-3", amountFen: 0, sourceKind: "donation" };

/** A complete promise, invented. */
export const lock: AssetLock = {
  id: "l-1",
  body: { id: "o-2", name: "青禾社企" },
  dividends: "capped",
  dividendCapPercent: 30,
  shareRefund: "at-par",
  surplusUses: ["lonely", "disabled", "x-qinghe:pupils"],
  dissolutionTo: "捐赠给宗旨相近的公益组织",
  declaredIn: "章程第三十二条",
  from: "2021-05-01",
  verifiedOn: "2025-11-20",
  source,
};

/** As little as a promise can be. */
export const smallestLock: AssetLock = {
  id: "l-2",
  body: { name: "青禾社企" },
  dividends: "never",
  shareRefund: "never",
  declaredIn: "章程第三十二条",
  from: "2021",
};

/** A complete distribution, invented. */
export const distribution: Distribution = {
  id: "d-1",
  body: { id: "o-2", name: "青禾社企" },
  on: "2022-03-01",
  kind: "welfare",
  amountFen: 500_000,
  surplusYear: 2021,
  surplusFen: 2_000_000,
  beneficiaryKind: "student-aid",
  source,
};
