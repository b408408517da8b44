import type { CivilDate } from "../core/base.ts";
import type { DivisionNameRun } from "./model.ts";
import { divisionRecords, type DivisionRecord } from "./records.ts";
import { divisionStateOn } from "./state.ts";
import { WHOLE_COUNTRY } from "./whole-country.ts";

/**
 * Gives the name of a division code, on a date or the latest that the lists know.
 *
 * @remarks Names of the lists of the Ministry of Civil Affairs, 1980-12 to 2019-04, and of a later, undated list.
 * Without a date the latest known name is given, of retired codes too; a code whose last list shows several names
 * (379017 and 379018) has none. Two names have changed since the last list to names that the data does not know
 * (130502, 130503); {@link divisionStateOn} says so for a date after it.
 *
 * @param code - six digits; any other value gives `"unknown"`
 * @param on - the date, a civil date of any precision; without it the latest known name is asked
 * @returns the name, or `"unknown"` where the code is not listed on the date or the name is not certain
 * @throws TypeError where `on` is given and no civil date
 *
 * @example
 * import { divisionName } from "linli/divisions";
 *
 * divisionName("440305"); // => "南山区"
 * divisionName("421000", "1995-12-31"); // => "荆沙市"
 * divisionName("421000"); // => "荆州市"
 * divisionName("440305", "2026-01-01"); // => "unknown"
 */
export function divisionName(code: string, on?: CivilDate): string {
  if (on !== undefined) return divisionStateOn(code, on).name ?? "unknown";
  if (code === WHOLE_COUNTRY.code) return WHOLE_COUNTRY.name;
  const records = divisionRecords().byCode.get(code) ?? [];
  const lastList = records.reduce((last, record) => Math.max(last, record.last), 0);
  const latest = records.filter((record) => record.last === lastList);
  return latest.length === 1 ? (latest[0]?.name ?? "unknown") : "unknown";
}

/**
 * Lists the names that a division code has had, with the first and the last list that shows each.
 *
 * @remarks The months are those of lists, not of the legal acts: a change lies between the last list with the old
 * name and the first with the new one. In 17 codes names overlap, because a list of the ministry shows two; 39 codes
 * are taken up again after a gap, mostly for another place.
 *
 * @param code - six digits; any other value gives an empty array
 * @returns the names by the first list that shows them; empty where the lists do not know the code
 *
 * @example
 * import { divisionHistory } from "linli/divisions";
 *
 * divisionHistory("421000").map((run) => run.name); // => ["荆沙市", "荆州市"]
 * divisionHistory("330283")[0]?.lastListedOn; // => "2016-10"
 */
export function divisionHistory(code: string): readonly DivisionNameRun[] {
  return (divisionRecords().byCode.get(code) ?? []).map(nameRunOf);
}

function nameRunOf(record: DivisionRecord): DivisionNameRun {
  const { name, later } = record;
  if (later === "only-there") return { name, state: "later" };
  const { lists } = divisionRecords();
  return {
    name,
    firstListedOn: lists[record.first],
    lastListedOn: lists[record.last],
    state: later === undefined ? "retired" : "listed",
  };
}
