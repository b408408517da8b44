import type { TableModel } from "../../core/index.ts";
import { isVenue } from "../check-venue.ts";
import type { VenueOptions } from "../division-findings.ts";
import { parseOpeningText } from "../hours/parse-opening-text.ts";
import type { Venue } from "../model.ts";
import { buildVenue } from "./build.ts";
import { cellsOfVenue } from "./cells-of.ts";
import { checkVenueRow, explainVenueRow, type RowOptions } from "./check-row.ts";
import { venueColumns } from "./columns.ts";
import { venueExamples } from "./examples.ts";
import { remembered } from "./remembered.ts";

/**
 * Gives the table of venues: the columns of a list of places, and the way from its rows to records and back.
 *
 * @remarks Opening hours are read from text (`parseOpeningText`), which is kept beside them in `ext`. A list that says whom
 * it takes in (收住对象) is one of care institutions for the elderly. A file without names has the address for a name;
 * one without addresses has the names or the code of the division for an address. Coordinates without their system are
 * refused, areas in 亩 too: nothing is converted, and nothing guessed. Amounts without a word are paid, in yuan.
 *
 * @param options - a table of division codes and a search of divisions by name, for remarks on districts
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { venueTable } from "linli/venues";
 *
 * const table = venueTable();
 * const record = table.build({ name: "银杏社区食堂", kind: "community-canteen", openingHours: "周一至周五 10:30-13:00" }, 2);
 * table.is(record); // => true
 * table.is(record) ? record.openingHours?.weekly?.[1] : undefined; // => [{ opens: "10:30", closes: "13:00" }]
 */
export function venueTable(options: VenueOptions = {}): TableModel<Venue> {
  const { findDivisions } = options;
  const rows: RowOptions = {
    ...options,
    findDivisions: findDivisions === undefined ? undefined : remembered((names) => [...findDivisions(names)]),
    readHours: remembered(parseOpeningText),
  };
  return {
    id: "venue",
    title: { en: "Venues", "zh-CN": "场所名册" },
    columns: venueColumns(),
    key: ["id", "name"],
    unique: ["id"],
    examples: venueExamples(),
    build: (cells, row) => buildVenue(cells, row, rows.readHours),
    cellsOf: cellsOfVenue,
    is: isVenue,
    explain: (venue) => explainVenueRow(venue, rows),
    check: (input) => checkVenueRow(input, rows),
  };
}
