import { reconcile, type Quantity, type Reconciliation, type ToleranceOptions } from "../../core/index.ts";
import type { PlaceReference } from "../../organizations/index.ts";

/** What a list says about the number that was announced of it. */
export interface ListReconciliation extends Reconciliation {
  /** How many different records are listed. */
  readonly listed: number;
}

/**
 * Compares the number of projects or calls that was announced with those that are listed by name.
 *
 * @remarks A record that stands twice is one: it is counted by its `id`.
 *
 * @param announced - the number, as it was said
 * @param listed - the records
 * @param options - what `about` and `nearly` mean
 * @returns as `reconcile` of `linli/core`, with how many are listed
 * @throws TypeError where `announced` is no quantity
 *
 * @example
 * import { reconcileList } from "linli/projects";
 *
 * const six = { value: 6, qualifier: "exact" } as const;
 * const { state, by, listed } = reconcileList(six, [{ id: "p-1" }, { id: "p-2" }, { id: "p-2" }]);
 * [state, by, listed]; // => ["short", 4, 2]
 */
export function reconcileList(
  announced: Quantity,
  listed: readonly { readonly id: string }[],
  options: ToleranceOptions = {},
): ListReconciliation {
  const count = new Set(listed.map(({ id }) => id)).size;
  return { ...reconcile(announced, count, options), listed: count };
}

/** For which divisions records are counted. */
export type DivisionCountLevel = "province" | "prefecture" | "county";

/** How many records a division has. */
export interface DivisionCount {
  /** The code of the division; nothing for records of which the place does not tell it. */
  readonly divisionCode: string | undefined;
  /** How many different records. */
  readonly count: number;
  /** Their references, in the order of the list. */
  readonly ids: readonly string[];
}

const digits: { readonly [level in DivisionCountLevel]: number } = { province: 2, prefecture: 4, county: 6 };

/**
 * Counts calls or projects for the districts, cities or provinces that they lie in.
 *
 * @remarks By the codes alone: 330203 lies in 330200. A record whose place is known for a larger division only, or by name
 * only, is counted apart, so that the counts add up to the list. One that stands twice is counted once.
 *
 * @param records - the records
 * @param level - for which divisions
 * @returns the counts in the order of the codes, those without one last
 *
 * @example
 * import { divisionCountsOf } from "linli/projects";
 *
 * const calls = [
 *   { id: "c-1", place: { divisionCode: "330203" } },
 *   { id: "c-2", place: { communityCode: "330203001001" } },
 *   { id: "c-3", place: { name: "青禾区" } },
 * ];
 * divisionCountsOf(calls, "county").map(({ divisionCode, count }) => [divisionCode, count]);
 * // => [["330203", 2], [undefined, 1]]
 */
export function divisionCountsOf(
  records: readonly { readonly id: string; readonly place?: PlaceReference | undefined }[],
  level: DivisionCountLevel,
): readonly DivisionCount[] {
  const groups = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const { id, place } of records) {
    if (seen.has(id)) continue;
    seen.add(id);
    const code = divisionAt(place, level);
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [id]);
    else group.push(id);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1))
    .map(([code, ids]) => ({ divisionCode: code === "" ? undefined : code, count: ids.length, ids }));
}

function divisionAt(place: PlaceReference | undefined, level: DivisionCountLevel): string {
  const code = (place?.communityCode ?? place?.divisionCode ?? "").slice(0, 6);
  const own = code.slice(0, digits[level]);
  // 330000 is a province: which of its cities is meant is not known.
  const known = own.length === digits[level] && (level === "province" || own.slice(-2) !== "00");
  return known ? own.padEnd(6, "0") : "";
}
