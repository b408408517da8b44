import { filledCells, type TableCells, type TableColumn, type TableModel } from "../../core/index.ts";
import {
  bodyOfCell,
  cellOfBody,
  cellsOfPlace,
  cellsOfSource,
  placeColumns,
  placeOfCells,
  referenceColumn,
  sourceColumns,
  sourceOfCells,
} from "../../organizations/index.ts";
import { checkSpaceApplication, isSpaceApplication } from "../applications/check-space-application.ts";
import { spaceApplicationMachine } from "../applications/machine.ts";
import type {
  SpaceApplication,
  SpaceApplicationEvent,
  SpaceApplicationEventKind,
} from "../applications/model.ts";
import { venueKindLabels } from "../data/labels.ts";
import { synonymsOf } from "./words.ts";

/** The events that have a column of their own, in the order in which they can happen. */
const steps: readonly (readonly [SpaceApplicationEventKind, string, string, readonly string[]])[] = [
  ["apply", "appliedOn", "申报日期", ["申请日期", "申请时间"]],
  ["approve", "approvedOn", "同意日期", ["审核通过日期", "批准日期"]],
  ["refuse", "refusedOn", "不予通过日期", ["退回日期"]],
  ["open", "openedOn", "开放日期", ["启用日期", "开门日期"]],
  ["withdraw", "withdrawnOn", "撤回日期", ["撤销申请日期"]],
];

/**
 * Gives the table of applications for small spaces, one in each row with the days of its steps.
 *
 * @remarks A row has each step at most once, which is all that the machine allows.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link venueTable}
 *
 * @example
 * import { spaceApplicationTable } from "linli/venues";
 *
 * const table = spaceApplicationTable();
 * const cells = { applicant: "r-7", kind: "microspace-garden", placeName: "云栖小区", appliedOn: "2024-07-09" };
 * table.is(table.build(cells, 2)); // => true
 */
export function spaceApplicationTable(): TableModel<SpaceApplication> {
  return {
    id: "space-application",
    title: { en: "Applications for small spaces", "zh-CN": "微空间申报表" },
    columns: columns(),
    key: ["id", "applicant", "placeName"],
    examples: [
      {
        id: "2024-018",
        applicant: "云栖社区邻里花友会",
        kind: "共享花园",
        placeName: "青禾街道云栖小区",
        host: "云栖社区邻里花友会",
        capacity: "12",
        appliedOn: "2024-07-09",
        approvedOn: "2024-07-20",
        openedOn: "2024-09-01",
        venue: "venue-18",
      },
      {
        id: "2024-019",
        applicant: "青禾区匠心手作坊",
        kind: "手工坊",
        placeName: "青禾街道银杏小区",
        appliedOn: "2024-07-11",
        refusedOn: "2024-07-25",
        reason: "消防通道不得占用",
      },
    ],
    build,
    cellsOf,
    is: isSpaceApplication,
    explain: () => [],
    check: checkSpaceApplication,
  };
}

function columns(): readonly TableColumn[] {
  return [
    referenceColumn(["申报编号"]),
    text("programme", ["programme"], "Programme", "项目", ["计划"]),
    {
      ...text("applicant", ["applicant"], "Applicant", "申报单位", ["申请单位", "申报人编号", "申请主体"]),
      required: true,
    },
    {
      id: "kind",
      label: { en: "Kind", "zh-CN": "空间类型" },
      aliases: ["类型", "kind of space"],
      kind: "code",
      path: ["kind"],
      required: true,
      codes: venueKindLabels,
      synonyms: synonymsOf(venueKindLabels),
      description: { en: "What kind of small space.", "zh-CN": "微空间的类型。" },
    },
    ...placeColumns(),
    text("host", ["host"], "Host", "主理单位", ["主理人编号", "运营单位", "运营主体"]),
    {
      id: "capacity",
      label: { en: "Capacity", "zh-CN": "容纳人数" },
      aliases: ["可容纳人数"],
      kind: "integer",
      path: ["capacity"],
      description: { en: "How many persons at a time.", "zh-CN": "同一时间可容纳的人数。" },
    },
    ...steps.map(([event, id, label, aliases]): TableColumn => ({
      id,
      label: { en: `Day of ${spaceApplicationMachine.events[event].en}`, "zh-CN": label },
      aliases,
      kind: "date",
      path: ["events"],
      description: { en: "The day of this step.", "zh-CN": "该步骤的日期。" },
    })),
    text("reason", ["events"], "Reason of the refusal", "不予通过原因", ["退回原因"]),
    text("venue", ["venue"], "Venue opened", "场所编号", ["开放场所编号"]),
    ...sourceColumns(),
  ];
}

function text(
  id: string,
  path: TableColumn["path"],
  en: string,
  zhCN: string,
  aliases: readonly string[],
): TableColumn {
  return {
    id,
    label: { en, "zh-CN": zhCN },
    aliases,
    kind: "text",
    path,
    description: { en: `${en}.`, "zh-CN": `${zhCN}。` },
  };
}

function build(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    programme: cells["programme"],
    applicant: bodyOfCell(cells["applicant"]),
    kind: cells["kind"],
    place: placeOfCells(cells),
    host: bodyOfCell(cells["host"]),
    capacity: cells["capacity"],
    events: steps.flatMap(([event, id]): readonly object[] => {
      const on = cells[id];
      if (on === undefined) return [];
      return event === "refuse" ? [{ event, on, reason: cells["reason"] }] : [{ event, on }];
    }),
    venue: cells["venue"],
    source: sourceOfCells(cells),
  };
}

function cellsOf(application: SpaceApplication): TableCells {
  const eventOf = (kind: SpaceApplicationEventKind): SpaceApplicationEvent | undefined =>
    application.events.find(({ event }) => event === kind);
  return filledCells({
    id: application.id,
    programme: application.programme,
    applicant: cellOfBody(application.applicant),
    kind: application.kind,
    ...cellsOfPlace(application.place),
    host: cellOfBody(application.host),
    capacity: application.capacity,
    ...Object.fromEntries(steps.map(([kind, id]) => [id, eventOf(kind)?.on])),
    reason: eventOf("refuse")?.reason,
    venue: application.venue,
    ...cellsOfSource(application.source),
  });
}
