import { assertCivilDate, type CivilDate, type Finding, type ToleranceOptions } from "../../../core/index.ts";
import { bodyGroupsOf, type BodyReference } from "../../../organizations/index.ts";
import type { Rating, RatingLevel, RatingOnOptions, Recognition } from "../../../ratings/index.ts";
import type { ServicePoint, Venue } from "../../../venues/index.ts";
import { explainEdition } from "../check-edition.ts";
import { bodyRoleKinds } from "../code-lists.ts";
import { formatBodyRole, formatEdition, type NamedBody } from "../format-edition.ts";
import { lintEdition } from "../lint-edition.ts";
import type { BodyRole, Edition, Programme, Session } from "../model.ts";
import { summarizeSessions } from "../session-summary.ts";
import { figuresOf } from "./figures-of.ts";
import { honoursOn } from "./honours-on.ts";
import type { EditionSummary, NameInBoth, SummarizedRole } from "./model.ts";

/** The part of a venue by which it is named. */
export type NamedVenue = Pick<Venue, "id" | "name" | "englishName">;

/** What is on record of an edition; what is left out is not counted. */
export interface SummarizeEditionOptions extends RatingOnOptions, ToleranceOptions {
  /** Its programme, by which it is titled. */
  readonly programme: Programme;
  /** Its sessions. */
  readonly sessions?: readonly Session[] | undefined;
  /** Its service points and booths. */
  readonly servicePoints?: readonly ServicePoint[] | undefined;
  /** Venues on record. */
  readonly venues?: readonly NamedVenue[] | undefined;
  /** The recognitions that were given in it. */
  readonly recognitions?: readonly Recognition[] | undefined;
  /** Results of evaluations of those honoured. */
  readonly ratings?: readonly Rating[] | undefined;
  /** The level that those honoured were said to have. */
  readonly level?: RatingLevel | undefined;
  /** Organizations on record, whose names and plaques are printed. */
  readonly organizations?: readonly NamedBody[] | undefined;
  /** The day on which recognitions and levels are looked up; the last day of the edition where absent. */
  readonly on?: CivilDate | undefined;
}

/**
 * Sums an edition up on one page: roles, sessions, venues, service points, honours and participants, with the numbers
 * published beside those on record.
 *
 * @remarks "Nearly 100 organizations" and 96 listed are consistent; 13 honoured and 12 whose recognition holds that day are
 * short by one. Bodies count once however often they are listed: by reference and credit code, then by name. The sessions
 * of the summary can be merged with those of other editions (`mergeSessionSummaries`); the page itself is of one edition.
 *
 * @param edition - the edition
 * @param options - its programme and what is on record of it
 * @returns the summary; in `because` all that `explainEdition` and `lintEdition` find, `reconcile.…` at the published
 * number, `rating.listed-without-level`, `edition-summary.not-recorded`, `.recognition-not-held`, `.rating-not-recorded`,
 * `session-total.incomplete`, `.persons-may-repeat`
 * @throws TypeError where a date or an instant of a record is none
 *
 * @see {@link formatEditionSummary}
 *
 * @example
 * import { summarizeEdition, type Edition } from "linli/programmes";
 *
 * const edition: Edition = {
 *   id: "carnival-8",
 *   programme: "carnival",
 *   number: 8,
 *   period: { from: "2025-12-17", until: "2025-12-23" },
 *   roles: [{ role: "host", body: { name: "青禾区民政局" } }],
 *   participants: [{ name: "青禾区暖邻社会工作服务中心" }, { name: "青禾区志愿者联合会" }],
 *   announced: { participants: { value: 3, qualifier: "exact", unit: "organization" } },
 * };
 * const summary = summarizeEdition(edition, { programme: { id: "carnival", name: "青禾区社会组织嘉年华" } });
 * summary.title["zh-CN"]; // => "第八届青禾区社会组织嘉年华"
 * summary.figures.map(({ figure, state, by }) => [figure, state, by]); // => [["participants", "short", 1]]
 */
export function summarizeEdition(edition: Edition, options: SummarizeEditionOptions): EditionSummary {
  const { programme, servicePoints = [], on = edition.period.until } = options;
  assertCivilDate(on);
  const sessions = summarizeSessions(options.sessions ?? []);
  const contradictions = lintEdition(edition, options);
  const honours = honoursOn(options.recognitions, on, options);
  const { figures, because } = figuresOf(edition, { ...options, sessionSummary: sessions, honours });
  const all: readonly Finding[] = [
    ...explainEdition(edition),
    ...contradictions,
    ...honours.because,
    ...because,
  ];
  return {
    format: "linli-edition",
    version: 1,
    edition: edition.id,
    programme: edition.programme,
    title: {
      en: formatEdition(edition, programme, "en"),
      "zh-CN": formatEdition(edition, programme, "zh-CN"),
    },
    period: edition.period,
    on,
    ...(edition.mode === undefined ? undefined : { mode: edition.mode }),
    themes: edition.themes ?? [],
    roles: rolesOf(edition.roles, options.organizations, on),
    venues: venueNames(edition, options.venues),
    sessions,
    providers: countBodies(servicePoints.map(({ provider }) => provider)),
    clashes: contradictions.filter(({ code }) => isClash(code)).length,
    figures,
    ...(honours.level === undefined ? undefined : { level: honours.level }),
    because: all,
  };
}

/** How many bodies a list means. */
function countBodies(references: readonly BodyReference[]): number {
  return bodyGroupsOf(references).length;
}

function isClash(code: string): boolean {
  return code.startsWith("clash.") || code === "service-point.booth-taken";
}

/** The roles in the order of notices, those of one's own after them as they come. */
function rolesOf(
  roles: readonly BodyRole[],
  organizations: readonly NamedBody[] | undefined,
  on: CivilDate,
): readonly SummarizedRole[] {
  const names = new Map<BodyRole["role"], NameInBoth[]>();
  for (const role of roles) {
    const bodies = names.get(role.role) ?? [];
    const printed = (locale: "en" | "zh-CN"): string => formatBodyRole(role, locale, { organizations, on });
    bodies.push({ en: printed("en"), "zh-CN": printed("zh-CN") });
    names.set(role.role, bodies);
  }
  const known: readonly string[] = bodyRoleKinds.codes;
  const rankOf = (role: string): number => {
    const rank = known.indexOf(role);
    return rank < 0 ? known.length : rank;
  };
  return [...names].sort(([a], [b]) => rankOf(a) - rankOf(b)).map(([role, bodies]) => ({ role, bodies }));
}

function venueNames(edition: Edition, venues: readonly NamedVenue[] | undefined): readonly NameInBoth[] {
  const known = new Map((venues ?? []).map((venue) => [venue.id, venue]));
  return (edition.venues ?? []).map((id) => {
    const { name = id, englishName = name } = known.get(id) ?? {};
    return { en: englishName, "zh-CN": name };
  });
}
