import {
  addDays,
  assertCivilDate,
  civilDatePrecision,
  compareCivilDates,
  periodContains,
  warningOf,
  type CivilDate,
  type Finding,
  isCertainlyBefore,
} from "../../core/index.ts";
import type { Policy, PolicyKind } from "./model.ts";

/** The state of a policy. */
export type PolicyState = "not-yet" | "in-force" | "repealed" | "superseded" | "lapsed" | "unknown";

/** The state of a policy on a date. */
export interface PolicyOnDate {
  /** The state at the end of the day; `"unknown"` where the data do not decide. */
  readonly state: PolicyState;
  /** Why it is unknown. */
  readonly because: readonly Finding[];
}

/** What else is known. */
export interface PolicyStateOptions {
  /** The register: the documents that repeal and replace are looked up in it. */
  readonly policies?: readonly Policy[] | undefined;
}

type End = { readonly state: "repealed" | "superseded" | "lapsed"; readonly on: CivilDate };

/** These kinds say in their own text from when they are in force; without it the day of issue tells nothing. */
const kindsWithDay: readonly (PolicyKind | `x-${string}:${string}` | undefined)[] = [
  "law",
  "regulation",
  "ministry-order",
  "local-regulation",
  "local-rule",
  "standard",
];

/**
 * Gives the state of a policy on a date, by the data recorded.
 *
 * @remarks It is in force from `from` on. Without it a notice, an opinion or another document counts from its day of issue;
 * laws, regulations, rules and standards state a day of their own (立法法, cited from memory), and are `"unknown"`. It ends
 * on the day recorded in `repealedOn`, on the first day of what repeals or replaces it, and after `until`, whichever is
 * first; the last day of its time still counts.
 *
 * @param policy - a policy
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @param options - the register in which other documents are looked up
 * @returns the state; `"unknown"` because of `policy.from-unknown`, `policy.end-unknown` or `policy.undecided`
 * @throws TypeError where `date` is no civil date
 *
 * @see {@link policiesOn}
 *
 * @example
 * import { policyStateOn } from "linli/programmes";
 *
 * const issuers = [{ name: "青禾区民政局" }];
 * const old = { id: "p-1", title: "社区微项目管理办法（试行）", issuers, from: "2020-01-01", supersededBy: "p-2" };
 * const policies = [old, { id: "p-2", title: "社区微项目管理办法", issuers, from: "2023-07-01", until: "2028-06-30" }];
 * policyStateOn(old, "2023-06-30", { policies }).state; // => "in-force"
 * policyStateOn(old, "2023-07-01", { policies }).state; // => "superseded"
 * policyStateOn(old, "2023-07-01").because[0]?.code; // => "policy.end-unknown"
 */
export function policyStateOn(
  policy: Policy,
  date: CivilDate,
  options: PolicyStateOptions = {},
): PolicyOnDate {
  assertCivilDate(date);
  return stateBy(policy, date, (id) => options.policies?.find((other) => other.id === id));
}

/**
 * Lists the policies that are certainly in force on a date; each is looked up among the others.
 *
 * @param policies - the register
 * @param date - a civil date
 * @returns the policies in force, in their order
 * @throws TypeError where `date` is no civil date
 *
 * @see {@link policyStateOn}
 *
 * @example
 * import { policiesOn } from "linli/programmes";
 *
 * const issuers = [{ name: "青禾区民政局" }];
 * const policies = [{ id: "p-1", title: "社区微项目管理办法", issuers, from: "2023-07-01", until: "2028-06-30" }];
 * policiesOn(policies, "2028-06-30").length; // => 1
 * policiesOn(policies, "2028-07-01").length; // => 0
 */
export function policiesOn(policies: readonly Policy[], date: CivilDate): readonly Policy[] {
  assertCivilDate(date);
  // Of two with one reference the first one counts, as in `policyStateOn`.
  const byId = new Map([...policies].reverse().map((policy) => [policy.id, policy]));
  return policies.filter((policy) => stateBy(policy, date, (id) => byId.get(id)).state === "in-force");
}

/**
 * Gives the first day on which a document is in force.
 *
 * @param policy - a policy
 * @returns the day; nothing where it is not known
 */
export function startOf({
  kind,
  from,
  issuedOn,
}: Pick<Policy, "kind" | "from" | "issuedOn">): CivilDate | undefined {
  return from ?? (kindsWithDay.includes(kind) ? undefined : issuedOn);
}

function stateBy(policy: Policy, date: CivilDate, find: (id: string) => Policy | undefined): PolicyOnDate {
  const start = startOf(policy);
  // Before its issue no document is in force, whatever day it states.
  const issued = policy.issuedOn !== undefined && periodContains({ from: policy.issuedOn }, date);
  if (issued === false && policy.issuedOn !== undefined) return { state: "not-yet", because: [] };
  if (start === undefined) return unknown({ ...warningOf("policy.from-unknown", {}), path: ["from"] });
  const begun = periodContains({ from: start }, date);
  if (begun === false) return { state: "not-yet", because: [] };
  if (begun === "unknown") return undecided(["not-yet", "in-force"]);
  return endedState(policy, date, endsOf(policy, find));
}

function endedState(
  { until }: Policy,
  date: CivilDate,
  { ends, openEnd }: { readonly ends: readonly End[]; readonly openEnd: string | undefined },
): PolicyOnDate {
  const reached = ends
    .map((end) => ({ end, by: hasEnded(end, date, until) }))
    .filter(({ by }) => by !== false);
  const first = reached.find(({ end, by }) =>
    reached.every((other) => other.end.state === end.state || (by === true && isFirst(end, other.end))),
  );
  if (openEnd !== undefined && !reached.some(({ by }) => by === true)) {
    return unknown({ ...warningOf("policy.end-unknown", {}), path: [openEnd] });
  }
  if (reached.length === 0) return { state: "in-force", because: [] };
  if (first !== undefined && reached.some(({ by }) => by === true))
    return { state: first.end.state, because: [] };
  const open = reached.every(({ by }) => by === "unknown") ? ["in-force"] : [];
  return undecided([...open, ...new Set(reached.map(({ end }) => end.state))]);
}

/** Whether an end has come; of a last day that is a month or a year only the time after it is certain. */
function hasEnded({ state, on }: End, date: CivilDate, until: CivilDate | undefined): boolean | "unknown" {
  if (state !== "lapsed" || until === undefined) return periodContains({ from: on }, date);
  const inTime = periodContains({ until }, date);
  return inTime === "unknown" ? "unknown" : !inTime;
}

function isFirst(a: End, b: End): boolean {
  return compareCivilDates(a.on, b.on) === -1;
}

/** Everything that ends a document on a known day, and the field of an end whose day nobody knows. */
function endsOf(
  { repealedOn, repealedBy, supersededBy, until }: Policy,
  find: (id: string) => Policy | undefined,
): { readonly ends: readonly End[]; readonly openEnd: string | undefined } {
  const ends: End[] = [];
  let openEnd: string | undefined;
  const dayOf = (id: string | undefined): CivilDate | undefined => {
    const other = id === undefined ? undefined : find(id);
    return other === undefined ? undefined : startOf(other);
  };
  const replaced = dayOf(supersededBy) ?? (supersededBy === undefined ? undefined : repealedOn);
  if (replaced !== undefined) ends.push({ state: "superseded", on: replaced });
  else if (supersededBy !== undefined) openEnd = "supersededBy";
  const repealed = repealedOn ?? dayOf(repealedBy);
  // What was repealed long before its successor began had ended by then; otherwise the successor says what it is.
  const isRepealed = supersededBy === undefined || isCertainlyBefore(repealed, replaced);
  if (repealed !== undefined && isRepealed) ends.push({ state: "repealed", on: repealed });
  else if (repealedBy !== undefined && repealed === undefined) openEnd = "repealedBy";
  if (until !== undefined && until !== "9999-12-31") {
    ends.push({ state: "lapsed", on: civilDatePrecision(until) === "day" ? addDays(until, 1) : until });
  }
  return { ends, openEnd };
}

function unknown(finding: Finding): PolicyOnDate {
  return { state: "unknown", because: [finding] };
}

function undecided(states: readonly string[]): PolicyOnDate {
  return unknown(warningOf("policy.undecided", { states }));
}
