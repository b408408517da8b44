import { filledCells, type TableCells, type TableExample } from "../../core/index.ts";
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
import type { Mechanism } from "../policies/model.ts";

/**
 * Builds a mechanism with one version from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - its number in the file
 * @returns the mechanism, to be checked
 */
export function buildMechanism(cells: TableCells, row: number): unknown {
  const version = {
    from: cells["from"],
    until: cells["until"],
    convenor: bodyOfCell(cells["convenor"]),
    members: bodiesOfCell(cells["members"]),
    office: bodyOfCell(cells["office"]),
    basis: cells["basis"],
  };
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    name: cells["name"],
    setUpOn: cells["setUpOn"],
    versions: [version],
    frequency: cells["frequency"],
    place: placeOfCells(cells),
    source: sourceOfCells(cells),
  };
}

/**
 * Gives the cells of a mechanism with its last version, the other way round from `buildMechanism`.
 *
 * @param mechanism - a mechanism
 * @returns the cells, without those that would be empty
 */
export function cellsOfMechanism(mechanism: Mechanism): TableCells {
  const version = mechanism.versions[mechanism.versions.length - 1];
  return filledCells({
    id: mechanism.id,
    name: mechanism.name,
    setUpOn: mechanism.setUpOn,
    convenor: cellOfBody(version?.convenor),
    members: cellOfBodies(version?.members),
    office: cellOfBody(version?.office),
    basis: version?.basis,
    from: version?.from,
    until: version?.until,
    frequency: mechanism.frequency,
    ...cellsOfPlace(mechanism.place),
    ...cellsOfSource(mechanism.source),
  });
}

/**
 * Gives the rows of the template. Bodies are invented.
 *
 * @returns the rows, as a person would type them
 */
export function mechanismExamples(): readonly TableExample[] {
  return [
    {
      id: "JZ-01",
      name: "青禾区党建引领基层治理协调机制",
      setUpOn: "2021-05-01",
      convenor: "青禾区委社会工作部",
      members: "青禾区民政局；青禾区司法局；青禾区住房和建设局",
      office: "青禾区委社会工作部",
      from: "2023年12月8日",
      frequency: "每季度",
      placeName: "青禾区",
    },
    {
      id: "JZ-02",
      name: "云栖社区信访工作联席会议",
      setUpOn: "2024-02",
      convenor: "云栖社区党委",
      members: "云栖社区居民委员会；云栖派出所",
      frequency: "每月",
    },
  ];
}
