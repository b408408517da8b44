import { filledCells, type TableCells, type TableColumn, type TableModel } from "../../core/index.ts";
import { themeLabels } from "../../indicators/index.ts";
import {
  bodyOfCell,
  cellOfBody,
  cellsOfPlace,
  placeColumns,
  placeOfCells,
  referenceColumn,
} from "../../organizations/index.ts";
import { suggestionGroupLabels, suggestionKindLabels } from "../data/requests-labels.ts";
import { checkSuggestion, explainSuggestion, isSuggestion } from "../requests/check-suggestion.ts";
import { suggestionMachine } from "../requests/machines.ts";
import type { Suggestion } from "../requests/model.ts";
import { column } from "./columns.ts";
import { cellOfEvents, eventsOfCell, historyColumn } from "./history-cell.ts";

function suggestionColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["建议编号"]),
    column("from", "text", ["From", "建议单位"], ["The body that suggests.", "提出建议的单位，不填个人。"], {
      aliases: ["提出单位", "来源单位"],
    }),
    column("group", "code", ["Group", "建议人群体"], ["The group of people.", "提出建议的人群，不填姓名。"], {
      aliases: ["人群"],
      codes: suggestionGroupLabels,
    }),
    column("to", "text", ["To", "接收单位"], ["The body that it is made to.", "接收建议的单位。"], {
      aliases: ["承办单位", "受理单位"],
      required: true,
    }),
    column("kind", "code", ["Kind", "建议类型"], ["What kind it is.", "政策建议、人民建议、金点子。"], {
      aliases: ["类型"],
      codes: suggestionKindLabels,
    }),
    column("title", "text", ["Title", "建议题目"], ["What it is called.", "建议的题目。"], {
      aliases: ["建议名称", "题目", "标题"],
      required: true,
    }),
    column("theme", "code", ["Theme", "主题"], ["What it is about.", "建议的主题。"], {
      aliases: ["领域"],
      codes: themeLabels,
    }),
    ...placeColumns(),
    column("on", "date", ["Made on", "提出日期"], ["When it was made.", "提出建议的日期。"], {
      aliases: ["日期", "建议日期"],
      required: true,
    }),
    column("dueOn", "date", ["Reply by", "答复期限"], ["The last day in time.", "应当答复的最后一日。"]),
    historyColumn(suggestionMachine.events, "受理：2026-03-09；采纳：2026-05-11；答复：2026-05-18"),
  ];
}

function build(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    from: bodyOfCell(cells["from"]),
    group: cells["group"],
    to: bodyOfCell(cells["to"]),
    kind: cells["kind"],
    title: cells["title"],
    theme: cells["theme"],
    place: placeOfCells(cells),
    on: cells["on"],
    dueOn: cells["dueOn"],
    events: eventsOfCell(cells["events"], suggestionMachine.events),
  };
}

function cellsOf({ place, events, ...suggestion }: Suggestion): TableCells {
  return filledCells({
    id: suggestion.id,
    from: cellOfBody(suggestion.from),
    group: suggestion.group,
    to: cellOfBody(suggestion.to),
    kind: suggestion.kind,
    title: suggestion.title,
    theme: suggestion.theme,
    ...cellsOfPlace(place),
    on: suggestion.on,
    dueOn: suggestion.dueOn,
    events: cellOfEvents(events, suggestionMachine.events),
  });
}

/**
 * Gives the table of suggestions: one suggestion in each row, its history in one cell.
 *
 * @remarks There is no column for a person.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { suggestionTable } from "linli/projects";
 *
 * const cells = { group: "resident", to: "青禾区民政局", title: "错时开放社区食堂", on: "2026-03-02" };
 * const record = suggestionTable().build(cells, 2);
 * suggestionTable().is(record) ? record.to : undefined; // => { name: "青禾区民政局" }
 */
export function suggestionTable(): TableModel<Suggestion> {
  return {
    id: "suggestion",
    title: { en: "Suggestions", "zh-CN": "意见建议表" },
    columns: suggestionColumns(),
    key: ["title", "to", "on"],
    examples: [
      {
        id: "jy-0001",
        from: "青禾区餐饮行业协会",
        to: "青禾区市场监督管理局",
        kind: "政策建议",
        title: "简化小餐饮店备案流程",
        theme: "服务产业发展",
        placeName: "青禾区",
        on: "2026-03-02",
        dueOn: "2026-06-02",
        events: "受理：2026-03-09；部分采纳：2026-05-11；答复：2026-05-18",
      },
      {
        id: "jy-0002",
        group: "外卖骑手",
        to: "青禾区民政局",
        kind: "金点子",
        title: "错时开放社区食堂",
        on: "2026年3月15日",
      },
    ],
    build,
    cellsOf,
    is: isSuggestion,
    explain: explainSuggestion,
    check: checkSuggestion,
  };
}
