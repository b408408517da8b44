import {
  filledCells,
  type CellValue,
  type TableCells,
  type TableColumn,
  type TableModel,
} from "../../core/index.ts";
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
import { streetCallMatterLabels } from "../data/requests-labels.ts";
import { checkStreetCall, explainStreetCall, isStreetCall } from "../requests/check-street-call.ts";
import type { CalledDepartment, StreetCall } from "../requests/model.ts";
import { column } from "./columns.ts";
import { entriesOf } from "./history-cell.ts";

function callColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["吹哨编号", "哨单编号"]),
    column("caller", "text", ["Caller", "吹哨单位"], ["The street or town.", "发起吹哨的街道、乡镇。"], {
      aliases: ["吹哨街道", "街道"],
      required: true,
    }),
    ...placeColumns(),
    column(
      "matter",
      "code",
      ["Matter", "吹哨事项"],
      ["What it is about.", "综合执法、重点工作、应急处置等。"],
      {
        aliases: ["哨别", "事项类别"],
        codes: streetCallMatterLabels,
        required: true,
      },
    ),
    column("calledAt", "instant", ["Called at", "吹哨时间"], ["The moment.", "发起吹哨的时刻。"], {
      aliases: ["发起时间"],
      required: true,
    }),
    column(
      "called",
      "text",
      ["Departments", "报到部门"],
      [
        "Department：arrival, parted by ；.",
        "按“部门：到场时间”填写，用“；”分隔；未到场的只填部门，如区城市管理局：2026-11-02 09:20；区水务局。",
      ],
      { aliases: ["被吹哨部门", "响应部门"], required: true },
    ),
    column(
      "withinMinutes",
      "integer",
      ["Minutes to come", "限时（分钟）"],
      ["From the call on.", "自吹哨起的分钟数。"],
      {
        aliases: ["限时", "报到时限分钟"],
      },
    ),
    column(
      "dueAt",
      "instant",
      ["Come by", "报到时限"],
      ["Instead of minutes.", "规定时刻的，填此项，不填限时。"],
      {
        aliases: ["到场时限"],
      },
    ),
    column(
      "solvedOn",
      "date",
      ["Solved on", "解决日期"],
      ["When the matter was solved.", "事项解决的日期。"],
      {
        aliases: ["办结日期"],
      },
    ),
    ...sourceColumns(),
  ];
}

const arrival = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?$/;

/** A department, and behind a colon when it came; a time without an offset is one of Asia/Shanghai. */
function departmentOf(entry: string): object {
  const at = entry.search(/[：:]\s*\d{4}-/);
  if (at === -1) return { body: bodyOfCell(entry) };
  const text = entry.slice(at + 1).trim();
  const [, day = "", time = "", offset = "+08:00"] = arrival.exec(text) ?? [];
  return {
    body: bodyOfCell(entry.slice(0, at).trim()),
    arrivedAt: day === "" ? text : `${day}T${time}${offset}`,
  };
}

function calledOf(cell: CellValue): unknown {
  return typeof cell === "string" ? entriesOf(cell).map(departmentOf) : cell;
}

function cellOfCalled(called: readonly CalledDepartment[]): string {
  return called
    .map(({ body, arrivedAt }) =>
      [cellOfBody(body), ...(arrivedAt === undefined ? [] : [arrivedAt])].join("："),
    )
    .join("；");
}

function build(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    caller: bodyOfCell(cells["caller"]),
    place: placeOfCells(cells),
    matter: cells["matter"],
    calledAt: cells["calledAt"],
    called: calledOf(cells["called"]),
    withinMinutes: cells["withinMinutes"],
    dueAt: cells["dueAt"],
    solvedOn: cells["solvedOn"],
    source: sourceOfCells(cells),
  };
}

function cellsOf(call: StreetCall): TableCells {
  return filledCells({
    id: call.id,
    caller: cellOfBody(call.caller),
    ...cellsOfPlace(call.place),
    matter: call.matter,
    calledAt: call.calledAt,
    called: cellOfCalled(call.called),
    withinMinutes: call.withinMinutes,
    dueAt: call.dueAt,
    solvedOn: call.solvedOn,
    ...cellsOfSource(call.source),
  });
}

/**
 * Gives the table of calls of streets to departments: one call in each row, its departments in one cell.
 *
 * @remarks A time of arrival without an offset is one of Asia/Shanghai.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { streetCallTable } from "linli/projects";
 *
 * const cells = { caller: "青禾街道", matter: "emergency", calledAt: "2026-11-02T09:00:00+08:00" };
 * const record = streetCallTable().build({ ...cells, called: "区城市管理局：2026-11-02 09:20；区水务局" }, 2);
 * streetCallTable().is(record) ? record.called[0]?.arrivedAt : undefined; // => "2026-11-02T09:20+08:00"
 */
export function streetCallTable(): TableModel<StreetCall> {
  return {
    id: "street-call",
    title: { en: "Calls of streets to departments", "zh-CN": "吹哨报到记录表" },
    columns: callColumns(),
    key: ["caller", "calledAt"],
    examples: [
      {
        id: "cs-0001",
        caller: "青禾街道",
        matter: "应急处置",
        calledAt: "2026-11-02 09:00",
        called: "青禾区城市管理局：2026-11-02 09:20；青禾区水务局：2026-11-02 09:45",
        withinMinutes: "30",
        solvedOn: "2026-11-03",
        placeName: "云栖社区",
      },
      {
        id: "cs-0002",
        caller: "青禾街道",
        matter: "综合执法",
        calledAt: "2026-11-05 14:00",
        called: "青禾区市场监督管理局",
        dueAt: "2026-11-05 16:00",
      },
    ],
    build,
    cellsOf,
    is: isStreetCall,
    explain: explainStreetCall,
    check: checkStreetCall,
  };
}
