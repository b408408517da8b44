import {
  codesOfCell,
  filledCells,
  filledRecord,
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import { incubationSupportLabels } from "../data/incubation-labels.ts";
import { dayOfEvent } from "../event-days.ts";
import type { Incubation, IncubationEventKind } from "../incubation/model.ts";
import { bodyOfCell, cellOfBody } from "../table-parts/body-cells.ts";
import { cellsOfSource, sourceOfCells } from "../table-parts/source-columns.ts";
import { eventColumns } from "./incubation-columns.ts";

/** The events that end an application or an incubation: the reason belongs to them. */
const ends: readonly IncubationEventKind[] = ["refuse", "cancel", "graduate", "withdraw", "remove"];

/**
 * Builds an incubation from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the incubation, to be checked
 */
export function buildIncubation(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    incubator: bodyOfCell(cells["incubator"]),
    organization: bodyOfCell(cells["organization"]),
    entrant: cells["entrant"],
    mode: cells["mode"],
    events: eventColumns
      .filter(({ id }) => cells[id] !== undefined)
      .map(({ event, id }) => ({
        event,
        on: cells[id],
        ...(ends.includes(event) && cells["reason"] !== undefined ? { reason: cells["reason"] } : {}),
      })),
    outcome: filledRecord({
      kind: cells["outcome"],
      on: cells["outcomeOn"],
      uscc: cells["outcomeUscc"],
      into: bodyOfCell(cells["outcomeInto"]),
    }),
    exitNoticeOn: cells["exitNoticeOn"],
    handedOverOn: cells["handedOverOn"],
    support: codesOfCell(cells["support"], incubationSupportLabels),
    source: sourceOfCells(cells),
  };
}

/**
 * Gives the cells of an incubation, the other way round from `buildIncubation`. What has no column is left out: numbers
 * of documents, extensions but the last, events without a day.
 *
 * @param incubation - an incubation
 * @returns the cells, without those that would be empty
 */
export function cellsOfIncubation(incubation: Incubation): TableCells {
  const { events, outcome } = incubation;
  const days = new Map(events.map((event) => [event.event, dayOfEvent(event)]));
  return filledCells({
    id: incubation.id,
    incubator: cellOfBody(incubation.incubator),
    organization: cellOfBody(incubation.organization),
    entrant: incubation.entrant,
    mode: incubation.mode,
    ...Object.fromEntries(eventColumns.map(({ event, id }) => [id, days.get(event)])),
    reason: events.find(({ event, reason }) => ends.includes(event) && reason !== undefined)?.reason,
    outcome: outcome?.kind,
    outcomeOn: outcome?.on,
    outcomeUscc: outcome?.uscc,
    outcomeInto: cellOfBody(outcome?.into),
    exitNoticeOn: incubation.exitNoticeOn,
    handedOverOn: incubation.handedOverOn,
    support: incubation.support,
    ...cellsOfSource(incubation.source),
  });
}

/**
 * Gives the rows of the template. Bodies are invented.
 *
 * @returns the rows, as a person would type them
 */
export function incubationExamples(): readonly TableExample[] {
  return [
    {
      incubator: "青禾区社会组织孵化中心",
      organization: "云栖社区书画社",
      entrant: "拟登记",
      mode: "实体孵化",
      support: "办公场地；培训",
      enteredOn: "2023-03-01",
      graduatedOn: "2024-03-01",
      outcome: "登记成立",
      outcomeOn: "2024-01-15",
    },
    {
      incubator: "青禾区社会组织孵化中心",
      organization: "梧桐里互助队",
      entrant: "拟登记",
      mode: "虚拟孵化",
      support: "指导",
      appliedOn: "2024-05-06",
      enteredOn: "2024-06-03",
      removedOn: "2025-06-30",
      reason: "连续六个月未开展活动",
      outcome: "未能成立",
    },
  ];
}
