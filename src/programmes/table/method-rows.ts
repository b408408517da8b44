import { filledCells, type TableCells, type TableExample } from "../../core/index.ts";
import {
  bodyOfCell,
  cellOfBody,
  cellsOfPlace,
  cellsOfSource,
  placeOfCells,
  sourceOfCells,
} from "../../organizations/index.ts";
import type { Method } from "../policies/model.ts";

/**
 * Builds a method with one version from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - its number in the file
 * @returns the method, to be checked
 */
export function buildMethod(cells: TableCells, row: number): unknown {
  const version = {
    name: cells["versionName"] ?? cells["name"],
    steps: cells["steps"],
    from: cells["from"],
    until: cells["until"],
  };
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    name: cells["name"],
    versions: [version],
    successor: cells["successor"],
    place: placeOfCells(cells),
    provider: bodyOfCell(cells["provider"]),
    source: sourceOfCells(cells),
  };
}

/**
 * Gives the cells of a method with its last version, the other way round from `buildMethod`.
 *
 * @param method - a method
 * @returns the cells, without those that would be empty
 */
export function cellsOfMethod(method: Method): TableCells {
  const version = method.versions[method.versions.length - 1];
  return filledCells({
    id: method.id,
    name: method.name,
    versionName: version?.name,
    steps: version?.steps,
    from: version?.from,
    until: version?.until,
    successor: method.successor,
    provider: cellOfBody(method.provider),
    ...cellsOfPlace(method.place),
    ...cellsOfSource(method.source),
  });
}

/**
 * Gives the rows of the template. Bodies are invented.
 *
 * @returns the rows, as a person would type them
 */
export function methodExamples(): readonly TableExample[] {
  return [
    {
      id: "GZF-01",
      name: "六尺巷工作法",
      steps: "寻源；多元；共享",
      from: "2017",
      provider: "青禾区司法局",
      placeName: "青禾区",
    },
    {
      id: "GZF-02",
      name: "社区治理模式",
      versionName: "五力共建",
      steps: "组织力；服务力；协同力；文化力；科技力",
      from: "2023年1月1日",
    },
  ];
}
