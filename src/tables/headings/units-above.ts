import type { TableColumn, TableModel } from "../../core/base.ts";
import type { HeadingMap, TableRow } from "../model.ts";
import type { HeadingFinding } from "./findings.ts";
import { unitUnfit } from "./map-headings.ts";
import { compact, headingText } from "./read-heading.ts";
import { statedUnits, unitsAllowed } from "./units.ts";

/** A longer text above a table is a note. */
const MAX_STATEMENT_LENGTH = 100;

/**
 * Applies the unit that is stated above the headings, as Chinese tables do (单位：万元), to the columns whose headings
 * name none.
 *
 * @param map - how the headings were understood
 * @param above - the rows above them
 * @param model - the model
 * @returns the headings with units, and `heading.unit` for columns of money where the unit stated cannot be read
 */
export function withUnitsAbove<T>(
  map: HeadingMap,
  above: readonly TableRow[],
  model: TableModel<T>,
): { readonly headings: HeadingMap; readonly unread: readonly HeadingFinding[] } {
  const stated = above
    .flatMap(({ cells }) => cells.map(headingText))
    .filter((text) => text.length <= MAX_STATEMENT_LENGTH)
    .map((text) => statedUnits(compact(text)));
  const units = stated.flatMap((statement) => statement.units);
  const otherMoney = stated.some((statement) => statement.otherMoney);
  const columns = new Map(model.columns.map((column) => [column.id, column]));
  const unread: HeadingFinding[] = [];
  const headings = map.headings.map((heading) => {
    const column = heading.unit === undefined ? columns.get(heading.column ?? "") : undefined;
    if (column === undefined) return heading;
    const unit = units.find((said) => holdsFor(said, column));
    if (unit !== undefined) return { ...heading, unit };
    const allowed = unitsAllowed(column);
    if (otherMoney && column.kind === "money" && allowed !== undefined) {
      unread.push(unitUnfit(column, heading.index, allowed));
    }
    return heading;
  });
  return { headings: { ...map, headings }, unread };
}

function holdsFor(unit: string, column: TableColumn): boolean {
  return unitsAllowed(column)?.some((allowed) => allowed === unit) === true;
}
