import {
  codesOfCell,
  filledCells,
  type TableCells,
  type TableColumn,
  type TableModel,
} from "../../core/index.ts";
import { contactRoleLabels } from "../../link-cards/index.ts";
import { cellsOfPlace, placeColumns, placeOfCells, referenceColumn } from "../../organizations/index.ts";
import { careActionLabels, visitModeLabels, visitOutcomeLabels } from "../data/visits-labels.ts";
import { checkVisit, explainVisit, isVisit } from "../visits/check-visit.ts";
import type { Visit } from "../visits/model.ts";
import { column } from "./columns.ts";

/** The column of the key of a household, which reports mask: what was typed there may be a name after all. */
export function householdColumn(required: boolean): TableColumn {
  return column(
    "household",
    "text",
    ["Household", "住户代码"],
    [
      "A pseudonym; no name, no address, no personal number.",
      "住户的化名代码，不得填写姓名、住址、身份证号码、手机号码。",
    ],
    { aliases: ["户编码", "户代码", "家庭代码", "household key"], personal: "name", required },
  );
}

function visitColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["走访编号"]),
    column("campaign", "text", ["Campaign", "走访活动编号"], ["Its reference.", "所属走访活动的编号。"], {
      aliases: ["活动编号", "所属活动"],
    }),
    householdColumn(true),
    column(
      "visitorRole",
      "code",
      ["Role of the visitor", "走访人员角色"],
      ["In which role.", "以何种角色走访。"],
      {
        aliases: ["走访人员", "走访人角色"],
        codes: contactRoleLabels,
        required: true,
      },
    ),
    column(
      "visitor",
      "text",
      ["Visitor", "走访人员代码"],
      ["An opaque reference, no name.", "走访人员的代码，不填姓名。"],
      { aliases: ["走访人代码"], personal: "name" },
    ),
    column("grid", "text", ["Grid", "网格编码"], ["15 characters.", "15 位。"], {
      aliases: ["所属网格", "网格代码"],
      digits: 15,
    }),
    ...placeColumns(),
    column("on", "date", ["Day", "走访日期"], ["The day of the visit.", "走访的日期。"], {
      aliases: ["日期", "走访时间"],
      required: true,
    }),
    column(
      "mode",
      "code",
      ["Way", "走访方式"],
      ["At home, by telephone or online.", "入户、电话或者线上。"],
      {
        aliases: ["方式"],
        codes: visitModeLabels,
        required: true,
      },
    ),
    column("outcome", "code", ["Outcome", "走访结果"], ["Whether somebody was met.", "是否见到住户。"], {
      aliases: ["结果"],
      codes: visitOutcomeLabels,
      required: true,
    }),
    column(
      "profileComplete",
      "boolean",
      ["Profile complete", "信息已完善"],
      ["What is to be known of the household is on record.", "住户信息是否已建档完善。"],
      { aliases: ["是否建档", "信息完善"] },
    ),
    column(
      "careActions",
      "list",
      ["Care", "关爱举措"],
      ["What was done, parted by ；.", "开展的关爱举措，用“；”分隔。"],
      { aliases: ["慰问举措", "暖心举措"] },
    ),
  ];
}

function build(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    campaign: cells["campaign"],
    household: cells["household"],
    visitorRole: cells["visitorRole"],
    visitor: cells["visitor"],
    grid: cells["grid"],
    place: placeOfCells(cells),
    on: cells["on"],
    mode: cells["mode"],
    outcome: cells["outcome"],
    profileComplete: cells["profileComplete"],
    careActions: codesOfCell(cells["careActions"], careActionLabels),
  };
}

function cellsOf({ place, ...visit }: Visit): TableCells {
  return filledCells({
    id: visit.id,
    campaign: visit.campaign,
    household: visit.household,
    visitorRole: visit.visitorRole,
    visitor: visit.visitor,
    grid: visit.grid,
    ...cellsOfPlace(place),
    on: visit.on,
    mode: visit.mode,
    outcome: visit.outcome,
    profileComplete: visit.profileComplete,
    careActions: visit.careActions,
  });
}

/**
 * Gives the table of visits: one visit in each row.
 *
 * @remarks The key of the household is a personal column, which reports mask.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { visitTable } from "linli/projects";
 *
 * const cells = { household: "hh-1", visitorRole: "grid-member", on: "2026-07-09", mode: "home", outcome: "met" };
 * visitTable().is(visitTable().build(cells, 2)); // => true
 */
export function visitTable(): TableModel<Visit> {
  return {
    id: "visit",
    title: { en: "Visits", "zh-CN": "走访记录表" },
    columns: visitColumns(),
    key: ["household", "on", "visitorRole"],
    examples: [
      {
        id: "zf-0001",
        campaign: "zf-2026",
        household: "h-7f3a91",
        visitorRole: "网格员",
        grid: "330203100004007",
        on: "2026-07-09",
        mode: "入户",
        outcome: "已见面",
        profileComplete: "是",
        careActions: "节日慰问；代办跑腿",
      },
      {
        id: "zf-0002",
        campaign: "zf-2026",
        household: "h-0c52de",
        visitorRole: "社工",
        placeName: "云栖社区",
        on: "2026年7月10日",
        mode: "入户",
        outcome: "家中无人",
      },
    ],
    build,
    cellsOf,
    is: isVisit,
    explain: explainVisit,
    check: checkVisit,
  };
}
