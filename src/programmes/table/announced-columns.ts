import {
  filledRecord,
  findingBelow,
  formatQuantity,
  parseQuantity,
  type CellValue,
  type CheckResult,
  type Finding,
  type Quantity,
  type TableCells,
  type TableColumn,
} from "../../core/index.ts";
import { announcedFigures } from "../editions/announced-figures.ts";
import type { AnnouncedCounts, AnnouncedFigure } from "../editions/model.ts";

const headings: { readonly [Figure in AnnouncedFigure]: Pick<TableColumn, "label" | "aliases"> } = {
  participants: {
    label: { en: "Published: bodies taking part", "zh-CN": "公布参加单位数" },
    aliases: ["参加单位数", "参与社会组织数"],
  },
  venues: { label: { en: "Published: venues", "zh-CN": "公布会场数" }, aliases: ["会场数", "分会场数"] },
  sessions: { label: { en: "Published: sessions", "zh-CN": "公布活动场次" }, aliases: ["活动场次", "场次"] },
  servicePoints: {
    label: { en: "Published: service points", "zh-CN": "公布服务点位数" },
    aliases: ["展位数", "服务点位数", "摊位数"],
  },
  recognitions: {
    label: { en: "Published: bodies honoured", "zh-CN": "公布表彰单位数" },
    aliases: ["表彰单位数", "授牌单位数"],
  },
  persons: { label: { en: "Published: persons", "zh-CN": "公布服务人数" }, aliases: ["服务人数"] },
  personTimes: { label: { en: "Published: attendances", "zh-CN": "公布服务人次" }, aliases: ["服务人次"] },
};

/** The units that a number of a column has where it names none. */
const units: { readonly [Figure in AnnouncedFigure]?: Quantity["unit"] } = {
  persons: "person",
  personTimes: "person-time",
};

function columnOf(figure: AnnouncedFigure): string {
  return `announced${figure.charAt(0).toUpperCase()}${figure.slice(1)}`;
}

/**
 * Lists the columns of published numbers, which are read with their hedges: 近100家, 2900余人次.
 *
 * @returns the columns, whose cells fill `announced` of the record
 */
export function announcedColumns(): readonly TableColumn[] {
  return announcedFigures.map((figure) => ({
    ...headings[figure],
    id: columnOf(figure),
    kind: "text",
    path: ["announced", figure],
    description: {
      en: "As it was published, with its hedge, such as 近100家.",
      "zh-CN": "按公布的写法填写，保留“近”“余”等字样，如“近100家”。",
    },
  }));
}

/**
 * Makes the published numbers of a record from the cells of `announcedColumns`.
 *
 * @param cells - the cells of a row
 * @returns the numbers, those that are none as they stand, or nothing where all cells are empty
 */
export function announcedOfCells(cells: TableCells): object | undefined {
  return filledRecord(
    Object.fromEntries(
      announcedFigures.map((figure) => [figure, quantityOfCell(cells[columnOf(figure)], units[figure])]),
    ),
  );
}

/**
 * Reads a quantity from a cell. What is none stays as it is, for the check to refuse.
 *
 * @param cell - a cell of the kind `text`
 * @param unit - the unit where the cell names none
 * @returns the quantity, or the cell
 */
export function quantityOfCell(cell: CellValue, unit?: Quantity["unit"]): unknown {
  if (typeof cell !== "string") return cell;
  const read = parseQuantity(cell);
  if (!read.ok) return cell;
  return read.value.unit === undefined && unit !== undefined ? { ...read.value, unit } : read.value;
}

/**
 * Gives the cell of a quantity, the other way round from `quantityOfCell`.
 *
 * @param quantity - a quantity, if there is one
 * @returns the text
 */
export function cellOfQuantity(quantity: Quantity | undefined): string | undefined {
  return quantity === undefined ? undefined : formatQuantity(quantity, "zh-CN");
}

/**
 * Gives the cells of published numbers, the other way round from `announcedOfCells`.
 *
 * @param announced - the numbers, if there are some
 * @returns the cells
 */
export function cellsOfAnnounced(announced: AnnouncedCounts | undefined): TableCells {
  return Object.fromEntries(
    announcedFigures.map((figure) => [columnOf(figure), cellOfQuantity(announced?.[figure])]),
  );
}

/**
 * Says of texts in the place of quantities what is wrong with them.
 *
 * @param result - what the check of the model gives
 * @param input - the record
 * @param paths - where quantities stand
 * @returns the result, with what `parseQuantity` finds in place of a wrong type
 */
export function withNumberFindings<T>(
  result: CheckResult<T>,
  input: unknown,
  paths: readonly (readonly string[])[],
): CheckResult<T> {
  if (result.ok) return result;
  const findings = result.findings.flatMap((finding): readonly Finding[] => {
    const path = paths.find((one) => one.join(".") === finding.path.join("."));
    const text = path?.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], input);
    if (path === undefined || typeof text !== "string") return [finding as Finding];
    return parseQuantity(text).findings.map((own) => findingBelow(own, ...path));
  });
  return { ok: false, findings };
}

/** Where published numbers stand in a record. */
export const announcedPaths: readonly (readonly string[])[] = /* @__PURE__ */ (() =>
  announcedFigures.map((figure) => ["announced", figure]))();
