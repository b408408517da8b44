import { warningOf, type CivilDate, type FindingOf } from "../core/base.ts";
import { isDivisionCode } from "../identifiers/index.ts";
import { divisionCoverage } from "./coverage.ts";
import type { DivisionFindings, LaterListing } from "./findings.ts";
import type { DivisionOnDate, DivisionState } from "./model.ts";
import { divisionRecords, type DivisionRecord } from "./records.ts";
import { WHOLE_COUNTRY } from "./whole-country.ts";
import {
  afterLists,
  holdsAt,
  isCovered,
  positionsOf,
  runsOf,
  type Position,
  type Positions,
  type Run,
} from "./timeline.ts";

type DivisionFinding = FindingOf<DivisionFindings>;

/** Lists before December 2011 leave out these three, so that not being listed says nothing about them. */
const leftOutEarlier: readonly string[] = ["710000", "810000", "820000"];

/**
 * Says what the lists know of a division code on a date: listed, retired, not yet listed, or unknown.
 *
 * @remarks The lists are observations (Ministry of Civil Affairs, 1980-12 to 2019-04, GB/T 2260). From the first to
 * the last list that shows it a code is listed; from the next list on it is retired; between those two lists it
 * ended on a day that the lists do not tell: unknown. The same holds before its first list. A list is read as
 * that of the last day of its month: the yearly ones are of 31 December; of the monthly ones this is assumed.
 * Outside the lists, and where the precision of the date does not decide, the state is unknown; a code that was
 * retired by the end of the lists stays so, as no later list that the data knows takes it up again. Being listed
 * proves no legal date: a list may follow a change with delay.
 *
 * @param code - six digits; any other value gives `"unknown"`
 * @param on - the date, a civil date of any precision
 * @returns the state, the name if it is certain, the possible names, and the reasons: `division.not-a-code`,
 * `.not-in-lists`, `.retired`, `.not-yet-listed`, `.between-lists`, `.outside-coverage`, `.date-too-coarse`,
 * `.name-open`, `.later-list`, `.lists-incomplete`, all warnings
 * @throws TypeError where `on` is no civil date
 *
 * @example
 * import { divisionStateOn } from "linli/divisions";
 *
 * divisionStateOn("110103", "2009-12-31").name; // => "崇文区"
 * divisionStateOn("110103", "2010-07-01").state; // => "unknown"
 * divisionStateOn("110103", "2015").state; // => "retired"
 */
export function divisionStateOn(code: string, on: CivilDate): DivisionOnDate {
  const positions = positionsOf(on);
  if (!isDivisionCode(code)) return stateless(warningOf("division.not-a-code", {}));
  // Codes of national bodies carry it, and no list shows it.
  if (code === WHOLE_COUNTRY.code)
    return { state: "listed", name: WHOLE_COUNTRY.name, possibleNames: [], because: [] };
  const records = divisionRecords().byCode.get(code);
  const { from, until } = divisionCoverage;
  if (records === undefined) return stateless(warningOf("division.not-in-lists", { from, until }));
  return stateOf(records, positions);
}

function stateless(...because: DivisionFinding[]): DivisionOnDate {
  return { state: "unknown", possibleNames: [], because };
}

/**
 * Answers for the records of one code.
 *
 * @param records - the records of the code, by time
 * @param positions - the date among the lists
 * @returns the state, the names and the reasons
 */
export function stateOf(records: readonly DivisionRecord[], positions: Positions): DivisionOnDate {
  const { from, to } = positions;
  const runs = runsOf(records);
  const state = stateAt(records, runs, from);
  for (let position = from + 1; position <= to; position++) {
    if (stateAt(records, runs, position) !== state) return undecided(records, positions);
  }
  const names = state === "listed" || state === "unknown" ? possibleNames(records, positions) : [];
  if (state === "listed") return listed(names);
  return { state, possibleNames: names, because: reasons(records, runs, state, positions) };
}

function undecided(records: readonly DivisionRecord[], positions: Positions): DivisionOnDate {
  const isInside = isCovered(positions.from) && isCovered(positions.to);
  const because = [isInside ? warningOf("division.date-too-coarse", {}) : outsideCoverage()];
  return { state: "unknown", possibleNames: possibleNames(records, positions), because };
}

function outsideCoverage(): DivisionFinding {
  const { from, until } = divisionCoverage;
  return warningOf("division.outside-coverage", { from, until });
}

function listed(names: readonly string[]): DivisionOnDate {
  const [name] = names;
  return names.length === 1
    ? { state: "listed", name, possibleNames: names, because: [] }
    : { state: "listed", possibleNames: names, because: [warningOf("division.name-open", { names })] };
}

function stateAt(
  records: readonly DivisionRecord[],
  runs: readonly Run[],
  position: Position,
): DivisionState {
  if (position < 0) return "unknown";
  const holds = runs.map((run) => holdsAt(run, position));
  if (holds.includes(true)) return "listed";
  if (holds.includes("possibly")) return "unknown";
  if (runs.some((run) => run.last * 2 < position)) return "retired";
  // Silence proves nothing about what the lists of the time left out on principle.
  return isOnlyLater(records) || isLeftOut(records) ? "unknown" : "not-yet-listed";
}

function isOnlyLater(records: readonly DivisionRecord[]): boolean {
  return records[0]?.later === "only-there";
}

function isLeftOut(records: readonly DivisionRecord[]): boolean {
  return leftOutEarlier.includes(records[0]?.code ?? "");
}

function possibleNames(records: readonly DivisionRecord[], { from, to }: Positions): readonly string[] {
  const isSilent = from < 0 || isOnlyLater(records) || isLeftOut(records);
  const holding = records.filter(
    (record) => isSilent || (record.first * 2 - 1 <= to && record.last * 2 + 1 >= from),
  );
  return [...new Set(holding.map((record) => record.name))];
}

function reasons(
  records: readonly DivisionRecord[],
  runs: readonly Run[],
  state: DivisionState,
  { from, to }: Positions,
): readonly DivisionFinding[] {
  if (state === "retired") return [retired(runs, from)];
  const firstListedOn = monthOf(records[0]?.first ?? 0);
  if (state === "not-yet-listed") return [warningOf("division.not-yet-listed", { firstListedOn })];
  const outside = isCovered(from) && isCovered(to) ? [] : [outsideCoverage()];
  if (isOnlyLater(records)) return [...outside, laterList("only-there")];
  if (isLeftOut(records)) {
    return outside.length > 0 ? outside : [warningOf("division.lists-incomplete", { firstListedOn })];
  }
  const listing = records.find((record) => record.later !== undefined)?.later;
  const says = to === afterLists() && listing !== undefined ? [laterList(listing)] : [];
  return [...outside, ...between(from, to), ...says];
}

function laterList(listing: LaterListing): DivisionFinding {
  return warningOf("division.later-list", { listing });
}

function retired(runs: readonly Run[], position: Position): DivisionFinding {
  const before = runs.filter((run) => run.last * 2 < position);
  const last = before[before.length - 1]?.last ?? 0;
  return warningOf("division.retired", { lastListedOn: monthOf(last), absentFrom: monthOf(last + 1) });
}

function between(from: Position, to: Position): DivisionFinding[] {
  if (from !== to || from % 2 === 0 || !isCovered(from)) return [];
  return [
    warningOf("division.between-lists", { after: monthOf((from - 1) / 2), before: monthOf((from + 1) / 2) }),
  ];
}

function monthOf(list: number): CivilDate {
  return divisionRecords().lists[list] ?? divisionCoverage.until;
}
