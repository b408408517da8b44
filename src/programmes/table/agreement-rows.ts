import {
  cellOfPeriod,
  filledCells,
  filledRecord,
  periodOfCell,
  type CellValue,
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import {
  bodiesOfCell,
  bodyOfCell,
  cellOfBodies,
  cellOfBody,
  cellsOfPlace,
  cellsOfSource,
  placeOfCells,
  sourceOfCells,
} from "../../organizations/index.ts";
import type { Agreement, AgreementItem } from "../agreements/model.ts";

/** A text and a date behind the last colon. */
const datedItem = /^(.+)[：:]\s*(\d{4}(?:-\d\d){0,2})$/u;

/**
 * Builds an agreement from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - its number in the file
 * @returns the agreement, to be checked
 */
export function buildAgreement(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    title: cells["title"],
    kind: cells["kind"],
    parties: bodiesOfCell(cells["parties"]),
    signedOn: cells["signedOn"],
    place: placeOfCells(cells),
    venue: cells["venue"],
    items: itemsOfCell(cells["items"]),
    term: periodOfCell(cells["term"]),
    amountFen: cells["amount"],
    termination: filledRecord({ on: cells["terminatedOn"], reason: cells["terminatedFor"] }),
    unveils: bodyOfCell(cells["unveils"]),
    source: sourceOfCells(cells),
  };
}

function itemsOfCell(cell: CellValue): unknown {
  if (!Array.isArray(cell)) return cell;
  return (cell as readonly unknown[]).map((text) => {
    const [, title, dueOn] = (typeof text === "string" ? datedItem.exec(text) : undefined) ?? [];
    return title === undefined ? { title: text } : { title, dueOn };
  });
}

/**
 * Gives the cells of an agreement, the other way round from `buildAgreement`. What has no column is left out.
 *
 * @param agreement - an agreement
 * @returns the cells, without those that would be empty
 */
export function cellsOfAgreement(agreement: Agreement): TableCells {
  const { termination, items } = agreement;
  return filledCells({
    id: agreement.id,
    title: agreement.title,
    kind: agreement.kind,
    parties: cellOfBodies(agreement.parties),
    signedOn: agreement.signedOn,
    venue: agreement.venue,
    term: cellOfPeriod(agreement.term),
    amount: agreement.amountFen,
    items: items?.map(({ title, dueOn }: AgreementItem) =>
      dueOn === undefined ? title : `${title}：${dueOn}`,
    ),
    terminatedOn: termination?.on,
    terminatedFor: termination?.reason,
    unveils: cellOfBody(agreement.unveils),
    ...cellsOfPlace(agreement.place),
    ...cellsOfSource(agreement.source),
  });
}

/**
 * Gives the rows of the template. Bodies are invented.
 *
 * @returns the rows, as a person would type them
 */
export function agreementExamples(): readonly TableExample[] {
  return [
    {
      id: "XY-2024-01",
      title: "社区治理战略合作框架协议",
      kind: "框架协议",
      parties: "青禾区社区建设促进会；暖邻公益发展中心",
      signedOn: "2024年2月20日",
      venue: "青禾区社会组织服务中心",
      term: "2024年2月20日至2027年2月19日",
      items: "联合开展社区工作者培训：2025-12-31；共建实训基地",
      unveils: "青禾区社区治理研究院",
      placeName: "青禾区",
    },
    {
      id: "HT-2025-07",
      title: "云栖社区为老服务项目合同",
      kind: "服务合同",
      parties: "青禾街道办事处；青禾区暖邻社会工作服务中心",
      signedOn: "2025-03-01",
      term: "2025-03-01至2026-02-28",
      amount: "196000",
      items: "每周两次助浴服务",
    },
  ];
}
