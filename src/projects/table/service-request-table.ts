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
  refusalReasonLabels,
  requestChannelLabels,
  serviceRequestKindLabels,
} from "../data/requests-labels.ts";
import {
  checkServiceRequest,
  explainServiceRequest,
  isServiceRequest,
} from "../requests/check-service-request.ts";
import { serviceRequestMachine } from "../requests/machines.ts";
import type { ServiceRequest, ServiceRequestEvent } from "../requests/model.ts";
import { column } from "./columns.ts";
import { cellOfEvents, codeOfWord, eventsOfCell, historyColumn } from "./history-cell.ts";

type Question = "responded" | "solved" | "satisfied";

/** What was answered, as it stands in a cell: yes and no. */
const answerWords: readonly (readonly [Question, yes: string, no: string])[] = [
  ["responded", "已响应", "未响应"],
  ["solved", "已解决", "未解决"],
  ["satisfied", "满意", "不满意"],
];

function requestColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["工单编号", "工单号", "诉求编号"]),
    column("kind", "code", ["Kind", "诉求类型"], ["What is wanted.", "咨询、求助、投诉、举报、意见建议。"], {
      aliases: ["工单类型", "类型"],
      codes: serviceRequestKindLabels,
      required: true,
    }),
    column("channel", "code", ["Channel", "受理渠道"], ["How it came in.", "诉求的来源渠道。"], {
      aliases: ["来源渠道", "诉求来源", "渠道"],
      codes: requestChannelLabels,
      required: true,
    }),
    column(
      "matter",
      "text",
      ["Matter", "诉求事项"],
      ["By the dispatch catalogue.", "按派单目录填写，不填个人信息。"],
      {
        aliases: ["事项", "事项分类"],
      },
    ),
    ...placeColumns(),
    column(
      "openedOn",
      "date",
      ["Came in on", "来件日期"],
      ["The day.", "来件的日期；与来件时间填一项即可。"],
      {
        aliases: ["受理日期", "诉求日期"],
      },
    ),
    column("openedAt", "instant", ["Came in at", "来件时间"], ["The moment.", "来件的时刻。"], {
      aliases: ["来电时间", "受理时间"],
    }),
    column("dueOn", "date", ["Due on", "办理期限"], ["The last day in time.", "应当答复的最后一日。"], {
      aliases: ["办结期限", "期限"],
    }),
    column(
      "mergedInto",
      "text",
      ["Merged into", "并入工单"],
      ["The request that it repeats.", "重复诉求并入的工单编号。"],
      {
        aliases: ["并入工单编号"],
      },
    ),
    column(
      "activity",
      "text",
      ["Volunteer activity", "对接活动"],
      ["Of a request for help.", "求助类诉求对接的志愿服务活动编号。"],
      {
        aliases: ["志愿服务活动编号"],
      },
    ),
    historyColumn(
      serviceRequestMachine.events,
      "受理：2026-11-02；派单：2026-11-02：青禾街道办事处；回访：2026-11-09：已响应、已解决、满意",
    ),
  ];
}

function detailOf(event: string, text: string): object {
  if (event === "decline") return { reason: codeOfWord(refusalReasonLabels, text) };
  if (event !== "return-visit" && event !== "evaluate") return { to: bodyOfCell(text) };
  const words = text.split(/[、，,]/).map((word) => word.trim());
  return Object.fromEntries(
    answerWords.flatMap(([question, yes, no]) =>
      words.includes(yes) ? [[question, true]] : words.includes(no) ? [[question, false]] : [],
    ),
  );
}

function textOf(event: ServiceRequestEvent): string | undefined {
  if (event.reason !== undefined) {
    const labels: { readonly [code: string]: { readonly "zh-CN": string } | undefined } = refusalReasonLabels;
    return labels[event.reason]?.["zh-CN"] ?? event.reason;
  }
  const words = answerWords.flatMap(([question, yes, no]) => {
    const answer = event[question];
    return answer === undefined ? [] : [answer ? yes : no];
  });
  return words.length === 0 ? cellOfBody(event.to) : words.join("、");
}

function build(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    kind: cells["kind"],
    channel: cells["channel"],
    matter: cells["matter"],
    place: placeOfCells(cells),
    openedOn: cells["openedOn"],
    openedAt: cells["openedAt"],
    dueOn: cells["dueOn"],
    mergedInto: cells["mergedInto"],
    activity: cells["activity"],
    events: eventsOfCell(cells["events"], serviceRequestMachine.events, detailOf),
  };
}

function cellsOf({ place, events, ...request }: ServiceRequest): TableCells {
  return filledCells({
    id: request.id,
    kind: request.kind,
    channel: request.channel,
    matter: request.matter,
    ...cellsOfPlace(place),
    openedOn: request.openedOn,
    openedAt: request.openedAt,
    dueOn: request.dueOn,
    mergedInto: request.mergedInto,
    activity: request.activity,
    events: cellOfEvents(events, serviceRequestMachine.events, textOf),
  });
}

/**
 * Gives the table of requests to 12345 and message boards: one request in each row, its history in one cell.
 *
 * @remarks There is no column for who asked, for a telephone number or for what was said.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { serviceRequestTable } from "linli/projects";
 *
 * const cells = { kind: "complaint", channel: "app", openedOn: "2026-11-02", events: "受理：2026-11-02" };
 * const record = serviceRequestTable().build(cells, 2);
 * serviceRequestTable().is(record) ? record.events : undefined; // => [{ event: "accept", on: "2026-11-02" }]
 */
export function serviceRequestTable(): TableModel<ServiceRequest> {
  return {
    id: "service-request",
    title: { en: "Service requests", "zh-CN": "诉求工单表" },
    columns: requestColumns(),
    key: ["id", "openedOn"],
    examples: [
      {
        id: "gd-0001",
        kind: "投诉",
        channel: "12345热线",
        matter: "占道停车",
        placeName: "云栖社区",
        openedOn: "2026-11-02",
        dueOn: "2026-11-09",
        events:
          "受理：2026-11-02；派单：2026-11-02：青禾街道办事处；办理：2026-11-03；答复：2026-11-05；办结：2026-11-06；回访：2026-11-09：已响应、已解决、满意",
      },
      {
        id: "gd-0002",
        kind: "求助",
        channel: "小程序",
        placeName: "云栖社区",
        openedOn: "2026年11月3日",
        activity: "hd-12",
      },
      { id: "gd-0003", kind: "投诉", channel: "领导留言板", openedOn: "2026-11-04", mergedInto: "gd-0001" },
    ],
    build,
    cellsOf,
    is: isServiceRequest,
    explain: explainServiceRequest,
    check: checkServiceRequest,
  };
}
