import {
  addYears,
  assertDay,
  dayBoundsOf,
  findingBelow,
  ruleSetsOn,
  warningOf,
  type CivilDate,
  type Finding,
  type RuleSet,
} from "../core/index.ts";
import { annualReportOf, hasReportOf, type AnnualReportOptions } from "./annual-reports.ts";
import { abnormalListStateOn } from "./abnormal-list-state.ts";
import { annualReportRules } from "./data/annual-reports.ts";
import { creditListRules, type CreditListRules } from "./data/credit-lists.ts";
import { dayOfEvent } from "./event-days.ts";
import type { Organization, OrganizationEventKind } from "./model.ts";
import { registeringAreaOf } from "./registering-area.ts";
import { rulePlaceOf, type RulePlace } from "./rule-place.ts";
import { seriousListStateOn } from "./serious-list-state.ts";

/** Grounds for a list of the registering body, by the data recorded. All of them are warnings. */
export type CreditListFindings = {
  /** On the list of abnormal activity for `years` years or more: a ground for the list of serious violations. */
  readonly "organization.abnormal-for-years": RulePlace & { readonly years: number; readonly since: string };
  /** On the list of serious violations for `years` years or more: it may ask to be taken off if nothing was added. */
  readonly "organization.serious-for-years": RulePlace & { readonly years: number; readonly since: string };
  /** On a list, but the dates do not tell whether for `years` years. */
  readonly "organization.listing-undecided": RulePlace & {
    readonly list: "abnormal" | "serious";
    readonly years: number;
  };
  /** No report on these years is recorded: a ground for the list of abnormal activity. */
  readonly "organization.reports-missing": RulePlace & { readonly years: readonly number[] };
  /** The inspections of these years in a row failed: a ground for revoking the registration. */
  readonly "organization.inspections-failed": RulePlace & { readonly years: readonly number[] };
  /** No inspection of these years in a row is recorded: a ground for revoking the registration. */
  readonly "organization.inspections-missing": RulePlace & { readonly years: readonly number[] };
};

/** By which rules grounds for a list are looked for. */
export interface CreditListOptions {
  /** The rule sets of lists and inspections; by default those of the whole country. */
  readonly ruleSets?: readonly RuleSet<CreditListRules>[] | undefined;
  /** The rule sets that say when yearly reports are due; by default those of the whole country. */
  readonly reportRuleSets?: AnnualReportOptions["ruleSets"];
}

/**
 * Looks for grounds on which an organization would be listed by its registering body, or lose its registration.
 *
 * @remarks By the data recorded, and no decision. Two years on the list of abnormal activity (活动异常名录) are a ground
 * for that of serious violations (严重违法失信名单); from that one an organization may ask to be taken off after two
 * years without new grounds; a yearly report that was not made is a ground for the first
 * (社会组织信用信息管理办法, 2018, as reported). Of a service institution whose inspection is missing or failed two years
 * in a row the registration is revoked (民办非企业单位年度检查办法, order 27 of 2005). Years count as missing only from
 * the first one on that the record has, and once the report was due: a record without any yearly event says nothing.
 *
 * @param organization - an organization
 * @param on - the day of the question, `YYYY-MM-DD`
 * @param options - rule sets of a place
 * @returns `organization.abnormal-for-years`, `.serious-for-years`, `.listing-undecided`, `.reports-missing`,
 * `.inspections-failed`, `.inspections-missing`, all warnings
 * @throws TypeError where `on` is not known to the day
 *
 * @example
 * import { lintCreditLists, type Organization } from "linli/organizations";
 *
 * const centre: Organization = {
 *   id: "org-3",
 *   names: [{ text: "梧桐区云栖社区服务中心", language: "zh-CN", role: "registered" }],
 *   kind: "social-service-institution",
 *   foundedOn: "2019-03-01",
 *   events: [{ event: "list-abnormal", on: "2023-07-10" }],
 * };
 * lintCreditLists(centre, "2025-07-09"); // => []
 * lintCreditLists(centre, "2025-07-10")[0]?.code; // => "organization.abnormal-for-years"
 */
export function lintCreditLists(
  organization: Organization,
  on: CivilDate,
  options: CreditListOptions = {},
): readonly Finding[] {
  assertDay(on);
  const inForce = ruleSetsOn(registeringAreaOf(organization), on, options.ruleSets ?? creditListRules).filter(
    ({ parameters }) => parameters.kinds?.some((kind) => kind === organization.kind) ?? true,
  );
  const rules: Rules = (parameter) => inForce.find(({ parameters }) => parameters[parameter] !== undefined);
  return [
    ...lintAbnormal(organization, on, rules),
    ...lintSerious(organization, on, rules),
    ...lintYears(organization, on, rules, options.reportRuleSets ?? annualReportRules),
  ];
}

/** Finds the rule set of the smallest area that has a parameter. */
type Rules = (parameter: keyof CreditListRules) => RuleSet<CreditListRules> | undefined;

function lintAbnormal(organization: Organization, on: CivilDate, rules: Rules): readonly Finding[] {
  const ruleSet = rules("abnormalYears");
  const years = ruleSet?.parameters.abnormalYears;
  if (ruleSet === undefined || years === undefined || !hasEvent(organization, "list-abnormal")) return [];
  const { state, event } = abnormalListStateOn(organization, on);
  const index = beginningOf(organization, event, "list-abnormal", "delist-abnormal");
  const stay = { list: "abnormal", state, index, years, on } as const;
  return lintStay(organization, stay, ruleSet, "organization.abnormal-for-years");
}

function lintSerious(organization: Organization, on: CivilDate, rules: Rules): readonly Finding[] {
  const ruleSet = rules("seriousYears");
  const years = ruleSet?.parameters.seriousYears;
  if (ruleSet === undefined || years === undefined || !hasEvent(organization, "list-serious")) return [];
  const { state, event } = seriousListStateOn(organization, on);
  // Every further listing is a new ground, from which the time begins anew.
  const stay = { list: "serious", state, index: event, years, on } as const;
  return lintStay(organization, stay, ruleSet, "organization.serious-for-years");
}

/** A stay on a list, which began with the event at `index`, and the years after which something follows. */
interface Stay {
  readonly list: "abnormal" | "serious";
  readonly state: string;
  readonly index: number | undefined;
  readonly years: number;
  readonly on: CivilDate;
}

function lintStay(
  { events = [] }: Organization,
  { list, state, index, years, on }: Stay,
  ruleSet: RuleSet<CreditListRules>,
  code: "organization.abnormal-for-years" | "organization.serious-for-years",
): readonly Finding[] {
  if (state === "not-listed") return [];
  const began = index === undefined ? undefined : events[index];
  const since = began && dayOfEvent(began);
  const lasted = state === "listed" && since !== undefined ? hasLasted(since, years, on) : "unknown";
  if (lasted === false) return [];
  const place = placeOf(ruleSet);
  if (lasted === true && since !== undefined && index !== undefined) {
    return [findingBelow(warningOf(code, { ...place, years, since }), "events", index)];
  }
  return [findingBelow(warningOf("organization.listing-undecided", { ...place, list, years }), "events")];
}

function hasEvent({ events }: Organization, kind: OrganizationEventKind): boolean {
  return events?.some(({ event }) => event === kind) === true;
}

/** The event with which the present stay on a list began: the first listing since the last removal. */
function beginningOf(
  { events = [] }: Organization,
  last: number | undefined,
  list: OrganizationEventKind,
  delist: OrganizationEventKind,
): number | undefined {
  let first: number | undefined;
  for (let position = last ?? -1; position >= 0; position -= 1) {
    const event = events[position]?.event;
    if (event === delist) break;
    if (event === list) first = position;
  }
  return first;
}

/** Whether something that began on a date has lasted for full years. */
function hasLasted(began: CivilDate, years: number, on: CivilDate): boolean | "unknown" {
  const { first, last } = dayBoundsOf(began);
  if (addYears(last, years) <= on) return true;
  return addYears(first, years) > on ? false : "unknown";
}

function placeOf(ruleSet: RuleSet<CreditListRules>): RulePlace {
  return rulePlaceOf(ruleSet, ruleSet.parameters.article);
}

function lintYears(
  organization: Organization,
  on: CivilDate,
  rules: Rules,
  reportRules: NonNullable<AnnualReportOptions["ruleSets"]>,
): readonly Finding[] {
  const missing = missingYears(organization, on, reportRules);
  const findings: Finding[] = [];
  const reports = rules("missingReport");
  if (reports?.parameters.missingReport === true && missing.length > 0) {
    findings.push(warningOf("organization.reports-missing", { ...placeOf(reports), years: missing }));
  }
  const inspections = rules("inspectionYears");
  const inARow = inspections?.parameters.inspectionYears;
  if (inspections !== undefined && inARow !== undefined) {
    const place = placeOf(inspections);
    for (const years of runsOf(failedYears(organization, on), inARow)) {
      findings.push(warningOf("organization.inspections-failed", { ...place, years }));
    }
    for (const years of runsOf(missing, inARow)) {
      findings.push(warningOf("organization.inspections-missing", { ...place, years }));
    }
  }
  return findings.map((finding) => findingBelow(finding, "events"));
}

/** The years without report or inspection, from the first recorded one on, whose report was due before the day. */
function missingYears(
  organization: Organization,
  on: CivilDate,
  reportRules: NonNullable<AnnualReportOptions["ruleSets"]>,
): readonly number[] {
  const recorded = (organization.events ?? [])
    .filter(({ event }) => event === "annual-report" || event === "inspection")
    .map(({ year }) => year)
    .filter((year) => year !== undefined);
  const missing: number[] = [];
  const lastYear = Number(on.slice(0, 4)) - 1;
  for (let year = recorded.reduce((a, b) => Math.min(a, b), Infinity); year <= lastYear; year += 1) {
    if (hasReportOf(organization, year)) continue;
    const due = annualReportOf(organization, year, reportRules).on;
    if (due !== "unknown" && due !== "none" && due < on) missing.push(year);
  }
  return missing;
}

/** The years whose inspection failed, by the last inspection recorded of each up to the day, in order. */
function failedYears({ events = [] }: Organization, on: CivilDate): readonly number[] {
  const results = new Map<number, boolean>();
  for (const event of events) {
    const day = dayOfEvent(event);
    if (event.event !== "inspection" || event.year === undefined) continue;
    // An inspection without a day is on record, and of a year that is over.
    if (day !== undefined && dayBoundsOf(day).last > on) continue;
    results.set(event.year, event.result === "failed");
  }
  return [...results]
    .filter(([, failed]) => failed)
    .map(([year]) => year)
    .sort((a, b) => a - b);
}

/** The runs of years that follow each other, at least so many. */
function runsOf(years: readonly number[], least: number): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.filter((run) => run.length >= least);
}
