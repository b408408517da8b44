import { filledCells, type TableCells, type TableColumn, type TableModel } from "../../core/index.ts";
import {
  bodyOfCell,
  cellOfBody,
  cellsOfPlace,
  placeColumns,
  placeOfCells,
  referenceColumn,
} from "../../organizations/index.ts";
import {
  needCategoryLabels,
  needFeedbackLabels,
  needReporterLabels,
  needUrgencyLabels,
} from "../data/visits-labels.ts";
import { checkNeed, explainNeed, isNeed } from "../visits/check-need.ts";
import { needMachine } from "../visits/machine.ts";
import type { Need } from "../visits/model.ts";
import { column } from "./columns.ts";
import { cellOfEvents, codeOfWord, eventsOfCell, historyColumn } from "./history-cell.ts";
import { householdColumn } from "./visit-table.ts";

function needColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["诉求编号"]),
    column("visit", "text", ["Visit", "走访编号"], ["Where it was found.", "了解到诉求的走访的编号。"], {
      aliases: ["所属走访"],
    }),
    householdColumn(false),
    column("category", "code", ["Category", "诉求类别"], ["What it is about.", "诉求的类别。"], {
      aliases: ["类别", "问题类别"],
      codes: needCategoryLabels,
      required: true,
    }),
    column("urgency", "code", ["Urgency", "紧急程度"], ["Ordinary or urgent.", "一般或者紧急。"], {
      codes: needUrgencyLabels,
    }),
    column(
      "reportedBy",
      "code",
      ["Reported by", "反映人群体"],
      ["Which group, no person.", "由何种人群反映，不填姓名。"],
      {
        aliases: ["反映人", "上报人群体"],
        codes: needReporterLabels,
      },
    ),
    ...placeColumns(),
    column("raisedOn", "date", ["Recorded on", "登记日期"], ["When it was recorded.", "登记诉求的日期。"], {
      aliases: ["反映日期", "收集日期"],
      required: true,
    }),
    column("dueOn", "date", ["Due on", "办理期限"], ["The last day in time.", "应当办结的最后一日。"], {
      aliases: ["期限", "限办日期"],
    }),
    historyColumn(needMachine.events, "交办：2026-07-10；解决：2026-07-15；回访：2026-07-20：满意"),
  ];
}

function detailOf(event: string, text: string): object {
  return event === "follow-up"
    ? { feedback: codeOfWord(needFeedbackLabels, text) }
    : { to: bodyOfCell(text) };
}

function build(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    visit: cells["visit"],
    household: cells["household"],
    category: cells["category"],
    urgency: cells["urgency"],
    reportedBy: cells["reportedBy"],
    place: placeOfCells(cells),
    raisedOn: cells["raisedOn"],
    dueOn: cells["dueOn"],
    events: eventsOfCell(cells["events"], needMachine.events, detailOf),
  };
}

function cellsOf({ place, events, ...need }: Need): TableCells {
  return filledCells({
    id: need.id,
    visit: need.visit,
    household: need.household,
    category: need.category,
    urgency: need.urgency,
    reportedBy: need.reportedBy,
    ...cellsOfPlace(place),
    raisedOn: need.raisedOn,
    dueOn: need.dueOn,
    events: cellOfEvents(events, needMachine.events, ({ feedback, to }) =>
      feedback === undefined ? cellOfBody(to) : needFeedbackLabels[feedback]["zh-CN"],
    ),
  });
}

/**
 * Gives the table of needs: one need in each row, its history in one cell.
 *
 * @remarks The key of the household is a personal column, which reports mask.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { needTable } from "linli/projects";
 *
 * const cells = { category: "traffic-parking", reportedBy: "delivery-rider", raisedOn: "2026-07-09", events: "解决：2026-07-15" };
 * const record = needTable().build(cells, 2);
 * needTable().is(record) ? record.events : undefined; // => [{ event: "resolve", on: "2026-07-15" }]
 */
export function needTable(): TableModel<Need> {
  return {
    id: "need",
    title: { en: "Needs", "zh-CN": "居民诉求表" },
    columns: needColumns(),
    key: ["household", "category", "raisedOn"],
    examples: [
      {
        id: "sq-0001",
        visit: "zf-0001",
        household: "h-7f3a91",
        category: "养老服务",
        urgency: "一般",
        placeName: "云栖社区",
        raisedOn: "2026-07-09",
        dueOn: "2026-07-23",
        events: "交办：2026-07-10：云栖社区居民委员会；解决：2026-07-15；回访：2026-07-20：满意",
      },
      {
        id: "sq-0002",
        category: "配送进门",
        urgency: "紧急",
        reportedBy: "外卖骑手",
        placeName: "云栖社区",
        raisedOn: "2026年7月11日",
        dueOn: "2026-07-14",
      },
    ],
    build,
    cellsOf,
    is: isNeed,
    explain: explainNeed,
    check: checkNeed,
  };
}
