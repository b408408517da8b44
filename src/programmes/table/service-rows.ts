import {
  cellOfPeriod,
  codesOfCell,
  filledCells,
  periodOfCell,
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import {
  bodyOfCell,
  cellOfBody,
  cellsOfPlace,
  cellsOfSource,
  placeOfCells,
  sourceOfCells,
} from "../../organizations/index.ts";
import { targetGroupLabels } from "../data/service-labels.ts";
import type { Service } from "../services/model.ts";
import { fieldsOfCell, languagesOfCell } from "./language-cells.ts";

/**
 * Builds a service from the cells of a row. What is no group stays as it is, for the check to refuse.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the service, to be checked
 */
export function buildService(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    name: cells["name"],
    category: cells["category"],
    provider: bodyOfCell(cells["provider"]),
    access: cells["access"],
    groups: codesOfCell(cells["groups"], targetGroupLabels),
    fields: fieldsOfCell(cells["fields"]),
    fee: cells["fee"],
    languages: languagesOfCell(cells["languages"]),
    place: placeOfCells(cells),
    schedule: cells["schedule"],
    course: cells["course"],
    period: periodOfCell(cells["period"]),
    source: sourceOfCells(cells),
  };
}

/**
 * Gives the cells of a service, the other way round from `buildService`. What has no column is left out.
 *
 * @param service - a service
 * @returns the cells, without those that would be empty
 */
export function cellsOfService(service: Service): TableCells {
  return filledCells({
    id: service.id,
    name: service.name,
    category: service.category,
    provider: cellOfBody(service.provider),
    access: service.access,
    groups: service.groups,
    fields: service.fields,
    fee: service.fee,
    languages: service.languages,
    schedule: service.schedule,
    course: service.course,
    period: cellOfPeriod(service.period),
    ...cellsOfPlace(service.place),
    ...cellsOfSource(service.source),
  });
}

/**
 * Gives the rows of the template. Bodies are invented.
 *
 * @returns the rows, as a person would type them
 */
export function serviceExamples(): readonly TableExample[] {
  return [
    {
      id: "FW-01",
      name: "邻里义诊",
      category: "义诊",
      provider: "青禾区暖邻社会工作服务中心",
      access: "普惠性",
      fee: "0",
      languages: "普通话",
      schedule: "每月第一个周六上午9时至11时",
      period: "2025年1月1日至2025年12月31日",
      placeName: "云栖社区",
    },
    {
      id: "FW-02",
      name: "长者茶艺课",
      category: "非遗课程",
      provider: "云栖社区文化活动中心",
      access: "特定对象",
      groups: "老年人；空巢老人",
      fields: "为老服务",
      fee: "20",
      languages: "普通话；粤语",
      schedule: "每周三下午",
      placeName: "云栖社区",
      source: "青禾街道社区服务清单",
      sourceOn: "2025-03",
    },
  ];
}
