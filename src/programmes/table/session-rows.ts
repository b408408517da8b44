import {
  cellOfPeriod,
  filledCells,
  periodOfCell,
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import { cellsOfPlace, cellsOfSource, placeOfCells, sourceOfCells } from "../../organizations/index.ts";
import type { Session } from "../editions/model.ts";
import { cellOfQuantity, quantityOfCell } from "./announced-columns.ts";
import { bodyRolesOfCells, cellsOfBodyRoles } from "./body-role-columns.ts";
import { sessionRoles } from "./session-columns.ts";

/**
 * Builds a session from the cells of a row. Numbers that are no quantities stay as they are, for the check to refuse.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the session, to be checked
 */
export function buildSession(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    edition: cells["edition"],
    programme: cells["programme"],
    kind: cells["kind"],
    name: cells["name"],
    on: cells["on"],
    part: cells["part"],
    period: periodOfCell(cells["period"]),
    startAt: cells["startAt"],
    endAt: cells["endAt"],
    venue: cells["venue"],
    place: placeOfCells(cells),
    persons: quantityOfCell(cells["persons"], "person"),
    personTimes: quantityOfCell(cells["personTimes"], "person-time"),
    roles: bodyRolesOfCells(cells, sessionRoles),
    source: sourceOfCells(cells),
  };
}

/**
 * Gives the cells of a session, the other way round from `buildSession`. Persons who are shown have no column.
 *
 * @param session - a session
 * @returns the cells, without those that would be empty
 */
export function cellsOfSession(session: Session): TableCells {
  return filledCells({
    id: session.id,
    edition: session.edition,
    programme: session.programme,
    kind: session.kind,
    name: session.name,
    on: session.on,
    part: session.part,
    period: cellOfPeriod(session.period),
    startAt: session.startAt,
    endAt: session.endAt,
    venue: session.venue,
    ...cellsOfPlace(session.place),
    persons: cellOfQuantity(session.persons),
    personTimes: cellOfQuantity(session.personTimes),
    ...cellsOfBodyRoles(session.roles, sessionRoles),
    ...cellsOfSource(session.source),
  });
}

/**
 * Gives the rows of the template.
 *
 * @returns the rows, as a person would type them
 */
export function sessionExamples(): readonly TableExample[] {
  return [
    {
      id: "launch",
      edition: "neighbours-1",
      kind: "启动仪式",
      name: "邻里节启动仪式",
      on: "2024年7月9日",
      part: "上午",
      placeName: "石榴镇文体中心",
      persons: "近300人",
    },
    {
      id: "service-week",
      edition: "carnival-8",
      kind: "现场服务",
      name: "社会组织服务周",
      period: "2025年12月17日至2025年12月23日",
      venue: "park",
      personTimes: "1000余人次",
    },
    {
      id: "outing-2021",
      programme: "growth",
      kind: "外出活动",
      on: "2021",
      placeName: "北京市",
      rolePlanner: "云栖社区居民委员会",
      roleCarrier: "云栖社区社会组织服务中心",
    },
  ];
}
