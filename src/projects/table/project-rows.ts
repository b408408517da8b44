import {
  cellOfPeriod,
  codesOfCell,
  filledCells,
  filledRecord,
  periodOfCell,
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import { themeLabels } from "../../indicators/index.ts";
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
import { cellsOfEvents, eventsOfCells } from "../shared/event-cells.ts";
import { projectMachine } from "../works/machine.ts";
import type { Project } from "../works/model.ts";
import { partiesOf } from "../works/parties.ts";
import { partyColumnRoles } from "./project-columns.ts";

/**
 * Builds a project from the cells of a row. What is no theme stays as it is, for the check to refuse.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the project, to be checked
 */
export function buildProject(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    name: cells["name"],
    englishName: cells["englishName"],
    themes: codesOfCell(cells["themes"], themeLabels),
    campaigns: cells["campaigns"],
    parties: partiesOfCells(cells),
    call: cells["call"],
    signing: filledRecord({
      on: cells["signedOn"],
      agreement: cells["agreement"],
      session: cells["session"],
    }),
    acceptance: filledRecord({
      criterion: cells["criterion"],
      on: cells["inspectedOn"],
      by: bodyOfCell(cells["acceptor"]),
      result: cells["result"],
    }),
    period: periodOfCell(cells["period"]),
    place: placeOfCells(cells),
    events: eventsOfCells(projectMachine, cells),
    source: sourceOfCells(cells),
  };
}

function partiesOfCells(cells: TableCells): unknown {
  const parties = Object.entries(partyColumnRoles).flatMap(([column, role]): readonly unknown[] => {
    const bodies = bodiesOfCell(cells[column]);
    if (bodies === undefined) return [];
    return Array.isArray(bodies) ? bodies.map((body: unknown) => ({ role, body })) : [bodies];
  });
  return parties.length === 0 ? undefined : parties;
}

/**
 * Gives the cells of a project, the other way round from `buildProject`. Milestones have a table of their own; parties of
 * roles of one's own have no column.
 *
 * @param project - a project
 * @returns the cells, without those that would be empty
 */
export function cellsOfProject(project: Project): TableCells {
  const { signing, acceptance } = project;
  return filledCells({
    id: project.id,
    name: project.name,
    englishName: project.englishName,
    themes: project.themes,
    campaigns: project.campaigns,
    ...Object.fromEntries(
      Object.entries(partyColumnRoles).map(([column, role]) => [
        column,
        cellOfBodies(partiesOf(project, role)),
      ]),
    ),
    call: project.call,
    signedOn: signing?.on,
    agreement: signing?.agreement,
    session: signing?.session,
    period: cellOfPeriod(project.period),
    criterion: acceptance?.criterion,
    inspectedOn: acceptance?.on,
    acceptor: cellOfBody(acceptance?.by),
    result: acceptance?.result,
    ...cellsOfPlace(project.place),
    ...cellsOfEvents(projectMachine, project.events),
    ...cellsOfSource(project.source),
  });
}

/**
 * Gives the rows of the template. Bodies and projects are invented.
 *
 * @returns the rows, as a person would type them
 */
export function projectExamples(): readonly TableExample[] {
  return [
    {
      id: "P-2026-03",
      name: "“银龄”社区食堂",
      themes: "服务民生",
      campaigns: "双送行动",
      commissioners: "云栖街道办事处",
      undertakers: "青禾区暖邻社会工作服务中心",
      partners: "云栖社区共治服务社",
      call: "QH-2026-01",
      signedOn: "2026年4月28日",
      agreement: "YQ-2026-018",
      period: "2026年5月1日至2026年12月31日",
      criterion: "每日供餐不少于 60 份",
      placeName: "云栖街道",
      startOn: "2026-05-06",
    },
    {
      id: "P-2025-11",
      name: "城市社区治理课题研究",
      themes: "参与基层治理",
      commissioners: "青禾区委社会工作部",
      undertakers: "青禾区社区治理研究中心",
      signedOn: "2025-03-01",
      criterion: "提交研究报告并通过评审",
      inspectedOn: "2025-11-18",
      acceptor: "青禾区委社会工作部",
      result: "通过",
      placeName: "青禾区",
      history:
        "启动实施：2025-03-10；提交验收：2025-10-20；退回整改：2025-10-28；提交验收：2025-11-10；验收通过：2025-11-18",
    },
  ];
}
