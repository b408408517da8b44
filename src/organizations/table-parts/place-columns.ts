import { filledRecord, type TableCells, type TableColumn } from "../../core/index.ts";
import type { PlaceReference } from "../model.ts";

/**
 * Lists the columns of a place: division code, community code and name.
 *
 * @returns the columns, whose cells fill `place` of the record
 *
 * @see {@link placeOfCells}, {@link cellsOfPlace}
 *
 * @example
 * import { placeColumns } from "linli/organizations";
 *
 * placeColumns().map(({ id }) => id); // => ["divisionCode", "communityCode", "placeName"]
 */
export function placeColumns(): readonly TableColumn[] {
  return [
    {
      id: "divisionCode",
      label: { en: "Division code", "zh-CN": "行政区划代码" },
      aliases: ["区划代码", "行政区代码"],
      kind: "text",
      path: ["place", "divisionCode"],
      digits: 6,
      description: { en: "Six digits.", "zh-CN": "6 位。" },
    },
    {
      id: "communityCode",
      label: { en: "Community code", "zh-CN": "社区代码" },
      aliases: ["统计用区划代码", "村居代码"],
      kind: "text",
      path: ["place", "communityCode"],
      digits: 12,
      description: { en: "Twelve digits.", "zh-CN": "12 位。" },
    },
    {
      id: "placeName",
      label: { en: "Place", "zh-CN": "地区" },
      aliases: ["地区名称", "区域", "所在地区", "社区名称", "place name"],
      kind: "text",
      path: ["place", "name"],
      description: { en: "Its name.", "zh-CN": "地区的名称。" },
    },
  ];
}

/**
 * Makes the place of a record from the cells of `placeColumns`.
 *
 * @param cells - the cells of a row
 * @returns the place, or `undefined` where its cells are empty
 *
 * @example
 * import { placeOfCells } from "linli/organizations";
 *
 * placeOfCells({ placeName: "青禾街道" }); // => { divisionCode: undefined, communityCode: undefined, name: "青禾街道" }
 * placeOfCells({}); // => undefined
 */
export function placeOfCells(cells: TableCells): object | undefined {
  return filledRecord({
    divisionCode: cells["divisionCode"],
    communityCode: cells["communityCode"],
    name: cells["placeName"],
  });
}

/**
 * Gives the cells of a place, the other way round from `placeOfCells`.
 *
 * @param place - a place, if there is one
 * @returns the cells
 *
 * @example
 * import { cellsOfPlace } from "linli/organizations";
 *
 * cellsOfPlace({ name: "青禾街道" })["placeName"]; // => "青禾街道"
 */
export function cellsOfPlace(place: PlaceReference | undefined): TableCells {
  return {
    divisionCode: place?.divisionCode,
    communityCode: place?.communityCode,
    placeName: place?.name,
  };
}
