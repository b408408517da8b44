import type { TableModel } from "../../core/index.ts";
import { checkAssetLock, explainAssetLock, isAssetLock } from "../funding/check-asset-lock.ts";
import type { AssetLock } from "../funding/model.ts";
import { assetLockColumns } from "./asset-lock-columns.ts";
import { assetLockExamples, buildAssetLock, cellsOfAssetLock } from "./asset-lock-rows.ts";

/**
 * Gives the table of asset locks: what one body has promised in each row.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link distributionTable}
 *
 * @example
 * import { assetLockTable } from "linli/projects";
 *
 * const table = assetLockTable();
 * const cells = { body: "青禾社企", dividends: "never", shareRefund: "never", declaredIn: "章程第三十二条", from: "2021-05-01" };
 * table.is(table.build({ ...cells, surplusUses: ["助学"] }, 2)); // => true
 */
export function assetLockTable(): TableModel<AssetLock> {
  return {
    id: "asset-lock",
    title: { en: "Asset locks", "zh-CN": "资产锁定承诺表" },
    columns: assetLockColumns(),
    key: ["body", "declaredIn"],
    examples: assetLockExamples(),
    build: buildAssetLock,
    cellsOf: cellsOfAssetLock,
    is: isAssetLock,
    explain: explainAssetLock,
    check: checkAssetLock,
  };
}
