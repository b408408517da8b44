import { codesOfCell, filledCells, type TableCells, type TableExample } from "../../core/index.ts";
import { bodyOfCell, cellOfBody, cellsOfSource, sourceOfCells } from "../../organizations/index.ts";
import { surplusUseLabels } from "../data/funding-labels.ts";
import type { AssetLock } from "../funding/model.ts";

/**
 * Builds an asset lock from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the lock, to be checked
 */
export function buildAssetLock(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    body: bodyOfCell(cells["body"]),
    dividends: cells["dividends"],
    dividendCapPercent: cells["dividendCapPercent"],
    shareRefund: cells["shareRefund"],
    surplusUses: codesOfCell(cells["surplusUses"], surplusUseLabels),
    dissolutionTo: cells["dissolutionTo"],
    declaredIn: cells["declaredIn"],
    from: cells["from"],
    verifiedOn: cells["verifiedOn"],
    source: sourceOfCells(cells),
  };
}

/**
 * Gives the cells of an asset lock, the other way round from `buildAssetLock`. What has no column is left out.
 *
 * @param lock - an asset lock
 * @returns the cells, without those that would be empty
 */
export function cellsOfAssetLock(lock: AssetLock): TableCells {
  return filledCells({
    id: lock.id,
    body: cellOfBody(lock.body),
    dividends: lock.dividends,
    dividendCapPercent: lock.dividendCapPercent,
    shareRefund: lock.shareRefund,
    surplusUses: lock.surplusUses?.map((use) => wordOf(use)),
    dissolutionTo: lock.dissolutionTo,
    declaredIn: lock.declaredIn,
    from: lock.from,
    verifiedOn: lock.verifiedOn,
    ...cellsOfSource(lock.source),
  });
}

function wordOf(use: string): string {
  return (
    (surplusUseLabels as { readonly [code: string]: { readonly "zh-CN": string } | undefined })[use]?.[
      "zh-CN"
    ] ?? use
  );
}

/**
 * Gives the rows of the template. Bodies are invented.
 *
 * @returns the rows, as a person would type them
 */
export function assetLockExamples(): readonly TableExample[] {
  return [
    {
      body: "青禾社企",
      dividends: "永不分红",
      shareRefund: "永不退股",
      surplusUses: "特困人员；残疾人；助学",
      dissolutionTo: "捐赠给宗旨相近的公益组织",
      declaredIn: "章程第三十二条",
      from: "2021-05-01",
      verifiedOn: "2025-11-20",
    },
    {
      body: "云栖邻里食堂合作社",
      dividends: "限额分红",
      dividendCapPercent: "30",
      shareRefund: "按原值退股",
      declaredIn: "章程第十八条",
      from: "2022-09-01",
      verifiedOn: "2025-11-20",
    },
  ];
}
