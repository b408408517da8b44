// Mission row 004#20: "covenant: never dividends, never refund of shares, all profit to public welfare".
// A declared promise, and distributions that are held against it.
import { describe, expect, it } from "vitest";
import {
  checkAssetLock,
  checkDistribution,
  lintDistributions,
  surplusUseLabels,
  type AssetLock,
  type Distribution,
} from "../../src/projects/index.ts";

// The body and its clause are invented.
const body = { name: "青禾社企" };
const covenant: AssetLock = {
  id: "covenant",
  body,
  dividends: "never",
  shareRefund: "never",
  surplusUses: ["lonely", "in-difficulty", "disabled", "student-aid"],
  dissolutionTo: "捐赠给宗旨相近的公益组织",
  declaredIn: "章程第三十二条",
  from: "2021-05-01",
  verifiedOn: "2025-11-20",
};
const given = (parts: Partial<Distribution>): Distribution => ({
  id: "d",
  body,
  on: "2022-03-01",
  kind: "welfare",
  amountFen: 500_000,
  ...parts,
});

describe("004#20: the covenant", () => {
  it("is a record with its uses", () => {
    expect(checkAssetLock(covenant)).toMatchObject({ ok: true, findings: [] });
    expect(covenant.surplusUses?.every((use) => use in surplusUseLabels)).toBe(true);
    expect(checkAssetLock({ ...covenant, dividends: "capped" }).findings[0]?.code).toBe(
      "asset-lock.cap-out-of-place",
    );
  });

  it("is broken by a dividend and by a refund from its first day on, and by nothing before", () => {
    const records = [
      given({ kind: "dividend", on: "2021-04-30" }),
      given({ kind: "dividend", on: "2021-05-01" }),
      given({ beneficiaryKind: "student-aid" }),
      given({ kind: "share-refund" }),
    ];
    for (const record of records) expect(checkDistribution(record).ok).toBe(true);
    expect(lintDistributions([covenant], records)).toMatchObject([
      {
        code: "distribution.dividend-promised-never",
        severity: "error",
        path: [1, "kind"],
        params: { lock: 1 },
      },
      {
        code: "distribution.refund-promised-never",
        severity: "error",
        path: [3, "kind"],
        params: { lock: 1 },
      },
    ]);
  });

  it("says so where money goes to a use that it does not name", () => {
    expect(lintDistributions([covenant], [given({ beneficiaryKind: "elderly" })])).toMatchObject([
      { code: "distribution.other-use", severity: "warning" },
    ]);
  });
});
