import {
  cellOfPeriod,
  codesOfCell,
  filledCells,
  periodOfCell,
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import { themeLabels } from "../data/labels.ts";
import type { Indicator } from "../model.ts";

/**
 * Builds an indicator from the cells of a row. What is no theme stays as it is, for the check to refuse.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @returns the indicator, to be checked
 */
export function buildIndicator(cells: TableCells): unknown {
  const { themes: named, period, divisionCode, placeName, ...others } = cells;
  const place = { divisionCode, name: placeName };
  return {
    ...others,
    period: periodOfCell(period),
    place: divisionCode === undefined && placeName === undefined ? undefined : place,
    themes: codesOfCell(named, themeLabels),
  };
}

/**
 * Gives the cells of an indicator, the other way round from `buildIndicator`. What has no column is left out.
 *
 * @param indicator - an indicator
 * @returns the cells, without those that would be empty
 */
export function cellsOfIndicator(indicator: Indicator): TableCells {
  const all: TableCells = {
    id: indicator.id,
    name: indicator.name,
    englishName: indicator.englishName,
    definition: indicator.definition,
    kind: indicator.kind,
    unit: indicator.unit,
    direction: indicator.direction,
    numerator: indicator.numerator,
    denominator: indicator.denominator,
    basis: indicator.basis,
    partOf: indicator.partOf,
    method: indicator.method,
    revision: indicator.revision,
    period: cellOfPeriod(indicator.period),
    divisionCode: indicator.place?.divisionCode,
    placeName: indicator.place?.name,
    themes: indicator.themes,
    group: indicator.group,
  };
  return filledCells(all);
}

/**
 * Gives the rows of the template.
 *
 * @returns the rows, as a person would type them
 */
export function indicatorExamples(): readonly TableExample[] {
  return [
    {
      id: "registered-volunteers",
      name: "注册志愿者人数",
      englishName: "registered volunteers",
      definition: "在志愿服务信息系统注册的志愿者人数，不论是否参加过服务",
      kind: "时点指标",
      unit: "人",
      direction: "正向",
      method: "系统登记",
      revision: "1",
      period: "2021年1月1日至2025年12月31日",
      divisionCode: "440399",
      placeName: "青禾区",
      themes: "志愿服务",
    },
    {
      id: "volunteers-with-hours",
      name: "有志愿服务时间记录的志愿者人数",
      definition: "截至统计日至少有一条志愿服务时间记录的注册志愿者人数",
      kind: "时点指标",
      unit: "人",
      direction: "正向",
      partOf: "registered-volunteers",
      themes: "志愿服务；参与基层治理",
    },
    {
      id: "volunteers-with-hours-share",
      name: "有服务时间记录的志愿者占比",
      definition: "有志愿服务时间记录的志愿者占注册志愿者的百分比",
      kind: "相对指标",
      direction: "正向",
      numerator: "volunteers-with-hours",
      denominator: "registered-volunteers",
      basis: "100",
    },
  ];
}
