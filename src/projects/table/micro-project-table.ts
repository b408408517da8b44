import {
  cellOfPeriod,
  filledCells,
  filledRecord,
  type TableCells,
  type TableModel,
} from "../../core/index.ts";
import {
  bodyOfCell,
  cellOfBody,
  cellsOfPlace,
  cellsOfSource,
  placeOfCells,
  sourceOfCells,
} from "../../organizations/index.ts";
import { microProjectSteps } from "../micro-projects/code-lists.ts";
import {
  checkMicroProject,
  explainMicroProject,
  isMicroProject,
} from "../micro-projects/check-micro-project.ts";
import { microProjectMachine } from "../micro-projects/machine.ts";
import type { MicroProject, StepPublicity } from "../micro-projects/model.ts";
import { cellsOfEvents, eventsOfCells } from "../shared/event-cells.ts";
import { microProjectColumns, noticeColumn } from "./micro-project-columns.ts";

/**
 * Gives the table of micro-projects: one in each row, with the vote, the days of its steps and their public notices.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { microProjectTable } from "linli/projects";
 *
 * const table = microProjectTable();
 * const cells = { name: "楼道照明", kind: "works", placeName: "云栖社区", year: 2020, requested: 5000000, proposeOn: "2020-03-01" };
 * table.is(table.build(cells, 2)); // => true
 */
export function microProjectTable(): TableModel<MicroProject> {
  return {
    id: "micro-project",
    title: { en: "Micro-projects", "zh-CN": "民生微实事项目表" },
    columns: microProjectColumns(),
    key: ["id", "name", "placeName"],
    unique: ["id"],
    similar: "name",
    examples: [
      {
        id: "2020-云栖-03",
        name: "云栖社区楼道照明改造",
        kind: "工程类",
        topic: "安全隐患整治",
        divisionCode: "440399",
        placeName: "青禾街道云栖社区",
        year: "2020",
        supporters: "86",
        requested: "80000",
        decided: "76000",
        members: "21",
        present: "18",
        agree: "17",
        contractor: "青禾区晨光照明工程队",
        dueOn: "2020-09-30",
        proposeOn: "2020-03-02",
        deliberateOn: "2020-03-20",
        decideOn: "2020-04-10",
        startOn: "2020-06-01",
        collectionNotice: "2020-03-02至2020-03-09",
        deliberationNotice: "2020-03-20至2020-03-27",
        decisionNotice: "2020-04-10至2020-04-17",
      },
      {
        id: "2020-云栖-04",
        name: "云栖社区地下车库门禁维修",
        kind: "工程类",
        placeName: "青禾街道云栖社区",
        year: "2020",
        supporters: "12",
        requested: "30000",
        exclusion: "属物业公司或其他单位职责",
        proposeOn: "2020-03-05",
        rejectOn: "2020-03-20",
        reason: "属物业服务合同范围",
        collectionNotice: "2020-03-05至2020-03-12",
      },
    ],
    build,
    cellsOf,
    is: isMicroProject,
    explain: explainMicroProject,
    check: checkMicroProject,
  };
}

function build(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    name: cells["name"],
    kind: cells["kind"],
    topic: cells["topic"],
    place: placeOfCells(cells),
    year: cells["year"],
    supporters: cells["supporters"],
    requestedFen: cells["requested"],
    decidedFen: cells["decided"],
    spentFen: cells["spent"],
    vote: filledRecord({
      on: cells["votedOn"],
      members: cells["members"],
      present: cells["present"],
      agree: cells["agree"],
    }),
    exclusion: cells["exclusion"],
    contractor: bodyOfCell(cells["contractor"]),
    acceptedBy: bodyOfCell(cells["acceptedBy"]),
    dueOn: cells["dueOn"],
    publicity: publicityOf(cells),
    events: eventsOfCells(microProjectMachine, cells) ?? [],
    source: sourceOfCells(cells),
  };
}

function publicityOf(cells: TableCells): readonly unknown[] | undefined {
  const steps = microProjectSteps.codes.flatMap((step): readonly unknown[] => {
    const cell = cells[noticeColumn(step)];
    if (cell === undefined) return [];
    if (!Array.isArray(cell)) return [{ step, from: cell }];
    const [from = "", until = ""] = cell as readonly string[];
    return [{ step, ...(from === "" ? {} : { from }), ...(until === "" ? {} : { until }) }];
  });
  return steps.length === 0 ? undefined : steps;
}

function cellsOf(project: MicroProject): TableCells {
  const { vote, publicity = [] } = project;
  return filledCells({
    id: project.id,
    name: project.name,
    kind: project.kind,
    topic: project.topic,
    ...cellsOfPlace(project.place),
    year: project.year,
    supporters: project.supporters,
    requested: project.requestedFen,
    decided: project.decidedFen,
    spent: project.spentFen,
    votedOn: vote?.on,
    members: vote?.members,
    present: vote?.present,
    agree: vote?.agree,
    exclusion: project.exclusion,
    contractor: cellOfBody(project.contractor),
    acceptedBy: cellOfBody(project.acceptedBy),
    dueOn: project.dueOn,
    ...Object.fromEntries(publicity.map((notice) => [noticeColumn(notice.step), cellOfNotice(notice)])),
    ...cellsOfEvents(microProjectMachine, project.events),
    ...cellsOfSource(project.source),
  });
}

function cellOfNotice({ from, until }: StepPublicity): readonly string[] | undefined {
  return cellOfPeriod({ from, until });
}
