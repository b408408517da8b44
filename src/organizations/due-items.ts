import {
  addYears,
  assertDay,
  compareCivilDates,
  ruleSetKey,
  warningOf,
  type CivilDate,
  type DueItem,
  type Finding,
  type RuleSet,
} from "../core/index.ts";
import {
  annualReportOf,
  dayAfter,
  hasReportOf,
  standingOn,
  type AnnualReportDoubt,
  type AnnualReportDue,
  type AnnualReportOptions,
} from "./annual-reports.ts";
import { annualReportRules, type AnnualReportRules } from "./data/annual-reports.ts";
import { dayOfEvent } from "./event-days.ts";
import { filingStatusOn } from "./filing-status.ts";
import type { Organization, Post } from "./model.ts";
import { rulePlaceOf, type RulePlace } from "./rule-place.ts";

/** What organizations have to do by a day. */
export type OrganizationDueKind = "annual-report" | "term-of-office" | "certificate";

/** Why something is due. All of them are warnings. */
export type OrganizationDueFindings = {
  /** The record shows no report on that year, and the rule set asks for one. */
  readonly "organization.annual-report-due": RulePlace & {
    readonly year: number;
    readonly to: "registering-body" | "supervising-unit";
    /** Whether the rule was read in the document itself. */
    readonly verified: boolean;
  };
  /** A charitable organization reports yearly too, and is not inspected in practice. */
  readonly "organization.annual-report-charity": Record<never, never>;
  /** Whether reports on these years are due is open. */
  readonly "organization.annual-report-undecided": Partial<RulePlace> & {
    readonly years: readonly number[];
    readonly doubt: AnnualReportDoubt;
  };
  /** The record has the day on which the term of office ends. */
  readonly "organization.term-ends": Record<never, never>;
  /** The office of the head of the organization ends, and the record names nobody who follows. */
  readonly "organization.term-by-post": { readonly position: number };
  /** The certificate of registration is valid up to that day. */
  readonly "organization.certificate-ends": Record<never, never>;
};

/** How far back is looked, and by which rules. */
export interface OrganizationDueOptions extends AnnualReportOptions {
  /** Reports that were due before this day are left out; by default two years before the day asked for. */
  readonly since?: CivilDate | undefined;
}

/**
 * Lists what an organization has to do: yearly reports, the end of the term of office, the end of the certificate.
 *
 * @remarks By the data recorded: a report counts as made where an event `annual-report` or `inspection` is about its
 * year. Reports are listed from two years before the day on (`since`) up to those due in the following year; where
 * there is a supervising unit its earlier day is an item of its own until the report is overdue. Doubtful reports are
 * one item with an unknown day. The end of the term is the last event `term-ends`; without one, the last recorded end of
 * office of the head (president, chair or director) where nobody follows. Nothing is due from who has ended, and no
 * yearly report from kinds that the rule sets do not know. For the dates see `annualReportDueOn`.
 *
 * @param organization - an organization
 * @param on - the day of the question, `YYYY-MM-DD`
 * @param options - how far back, and rule sets of a place
 * @returns items of the kinds `annual-report`, `term-of-office`, `certificate`, for `worklist` of `linli/core`; their
 * reasons are `organization.annual-report-due`, `.annual-report-charity`, `.annual-report-undecided`, `.term-ends`,
 * `.term-by-post`, `.certificate-ends`
 * @throws TypeError where `on` or `since` is not known to the day
 *
 * @example
 * import { dueItemsOfOrganization, type Organization } from "linli/organizations";
 *
 * const foundation: Organization = {
 *   id: "org-9",
 *   names: [{ text: "云栖公益基金会", language: "zh-CN", role: "registered" }],
 *   kind: "foundation",
 *   registration: { authority: "省民政厅", level: "province" },
 *   foundedOn: "2018-04-02",
 *   certificate: { until: "2026-04-01" },
 *   events: [{ event: "annual-report", on: "2025-03-20", year: 2024 }],
 * };
 * dueItemsOfOrganization(foundation, "2026-01-05").map(({ kind, on }) => `${kind} ${on}`);
 * // => ["annual-report 2024-03-31", "annual-report 2026-03-31", "annual-report 2027-03-31", "certificate 2026-04-01"]
 */
export function dueItemsOfOrganization(
  organization: Organization,
  on: CivilDate,
  options: OrganizationDueOptions = {},
): readonly DueItem<OrganizationDueKind>[] {
  assertDay(on);
  const since = options.since ?? addYears(on, -2);
  assertDay(since);
  if (standingOn(organization, on) === "ended") return [];
  if (filingStatusOn(organization, on).state === "filing-cancelled") return [];
  return [
    ...reportItems(organization, { on, since, ruleSets: options.ruleSets ?? annualReportRules }),
    ...termItems(organization),
    ...certificateItems(organization),
  ];
}

interface ReportQuestion {
  readonly on: CivilDate;
  readonly since: CivilDate;
  readonly ruleSets: readonly RuleSet<AnnualReportRules>[];
}

function reportItems(
  organization: Organization,
  question: ReportQuestion,
): readonly DueItem<OrganizationDueKind>[] {
  const { on, since, ruleSets } = question;
  if (!ruleSets.some(({ parameters }) => parameters.kind === organization.kind)) return [];
  const items: DueItem<OrganizationDueKind>[] = [];
  const doubts: { readonly year: number; readonly due: AnnualReportDue }[] = [];
  const first = Math.max(1, yearOf(since) - 1);
  for (let year = first; year <= Math.min(9998, yearOf(on)); year += 1) {
    if (hasReportOf(organization, year)) continue;
    const due = annualReportOf(organization, year, ruleSets);
    if (due.on === "unknown") doubts.push({ year, due });
    else if (due.on !== "none" && due.on >= since)
      items.push(...itemsOfYear(organization, year, due, question));
  }
  return doubts.length === 0 ? items : [...items, doubtfulItem(organization, doubts)];
}

/** The report at the registering body, and before it at the supervising unit where there is one. */
function itemsOfYear(
  organization: Organization,
  year: number,
  due: AnnualReportDue,
  { on, since }: ReportQuestion,
): readonly DueItem<OrganizationDueKind>[] {
  const { ruleSet } = due;
  if (ruleSet === undefined) return [];
  const { article, supervisingUnitBy } = ruleSet.parameters;
  const item = (
    day: CivilDate,
    to: "registering-body" | "supervising-unit",
  ): DueItem<OrganizationDueKind> => ({
    on: day,
    kind: "annual-report",
    about: organization.id,
    because: [
      warningOf("organization.annual-report-due", {
        ...rulePlaceOf(ruleSet, article),
        year,
        to,
        verified: ruleSet.confidence === "verified",
      }),
      ...charityRemark(organization),
    ],
  });
  const supervised = organization.supervision?.mode === "dual" && due.on >= on;
  const before =
    supervised && supervisingUnitBy !== undefined ? dayAfter(year, supervisingUnitBy) : undefined;
  return [
    ...(before !== undefined && before >= since ? [item(before, "supervising-unit")] : []),
    item(due.on, "registering-body"),
  ];
}

function charityRemark({ traits }: Organization): readonly Finding[] {
  return traits?.includes("charitable-organization") === true
    ? [warningOf("organization.annual-report-charity", {})]
    : [];
}

/** One item for all years in doubt, with a finding for each rule set and reason. */
function doubtfulItem(
  organization: Organization,
  doubts: readonly { readonly year: number; readonly due: AnnualReportDue }[],
): DueItem<OrganizationDueKind> {
  const groups = new Map<string, { readonly due: AnnualReportDue; readonly years: number[] }>();
  for (const { year, due } of doubts) {
    const key = `${due.doubt ?? ""} ${due.ruleSet === undefined ? "" : ruleSetKey(due.ruleSet)}`;
    const group = groups.get(key) ?? { due, years: [] };
    group.years.push(year);
    groups.set(key, group);
  }
  const because = [...groups.values()].map(({ due, years }) =>
    warningOf("organization.annual-report-undecided", {
      ...(due.ruleSet && rulePlaceOf(due.ruleSet, due.ruleSet.parameters.article)),
      years,
      doubt: due.doubt ?? "rules",
    }),
  );
  return { on: "unknown", kind: "annual-report", about: organization.id, because };
}

function termItems(organization: Organization): readonly DueItem<OrganizationDueKind>[] {
  const { id, events = [], posts = [] } = organization;
  const ends = events.filter(({ event }) => event === "term-ends");
  const last = ends.length === 0 ? undefined : ends.map(dayOfEvent).reduce(later);
  if (ends.length > 0) {
    const because = [warningOf("organization.term-ends", {})];
    return [{ on: last ?? "unknown", kind: "term-of-office", about: id, because }];
  }
  const index = lastHeadOf(posts);
  const until = posts[index]?.until;
  if (until === undefined) return [];
  const because = [warningOf("organization.term-by-post", { position: index + 1 })];
  return [{ on: until, kind: "term-of-office", about: id, because }];
}

/** Where the post of the head that ends last stands; -1 where none is recorded or one has no end. */
function lastHeadOf(posts: readonly Post[]): number {
  let found = -1;
  for (const [index, { title, body, until }] of posts.entries()) {
    if (body !== undefined || (title !== "president" && title !== "chair" && title !== "director")) continue;
    if (until === undefined) return -1;
    const latest = posts[found]?.until;
    if (latest === undefined || later(latest, until) === until) found = index;
  }
  return found;
}

/** The later of two dates; of two that are not decided the one whose text is larger, so that the order does not matter. */
function later(a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const order = compareCivilDates(a, b);
  return (order === "unknown" ? a > b : order === 1) ? a : b;
}

function certificateItems({ id, certificate }: Organization): readonly DueItem<OrganizationDueKind>[] {
  if (certificate?.until === undefined) return [];
  const because = [warningOf("organization.certificate-ends", {})];
  return [{ on: certificate.until, kind: "certificate", about: id, because }];
}

function yearOf(day: CivilDate): number {
  return Number(day.slice(0, 4));
}
