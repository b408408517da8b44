import { normalizeText, type CivilDate } from "../core/base.ts";
import { divisionLevelOf, type DivisionLevel } from "../identifiers/index.ts";
import type { DivisionMatch, DivisionNameState } from "./model.ts";
import { parentCodesOf } from "./parents.ts";
import { divisionRecords, type DivisionRecord } from "./records.ts";
import { shortNameOf } from "./short-name.ts";
import { stateOf } from "./state.ts";
import { positionsOf, type Positions } from "./timeline.ts";

/** Province, prefecture and county with the longest names of the lists come to less. */
const LONGEST_PATH = 64;
const separators = /[\s/>,、·-]/g;
const levels: readonly DivisionLevel[] = ["national", "province", "prefecture", "county"];
const states: readonly DivisionMatch["state"][] = ["listed", "later", "unknown", "retired"];

/**
 * Finds divisions by name: the whole name, the name without its ending, or a path from the province down.
 *
 * @remarks 南山 finds every 南山区; 广东省深圳市南山区 and 广东 深圳 南山 only that of Shenzhen: the names above,
 * whole or short, in any name they have had, narrow the search, and each of them may be left out. Whole names
 * come before short ones, what is listed before what is retired, higher levels before lower ones. Without a date
 * every name of the history is searched; with one, the names that were borne on the date or may have been.
 * Finding nothing proves nothing: the division may be newer than the lists.
 *
 * @param name - a name or a path of names, with or without blanks and slashes between them
 * @param on - the date on which the name was borne, a civil date of any precision
 * @returns the divisions that bear the name, best first; nothing for a value that is no text
 * @throws TypeError where `on` is given and no civil date
 *
 * @example
 * import { findDivisions } from "linli/divisions";
 *
 * [...findDivisions("广东省深圳市南山区")].map((found) => found.code); // => ["440305"]
 * [...findDivisions("奉化", "2015")].map((found) => found.name); // => ["奉化市"]
 */
export function findDivisions(name: string, on?: CivilDate): Iterable<DivisionMatch> {
  const positions = on === undefined ? undefined : positionsOf(on);
  const text = typeof name === "string" ? normalizeText(name).replace(separators, "") : "";
  if (text === "" || text.length > LONGEST_PATH) return [];
  const matches: DivisionMatch[] = [];
  for (let start = 0; start < text.length; start++) {
    const above = text.slice(0, start);
    for (const record of recordsNamed(text.slice(start))) {
      const state = stateOn(record, positions);
      if (state !== undefined && namesAbove(above, record.code))
        matches.push(matchOf(record, text.slice(start), state));
    }
  }
  return matches.sort(byRank);
}

function matchOf(record: DivisionRecord, text: string, state: DivisionMatch["state"]): DivisionMatch {
  const { code, name } = record;
  return { code, name, level: divisionLevelOf(code), by: name === text ? "name" : "short-name", state };
}

function byRank(a: DivisionMatch, b: DivisionMatch): number {
  if (a.by !== b.by) return a.by === "name" ? -1 : 1;
  if (a.state !== b.state) return states.indexOf(a.state) - states.indexOf(b.state);
  if (a.level !== b.level) return levels.indexOf(a.level) - levels.indexOf(b.level);
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

/** How a name stands on a date, or at the end of the lists; nothing where it was certainly not borne. */
function stateOn(
  record: DivisionRecord,
  positions: Positions | undefined,
): DivisionMatch["state"] | undefined {
  if (positions === undefined) return stateAtEnd(record);
  const records = divisionRecords().byCode.get(record.code) ?? [];
  const { name, possibleNames } = stateOf(records, positions);
  if (name === record.name) return "listed";
  return possibleNames.includes(record.name) ? "unknown" : undefined;
}

function stateAtEnd(record: DivisionRecord): DivisionNameState {
  if (record.later === undefined) return "retired";
  return record.later === "only-there" ? "later" : "listed";
}

/** Says whether a text is a sequence of names above a code, from the province down, each of which may be missing. */
function namesAbove(text: string, code: string): boolean {
  let rests = [text];
  for (const slot of slotsAbove(code)) {
    const names = slot.flatMap(namesOf).filter((name) => text.includes(name));
    const shorter = rests.flatMap((rest) =>
      names.filter((n) => rest.startsWith(n)).map((n) => rest.slice(n.length)),
    );
    rests = [...new Set([...rests, ...shorter])];
  }
  return rests.includes("");
}

/** For each level above a code, from the province down, the codes whose names may stand there. */
function slotsAbove(code: string): readonly (readonly string[])[] {
  const parents = parentCodesOf(code);
  const slots = parents.map((parent) => [parent]);
  const group = `${code.slice(0, 4)}00`;
  if (group === code || parents.includes(group)) return slots;
  // No prefecture: addresses write a group such as 市辖区 there, or the province again (北京市北京市东城区).
  return [...slots, [group, ...parents]];
}

function namesOf(code: string): readonly string[] {
  const names = (divisionRecords().byCode.get(code) ?? []).map((record) => record.name);
  return names.flatMap((name) => [name, shortNameOf(name) ?? name]);
}

let index: ReadonlyMap<string, readonly DivisionRecord[]> | undefined;

/** Every record by its name and by its short name; built at the first search. */
function recordsNamed(name: string): readonly DivisionRecord[] {
  index ??= indexByName();
  return index.get(name) ?? [];
}

function indexByName(): ReadonlyMap<string, readonly DivisionRecord[]> {
  const byName = new Map<string, DivisionRecord[]>();
  for (const record of divisionRecords().all) {
    for (const name of new Set([record.name, shortNameOf(record.name) ?? record.name])) {
      const records = byName.get(name);
      if (records === undefined) byName.set(name, [record]);
      else records.push(record);
    }
  }
  return byName;
}
