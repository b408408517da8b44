import { filledCells, type TableCells, type TableExample } from "../../core/index.ts";
import { bodiesOfCell, cellOfBodies } from "../../organizations/index.ts";
import type { Recognition } from "../model.ts";

/**
 * Builds a recognition from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the recognition, to be checked
 */
export function buildRecognition(cells: TableCells, row: number): unknown {
  const { givers } = cells;
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    kind: cells["kind"],
    title: cells["title"],
    givers: bodiesOfCell(givers) ?? [],
    holderKind: cells["holderKind"] ?? "organization",
    holder: { id: cells["holderId"], uscc: cells["holderUscc"], name: cells["holderName"] },
    on: cells["on"],
    from: cells["from"],
    until: cells["until"],
    reason: cells["reason"],
    edition: cells["edition"],
    year: cells["year"],
    level: cells["level"],
    approvalDocument: cells["approvalDocument"],
    criteria: cells["criteria"],
    reviewOn: cells["reviewOn"],
  };
}

/**
 * Gives the cells of a recognition, the other way round from `buildRecognition`. What has no column is left out.
 *
 * @param recognition - a recognition
 * @returns the cells, without those that would be empty
 */
export function cellsOfRecognition(recognition: Recognition): TableCells {
  const { givers, holder, criteria } = recognition;
  const all: TableCells = {
    id: recognition.id,
    kind: recognition.kind,
    title: recognition.title,
    givers: cellOfBodies(givers),
    level: recognition.level,
    reason: recognition.reason,
    edition: recognition.edition,
    year: recognition.year,
    approvalDocument: recognition.approvalDocument,
    criteria: criteria,
    holderKind: recognition.holderKind,
    holderId: holder.id,
    holderUscc: holder.uscc,
    holderName: holder.name,
    on: recognition.on,
    from: recognition.from,
    until: recognition.until,
    reviewOn: recognition.reviewOn,
  };
  return filledCells(all);
}

/**
 * Gives the rows of the template. Bodies and documents are invented.
 *
 * @returns the rows, as a person would type them
 */
export function recognitionExamples(): readonly TableExample[] {
  return [
    {
      kind: "感谢信",
      title: "感谢信",
      givers: "白桦县乡村振兴局",
      reason: "结对帮扶乡村小学",
      holderUscc: "52440399MJL0AE019U",
      holderName: "青禾区云栖社区服务中心",
      on: "2025-12-23",
    },
    {
      kind: "标识",
      title: "友好商圈",
      givers: "青禾区委社会工作部；青禾区总工会",
      level: "县级",
      criteria: "便利通行；充电换电；歇脚休息",
      holderKind: "场所",
      holderName: "梧桐商圈",
      on: "2024-05-01",
      until: "2027-04-30",
      reviewOn: "2026-05-01",
    },
  ];
}
