import { addMonths, dayBoundsOf, ruleSetsOn, type CivilDate, type RuleSet } from "../core/index.ts";
import { annualReportRules, type AnnualReportRules } from "./data/annual-reports.ts";
import { dayOfEvent } from "./event-days.ts";
import { organizationMachine } from "./machines.ts";
import type { Organization } from "./model.ts";
import { registeringAreaOf } from "./registering-area.ts";
import { organizationStatusOn } from "./organization-status.ts";

/** Which rule sets decide when a yearly report is due. */
export interface AnnualReportOptions {
  /** The rule sets to look among, those of places too; by default those of the whole country. */
  readonly ruleSets?: readonly RuleSet<AnnualReportRules>[] | undefined;
}

/** What leaves open whether a yearly report is due. */
export type AnnualReportDoubt = "rules" | "founding" | "exemption" | "status";

/** When a yearly report is due, by which rule set, and what is in doubt. */
export interface AnnualReportDue {
  /** The last day for the registering body, `"none"` or `"unknown"`. */
  readonly on: CivilDate | "none" | "unknown";
  /** The rule set that says so. */
  readonly ruleSet?: RuleSet<AnnualReportRules> | undefined;
  /** Why it is unknown. */
  readonly doubt?: AnnualReportDoubt | undefined;
}

/**
 * Says when the report of an organization on a calendar year is due at its registering body.
 *
 * @remarks The day lies in the following year: for social groups and service institutions 31 May, after the
 * supervising unit had it by 31 March (社会团体登记管理条例, amended 2016, article 28; 民办非企业单位年度检查办法, order 27
 * of 2005, article 4), for foundations 31 March (基金会管理条例, 2004, article 36). Nothing is due for a year before the
 * founding, from a service institution that was registered for six months or less on 31 December (order 27, article 3),
 * and from who was deregistered, revoked or banned by the day it would be due. The rule set counts that is in force on
 * the day that it names; an exemption that others report, such as that of social groups since 2026, gives `"unknown"`.
 * The trait of a charitable organization does not move the day.
 *
 * @param organization - an organization
 * @param year - the calendar year that is reported on
 * @param options - rule sets of a place
 * @returns the day, `"none"`, or `"unknown"` where no rule set is there for its kind or the record does not decide
 * @throws RangeError where `year` is no whole number from 1 to 9998
 *
 * @example
 * import { annualReportDueOn, type Organization } from "linli/organizations";
 *
 * const centre: Organization = {
 *   id: "org-3",
 *   names: [{ text: "梧桐区云栖社区服务中心", language: "zh-CN", role: "registered" }],
 *   kind: "social-service-institution",
 *   registration: { authority: "梧桐区民政局", level: "county" },
 *   foundedOn: "2024-07-01",
 * };
 * annualReportDueOn(centre, 2023); // => "none"
 * annualReportDueOn(centre, 2024); // => "none"
 * annualReportDueOn(centre, 2025); // => "2026-05-31"
 */
export function annualReportDueOn(
  organization: Organization,
  year: number,
  options: AnnualReportOptions = {},
): CivilDate | "none" | "unknown" {
  return annualReportOf(organization, year, options.ruleSets ?? annualReportRules).on;
}

/**
 * Finds when a yearly report is due, with the reason.
 *
 * @param organization - an organization
 * @param year - the calendar year that is reported on
 * @param ruleSets - the rule sets to look among
 * @returns the day and the rule set, or what is in doubt
 * @throws RangeError where `year` is no whole number from 1 to 9998
 */
export function annualReportOf(
  organization: Organization,
  year: number,
  ruleSets: readonly RuleSet<AnnualReportRules>[],
): AnnualReportDue {
  if (!Number.isInteger(year) || year < 1 || year > 9998) {
    throw new RangeError("A calendar year from 1 to 9998 was expected.");
  }
  const ruleSet = ruleSetFor(organization, year, ruleSets);
  if (ruleSet === undefined) return { on: "unknown", doubt: "rules" };
  const due = dayAfter(year, ruleSet.parameters.registryBy);
  const founded = foundingOf(organization);
  if (founded === undefined) return { on: "unknown", doubt: "founding", ruleSet };
  const lastDay = `${yearText(year)}-12-31`;
  const begins = dayBoundsOf(founded);
  if (begins.first > lastDay) return { on: "none", ruleSet };
  if (begins.last > lastDay) return { on: "unknown", doubt: "founding", ruleSet };
  const status = standingOn(organization, due);
  if (status === "ended") return { on: "none", ruleSet };
  if (status === "unknown") return { on: "unknown", doubt: "status", ruleSet };
  return exempted(begins, lastDay, ruleSet) ?? { on: due, ruleSet };
}

/** Who was registered for a few months only need not report; nothing where there is no such rule or more time passed. */
function exempted(
  founded: { readonly first: CivilDate; readonly last: CivilDate },
  lastDay: CivilDate,
  ruleSet: RuleSet<AnnualReportRules>,
): AnnualReportDue | undefined {
  const months = ruleSet.parameters.exemptUpToMonths;
  if (months === undefined || addMonths(founded.last, months) < lastDay) return undefined;
  if (addMonths(founded.first, months) < lastDay) return { on: "unknown", doubt: "founding", ruleSet };
  return ruleSet.confidence === "verified"
    ? { on: "none", ruleSet }
    : { on: "unknown", doubt: "exemption", ruleSet };
}

/** The rule set in force on the very day that it names, the one of the smallest area. */
function ruleSetFor(
  organization: Organization,
  year: number,
  ruleSets: readonly RuleSet<AnnualReportRules>[],
): RuleSet<AnnualReportRules> | undefined {
  const own = ruleSets.filter(({ parameters }) => parameters.kind === organization.kind);
  const area = registeringAreaOf(organization);
  return own.find(
    (ruleSet) => ruleSetsOn(area, dayAfter(year, ruleSet.parameters.registryBy), own)[0] === ruleSet,
  );
}

/**
 * Writes the day of the following year on which something is due.
 *
 * @param year - the year that is reported on
 * @param monthAndDay - `MM-DD`
 * @returns the day
 */
export function dayAfter(year: number, monthAndDay: string): CivilDate {
  return `${yearText(year + 1)}-${monthAndDay}`;
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

/** The date of the registration, or of the founding where no registration is recorded. */
function foundingOf({ events, foundedOn }: Organization): CivilDate | undefined {
  const registered = events?.find(({ event }) => event === "register");
  return (registered && dayOfEvent(registered)) ?? foundedOn;
}

/** Whether an organization is there on a day. */
export type Standing = "there" | "ended" | "unknown";

/**
 * Says whether an organization is there on a day: registered, suspended or in liquidation.
 *
 * @param organization - an organization
 * @param day - a civil date
 * @returns `"ended"` where it is deregistered, revoked, banned or given up; `"unknown"` where the record does not tell
 */
export function standingOn(organization: Organization, day: CivilDate): Standing {
  switch (organizationStatusOn(withRegistration(organization), day).state) {
    case "registered":
    case "suspended":
    case "liquidating":
      return "there";
    case "deregistered":
    case "registration-revoked":
    case "certificate-revoked":
    case "banned":
    case "abandoned":
      return "ended";
    default:
      return "unknown";
  }
}

/**
 * Takes the founding for the registration where later events of the registration are on record and it is not, as
 * `annualReportDueOn` does throughout.
 */
function withRegistration(organization: Organization): Organization {
  const { events = [], foundedOn } = organization;
  const life = events.find(({ event }) => isLifeEvent(event))?.event;
  if (foundedOn === undefined || life === undefined || life === "register" || life === "prepare") {
    return organization;
  }
  return { ...organization, events: [{ event: "register", on: foundedOn }, ...events] };
}

function isLifeEvent(event: string): boolean {
  return Object.prototype.hasOwnProperty.call(organizationMachine.events, event);
}

/**
 * Says whether the record shows a report or an inspection of a year.
 *
 * @param organization - an organization
 * @param year - the calendar year that is reported on
 * @returns `true` where an event `annual-report` or `inspection` is about that year
 */
export function hasReportOf({ events = [] }: Organization, year: number): boolean {
  return events.some(
    (event) => (event.event === "annual-report" || event.event === "inspection") && event.year === year,
  );
}
