import {
  assertCivilDate,
  periodContains,
  type CivilDate,
  type Quantity,
  type Reconciliation,
  type ToleranceOptions,
} from "../../core/index.ts";
import { reconcileBetween } from "../reconcile-between.ts";
import { talentKinds } from "./code-lists.ts";
import type { Talent, TalentKind } from "./model.ts";

/** How many talents of a kind there are. */
export interface TalentCount {
  /** How many records hold on the day for certain: persons, or teams. */
  readonly records: number;
  /** How many heads they have; a person is one. */
  readonly heads: number;
  /** How many heads have records of which the dates do not decide. */
  readonly undecided: number;
}

/** How many talents there are on a day: a partial result that can be merged, stored and sent. */
export interface TalentSummary {
  /** What it is. */
  readonly format: "linli-talents";
  /** The version of this shape. */
  readonly version: 1;
  /** The day that was asked about, a civil date. */
  readonly on: CivilDate;
  /** The counts of each kind. */
  readonly kinds: { readonly [K in TalentKind]: TalentCount };
}

/**
 * Counts the experts, the full-time social workers and the professional teams on a day.
 *
 * @param talents - talents, each once
 * @param on - the day, a civil date of any precision
 * @returns the counts, which `mergeTalentSummaries` adds up
 * @throws TypeError where `on` is no civil date
 *
 * @see {@link reconcileTalents}
 *
 * @example
 * import { summarizeTalents, type Talent } from "linli/programmes";
 *
 * const talents: readonly Talent[] = [
 *   { id: "t-1", kind: "expert" },
 *   { id: "t-2", kind: "professional-team", heads: 12 },
 * ];
 * summarizeTalents(talents, "2022-09-22").kinds["professional-team"]; // => { records: 1, heads: 12, undecided: 0 }
 */
export function summarizeTalents(talents: readonly Talent[], on: CivilDate): TalentSummary {
  assertCivilDate(on);
  const countOf = (kind: TalentKind): TalentCount => {
    let [records, heads, undecided] = [0, 0, 0];
    for (const talent of talents) {
      if (talent.kind !== kind) continue;
      const holds = periodContains(talent.period ?? {}, on);
      const own = talent.heads ?? 1;
      if (holds === true) {
        records += 1;
        heads += own;
      } else if (holds === "unknown") undecided += own;
    }
    return { records, heads, undecided };
  };
  return { format: "linli-talents", version: 1, on, kinds: perKind(countOf) };
}

/**
 * Adds up the counts of several parts, such as the streets of a district.
 *
 * @param summaries - counts of the same day, at least one, of different talents
 * @returns the counts of all of them
 * @throws TypeError for no summary, for what is none or is of another version, and for summaries of different days
 *
 * @example
 * import { mergeTalentSummaries, summarizeTalents } from "linli/programmes";
 *
 * const north = summarizeTalents([{ id: "t-1", kind: "expert" }], "2022-09-22");
 * const south = summarizeTalents([{ id: "t-2", kind: "expert" }], "2022-09-22");
 * mergeTalentSummaries([north, south]).kinds.expert.heads; // => 2
 */
export function mergeTalentSummaries(summaries: readonly TalentSummary[]): TalentSummary {
  const [first] = summaries;
  if (first === undefined) throw new TypeError("mergeTalentSummaries: at least one summary is needed.");
  for (const { format, version, on } of summaries) {
    if (format !== "linli-talents" || version !== 1)
      throw new TypeError("mergeTalentSummaries: this is no summary of version 1.");
    if (on !== first.on) throw new TypeError("mergeTalentSummaries: the summaries are of different days.");
  }
  const sumOf = (kind: TalentKind, field: keyof TalentCount): number =>
    summaries.reduce((sum, { kinds }) => sum + kinds[kind][field], 0);
  const kinds = perKind((kind) => ({
    records: sumOf(kind, "records"),
    heads: sumOf(kind, "heads"),
    undecided: sumOf(kind, "undecided"),
  }));
  return { format: first.format, version: first.version, on: first.on, kinds };
}

function perKind(countOf: (kind: TalentKind) => TalentCount): TalentSummary["kinds"] {
  const entries = talentKinds.codes.map((kind) => [kind, countOf(kind)]);
  return Object.fromEntries(entries) as TalentSummary["kinds"];
}

/**
 * Compares an announced number of talents, such as 11 experts, with those that are recorded.
 *
 * @param announced - the announced number of heads
 * @param summary - the counts of the day
 * @param kind - the kind that was announced
 * @param options - what `about` and `nearly` mean
 * @returns as `reconcile` of `linli/core`; `"unknown"` where dates leave open what decides
 * @throws TypeError where `announced` is no quantity
 * @throws RangeError where the tolerance is none
 *
 * @example
 * import { reconcileTalents, summarizeTalents } from "linli/programmes";
 *
 * const summary = summarizeTalents([{ id: "t-1", kind: "expert" }], "2022-09-22");
 * reconcileTalents({ value: 11, qualifier: "exact", unit: "person" }, summary, "expert").by; // => 10
 */
export function reconcileTalents(
  announced: Quantity,
  summary: TalentSummary,
  kind: TalentKind,
  options: ToleranceOptions = {},
): Reconciliation {
  const { heads, undecided } = summary.kinds[kind];
  return reconcileBetween(announced, heads, heads + undecided, options);
}
