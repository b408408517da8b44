import {
  addQuantities,
  errorOf,
  failure,
  findingBelow,
  ratioOf,
  reconcile,
  warningOf,
  type CheckResult,
  type Finding,
  type FindingOf,
  type Quantity,
  type QuantityQualifier,
  type QuantityRatio,
  type QuantityUnit,
  type Reconciliation,
  type ToleranceOptions,
} from "../../core/index.ts";
import type { AnnouncedCounts } from "./model.ts";
import type { AttendanceSums, HedgedSums, SessionSummary } from "./session-summary.ts";

/** What is found where numbers of sessions are put together. */
export type SessionTotalFindings = {
  /** `untold` of `sessions` sessions have no number, so that the sum is that of the others. */
  readonly "session-total.incomplete": { readonly untold: number; readonly sessions: number };
  /** The persons of several sessions can be the same ones. */
  readonly "session-total.persons-may-repeat": Record<never, never>;
  /** A number that an average needs is not there. */
  readonly "session-total.missing": { readonly figure: "sessions" | "personTimes" };
};

/** What sessions add up to. */
export interface SessionTotals {
  /** The sessions. */
  readonly sessions: Quantity;
  /** The persons of each session, added up: the most that they can be where every session has a number. */
  readonly persons?: Quantity | undefined;
  /** The attendances; nothing where no session has a number, at least their sum where some have none. */
  readonly personTimes?: Quantity | undefined;
}

/**
 * Gives what sessions add up to, as quantities that claim no more than is known.
 *
 * @remarks Where some sessions have no number, the sum is at least that of the others. Persons of several sessions can be the
 * same ones, so that what they add up to is no number of different persons.
 *
 * @param summary - the counts
 * @returns the totals, those without any number left out
 *
 * @example
 * import { sessionTotalsOf, summarizeSessions, type Session } from "linli/programmes";
 *
 * const personTimes = { value: 30, qualifier: "exact", unit: "person-time" } as const;
 * const told: Session = { id: "a", programme: "growth", kind: "training", on: "2022-08-01", personTimes };
 * const untold: Session = { id: "b", programme: "growth", kind: "training", on: "2022-08-02" };
 * sessionTotalsOf(summarizeSessions([told, untold])).personTimes;
 * // => { value: 30, qualifier: "at-least", unit: "person-time" }
 */
export function sessionTotalsOf(summary: SessionSummary): SessionTotals {
  const persons = totalOf(summary.persons, "person");
  const personTimes = totalOf(summary.personTimes, "person-time");
  return {
    sessions: { value: summary.sessions, qualifier: "exact", unit: "event" },
    ...(persons === undefined ? undefined : { persons }),
    ...(personTimes === undefined ? undefined : { personTimes }),
  };
}

function totalOf({ sums, told, untold }: AttendanceSums, unit: QuantityUnit): Quantity | undefined {
  if (told === 0) return undefined;
  const open: readonly Quantity[] = untold === 0 ? [] : [{ value: 0, qualifier: "at-least", unit }];
  const sum = addQuantities([...quantitiesOf(sums, unit), ...open], { unit });
  return sum.ok ? sum.value : undefined;
}

function quantitiesOf(sums: HedgedSums, unit: QuantityUnit): readonly Quantity[] {
  return Object.entries(sums).map(([qualifier, value]) => ({
    value,
    qualifier: qualifier as QuantityQualifier,
    unit,
  }));
}

/** How a published number agrees with what sessions add up to. */
export interface SessionReconciliation extends Omit<Reconciliation, "because"> {
  /** Which number. */
  readonly figure: "sessions" | "persons" | "personTimes";
  /** Why, at the published number. */
  readonly because: readonly Finding[];
}

/**
 * Holds what was published of a programme or an edition against its sessions.
 *
 * @remarks More than 200 sessions with 196 on record are short by 5. Persons of several sessions can be the same ones, so that
 * their sum shows only that too many were published, never that a number is right or too low: that stays `unknown`, unless
 * there is one session. Attendances are no persons: 2,900 person-times say nothing about 30,000 persons.
 *
 * @param announced - what was published
 * @param summary - the sessions
 * @param options - how hedges are read
 * @returns one answer for each published number of sessions, persons and attendances: reasons `reconcile.…`,
 * `quantity.unit-mixed`, `session-total.incomplete`, `session-total.persons-may-repeat`
 *
 * @see {@link summarizeSessions}
 *
 * @example
 * import { reconcileSessions, summarizeSessions } from "linli/programmes";
 *
 * const two = { value: 2, qualifier: "exact", unit: "event" } as const;
 * const one = summarizeSessions([{ id: "a", programme: "growth", kind: "training", on: "2022-08-01" }]);
 * reconcileSessions({ sessions: two }, one).map(({ figure, state, by }) => [figure, state, by]);
 * // => [["sessions", "short", 1]]
 */
export function reconcileSessions(
  announced: Pick<AnnouncedCounts, "sessions" | "persons" | "personTimes">,
  summary: SessionSummary,
  options: ToleranceOptions = {},
): readonly SessionReconciliation[] {
  const totals = sessionTotalsOf(summary);
  const { sessions, persons, personTimes } = announced;
  const found: SessionReconciliation[] = [];
  if (sessions !== undefined) found.push(at("sessions", reconcile(sessions, summary.sessions, options)));
  if (persons !== undefined) found.push(personsAgainst(persons, totals.persons, summary, options));
  if (personTimes !== undefined)
    found.push(
      against("personTimes", personTimes, totals.personTimes, summary.personTimes, summary, options),
    );
  return found;
}

function against(
  figure: "persons" | "personTimes",
  published: Quantity,
  counted: Quantity | undefined,
  { told, untold }: AttendanceSums,
  { sessions }: SessionSummary,
  options: ToleranceOptions,
): SessionReconciliation {
  const remark = untold === 0 && told > 0 ? [] : [incomplete(untold, sessions)];
  const { state, by, because }: Reconciliation =
    counted === undefined ? { state: "unknown", because: [] } : reconcile(published, counted, options);
  return at(figure, { state, ...(by === undefined ? undefined : { by }), because: [...because, ...remark] });
}

/** What persons add up to is the most that they can be, so that `short` is all that it can show. */
function personsAgainst(
  published: Quantity,
  counted: Quantity | undefined,
  summary: SessionSummary,
  options: ToleranceOptions,
): SessionReconciliation {
  const answer = against("persons", published, counted, summary.persons, summary, options);
  const isOneSession = summary.sessions === 1;
  const decides = isOneSession || answer.state === "short" || answer.state === "other-unit";
  if (decides) return answer;
  const remark = findingBelow(warningOf("session-total.persons-may-repeat", {}), "announced", "persons");
  return { figure: "persons", state: "unknown", because: [...answer.because.filter(isNoVerdict), remark] };
}

function isNoVerdict({ code }: Finding): boolean {
  return code !== "reconcile.over" && code !== "reconcile.short";
}

function incomplete(untold: number, sessions: number): FindingOf<SessionTotalFindings> {
  return warningOf("session-total.incomplete", { untold, sessions });
}

function at(
  figure: SessionReconciliation["figure"],
  { because, ...rest }: Omit<Reconciliation, "because"> & { readonly because: readonly Finding[] },
): SessionReconciliation {
  return { ...rest, figure, because: because.map((finding) => findingBelow(finding, "announced", figure)) };
}

/**
 * Divides attendances by sessions, if what is known supports an average at all.
 *
 * @remarks "More than 2,900 person-times at more than 100 sessions" gives no bound on the average: it is refused, and nothing
 * is printed. Persons are not divided by sessions, because nobody knows how often each of them came.
 *
 * @param counts - published numbers, or the totals of sessions
 * @param options - how hedges are read
 * @returns the average; `session-total.missing`, and what `ratioOf` finds: `quantity.ratio-unbounded`, `.ratio-zero`,
 * `.ratio-imprecise`, `.too-large`
 *
 * @see `ratioOf` of `linli/core`
 *
 * @example
 * import { personTimesPerSession } from "linli/programmes";
 *
 * const personTimes = { value: 2900, qualifier: "more-than", unit: "person-time" } as const;
 * const sessions = { value: 100, qualifier: "more-than", unit: "event" } as const;
 * personTimesPerSession({ personTimes, sessions }).findings[0]?.code; // => "quantity.ratio-unbounded"
 */
export function personTimesPerSession(
  counts: Pick<AnnouncedCounts, "sessions" | "personTimes">,
  options: ToleranceOptions = {},
): CheckResult<QuantityRatio> {
  const { sessions, personTimes } = counts;
  if (sessions === undefined) return failure([errorOf("session-total.missing", { figure: "sessions" })]);
  if (personTimes === undefined)
    return failure([errorOf("session-total.missing", { figure: "personTimes" })]);
  return ratioOf(personTimes, sessions, options);
}
