import {
  cellOfPeriod,
  codesOfCell,
  filledCells,
  periodOfCell,
  type TableCells,
  type TableColumn,
  type TableModel,
} from "../../core/index.ts";
import { contactRoleLabels } from "../../link-cards/index.ts";
import {
  cellsOfPlace,
  cellsOfSource,
  placeColumns,
  placeOfCells,
  referenceColumn,
  sourceColumns,
  sourceOfCells,
} from "../../organizations/index.ts";
import { explainVisitCampaign, isVisitCampaign, checkVisitCampaign } from "../visits/check-visit-campaign.ts";
import { visitTargetScopes } from "../visits/code-lists.ts";
import type { VisitCampaign, VisitTargetScope } from "../visits/model.ts";
import { column } from "./columns.ts";

/** Each scope has a column of its own. */
const targetColumns: { readonly [scope in VisitTargetScope]: string } = {
  campaign: "target",
  visitor: "targetPerVisitor",
  community: "targetPerCommunity",
};

function campaignColumns(): readonly TableColumn[] {
  const households = (id: string, en: string, zh: string): TableColumn =>
    column(
      id,
      "integer",
      [en, zh],
      ["How many households; empty where no target is set.", "户数；未设目标的不填。"],
      {},
      ["targets"],
    );
  return [
    referenceColumn(["活动编号"]),
    column("name", "text", ["Campaign", "走访活动名称"], ["What it is called.", "走访活动的名称。"], {
      aliases: ["活动名称", "名称"],
      required: true,
    }),
    column("period", "period", ["Days", "活动期间"], ["First and last day.", "起止日期。"], {
      aliases: ["起止时间", "走访时间"],
    }),
    ...placeColumns(),
    column(
      "visitorRoles",
      "list",
      ["Visitors", "走访人员"],
      ["Roles, parted by ；.", "走访人员的角色，用“；”分隔，如网格员；社工。"],
      { aliases: ["走访人员角色"] },
    ),
    households("target", "Households in all", "总目标户数"),
    households("targetPerVisitor", "Households per visitor", "每人目标户数"),
    households("targetPerCommunity", "Households per community", "每社区目标户数"),
    ...sourceColumns(),
  ];
}

function build(cells: TableCells, row: number): unknown {
  const targets = visitTargetScopes.codes.flatMap((scope) => {
    const households = cells[targetColumns[scope]];
    return households === undefined ? [] : [{ scope, households }];
  });
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    name: cells["name"],
    period: periodOfCell(cells["period"]),
    place: placeOfCells(cells),
    visitorRoles: codesOfCell(cells["visitorRoles"], contactRoleLabels),
    targets: targets.length === 0 ? undefined : targets,
    source: sourceOfCells(cells),
  };
}

function cellsOf(campaign: VisitCampaign): TableCells {
  const targets = (campaign.targets ?? []).map(({ scope, households }) => [targetColumns[scope], households]);
  return filledCells({
    id: campaign.id,
    name: campaign.name,
    period: cellOfPeriod(campaign.period),
    ...cellsOfPlace(campaign.place),
    visitorRoles: campaign.visitorRoles,
    ...(Object.fromEntries(targets) as TableCells),
    ...cellsOfSource(campaign.source),
  });
}

/**
 * Gives the table of campaigns of visits: one campaign in each row.
 *
 * @remarks Targets have a column for each scope; an empty one sets none.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { visitCampaignTable } from "linli/projects";
 *
 * const table = visitCampaignTable();
 * const record = table.build({ name: "云栖社区走访", visitorRoles: ["网格员"], targetPerVisitor: 100 }, 2);
 * table.is(record) ? record.visitorRoles : undefined; // => ["grid-member"]
 */
export function visitCampaignTable(): TableModel<VisitCampaign> {
  return {
    id: "visit-campaign",
    title: { en: "Campaigns of visits", "zh-CN": "走访活动表" },
    columns: campaignColumns(),
    key: ["name", "period"],
    examples: [
      {
        id: "zf-2026",
        name: "青禾区“进百家门”走访",
        period: "2026年7月1日至2026年12月31日",
        divisionCode: "440399",
        placeName: "青禾区",
        visitorRoles: "网格员；社工",
        targetPerVisitor: "100",
      },
      {
        id: "zf-yx",
        name: "云栖社区冬季走访",
        period: "2026-11-01至2026-12-31",
        placeName: "云栖社区",
        target: "320",
      },
    ],
    build,
    cellsOf,
    is: isVisitCampaign,
    explain: explainVisitCampaign,
    check: checkVisitCampaign,
  };
}
