import type { TableModel } from "../../core/index.ts";
import { checkSession, explainSession, isSession } from "../editions/check-session.ts";
import type { Session } from "../editions/model.ts";
import { withNumberFindings } from "./announced-columns.ts";
import { sessionColumns } from "./session-columns.ts";
import { buildSession, cellsOfSession, sessionExamples } from "./session-rows.ts";

const quantities: readonly (readonly string[])[] = [["persons"], ["personTimes"]];

/**
 * Gives the table of sessions: ceremonies, releases, days of services and outings, one in each row.
 *
 * @remarks Persons who are shown have no column: no file of sessions carries names or consents.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link programmeTable}, {@link editionTable}
 *
 * @example
 * import { sessionTable } from "linli/programmes";
 *
 * const table = sessionTable();
 * const record = table.build({ edition: "neighbours-1", kind: "opening", on: "2024-07-09", part: "morning", persons: "近300人" }, 2);
 * table.is(record) ? record.persons : undefined; // => { value: 300, qualifier: "nearly", unit: "person" }
 */
export function sessionTable(): TableModel<Session> {
  return {
    id: "session",
    title: { en: "Sessions", "zh-CN": "活动场次表" },
    columns: sessionColumns(),
    key: ["id", "name"],
    unique: ["id"],
    examples: sessionExamples(),
    build: buildSession,
    cellsOf: cellsOfSession,
    is: isSession,
    explain: explainSession,
    check: (input) => withNumberFindings(checkSession(input), input, quantities),
  };
}
