import { filledCells, type CellValue, type TableCells, type TableExample } from "../../core/index.ts";
import {
  bodiesOfCell,
  cellOfBodies,
  cellsOfPlace,
  cellsOfSource,
  placeOfCells,
  sourceOfCells,
} from "../../organizations/index.ts";
import type { Policy } from "../policies/model.ts";

/** Words with the article before them: `第三条：…`. */
const placed = /^(第[^：:]{1,15}(?:[条款章节]|部分))[：:](.+)$/u;

/**
 * Builds a policy from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - its number in the file
 * @returns the policy, to be checked
 */
export function buildPolicy(cells: TableCells, row: number): unknown {
  const announced = cells["announcedIssuers"];
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    title: cells["title"],
    kind: cells["kind"],
    number: cells["number"],
    issuers: bodiesOfCell(cells["issuers"]),
    announcedIssuers: announced === undefined ? undefined : { value: announced, qualifier: "exact" },
    issuedOn: cells["issuedOn"],
    from: cells["from"],
    until: cells["until"],
    repealedOn: cells["repealedOn"],
    repealedBy: cells["repealedBy"],
    supersededBy: cells["supersededBy"],
    amends: cells["amends"],
    place: placeOfCells(cells),
    quotations: quotationsOfCell(cells["quotations"]),
    source: sourceOfCells(cells),
  };
}

function quotationsOfCell(cell: CellValue): unknown {
  if (!Array.isArray(cell)) return cell;
  return (cell as readonly unknown[]).map((words) => {
    const [, at, text] = (typeof words === "string" ? placed.exec(words) : undefined) ?? [];
    return at === undefined ? { text: words } : { text, at };
  });
}

/**
 * Gives the cells of a policy, the other way round from `buildPolicy`. What has no column is left out.
 *
 * @param policy - a policy
 * @returns the cells, without those that would be empty
 */
export function cellsOfPolicy(policy: Policy): TableCells {
  const { announcedIssuers: announced, quotations } = policy;
  return filledCells({
    id: policy.id,
    title: policy.title,
    kind: policy.kind,
    number: policy.number,
    issuers: cellOfBodies(policy.issuers),
    announcedIssuers: announced?.qualifier === "exact" ? announced.value : undefined,
    issuedOn: policy.issuedOn,
    from: policy.from,
    until: policy.until,
    repealedOn: policy.repealedOn,
    repealedBy: policy.repealedBy,
    supersededBy: policy.supersededBy,
    amends: policy.amends,
    quotations: quotations?.map(({ text, at }) => (at === undefined ? text : `${at}：${text}`)),
    ...cellsOfPlace(policy.place),
    ...cellsOfSource(policy.source),
  });
}

/**
 * Gives the rows of the template: one public document, one that is invented.
 *
 * @returns the rows, as a person would type them
 */
export function policyExamples(): readonly TableExample[] {
  return [
    {
      id: "record-measures-2012",
      title: "志愿服务记录办法",
      kind: "办法",
      number: "民函〔2012〕340号",
      issuers: "民政部",
      issuedOn: "2012-10-23",
    },
    {
      id: "qinghe-2025-3",
      title: "关于进一步加强社区协商工作的意见",
      kind: "意见",
      number: "青民发〔2025〕3号",
      issuers: "青禾区民政局；青禾区司法局",
      announcedIssuers: "2",
      issuedOn: "2025年3月1日",
      from: "2025-04-01",
      until: "2030-03-31",
      quotations: "第三条：社区协商应当公开议题和结果",
      placeName: "青禾区",
    },
  ];
}
