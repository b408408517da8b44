import { errorOf, warningOf, type FindingOf, repeatsOf } from "../../core/index.ts";
import { findClashes, type ServicePoint, type SlotFindings, type Venue } from "../../venues/index.ts";
import { boothFindings } from "./booths.ts";
import { programmeFindingsOf } from "./edition-order.ts";
import type { Edition, Programme, Session } from "./model.ts";
import { isWithin, sessionPeriod } from "./session-time.ts";
import type { EditionSetFindings } from "./set-findings.ts";

/** What an edition is held against; what is left out is not asked. */
export interface LintEditionOptions {
  /** Its programme. */
  readonly programme?: Programme | undefined;
  /** Its sessions. */
  readonly sessions?: readonly Session[] | undefined;
  /** Its service points and booths. */
  readonly servicePoints?: readonly ServicePoint[] | undefined;
  /** The venues on record. */
  readonly venues?: readonly Pick<Venue, "id">[] | undefined;
}

/** What an edition and its parts contradict in each other. */
export type EditionLintFinding = FindingOf<
  EditionSetFindings & Pick<SlotFindings, "clash.provider" | "clash.provider-namesake" | "clash.person">
>;

/**
 * Finds what an edition, its sessions, venues and service points contradict in each other.
 *
 * @remarks A session lies within the days of its edition; one of which only a month is known is given the benefit of the
 * doubt. A booth has one service point at a time, and a provider is at one venue at a time.
 *
 * @param edition - the edition
 * @param options - its programme, sessions, service points and venues
 * @returns `edition.programme-unknown`, `.before-programme`, `.venue-unknown`; under `sessions` `session.repeated`,
 * `.other-edition`, `.outside-edition`, `.venue-unlisted`; under `servicePoints` `service-point.outside-edition`,
 * `.venue-unlisted`, `.booth-taken`, `clash.provider`, `clash.provider-namesake`
 * @throws TypeError where a date or an instant of a record is none
 *
 * @example
 * import { lintEdition, type Edition, type Session } from "linli/programmes";
 *
 * const edition: Edition = {
 *   id: "carnival-8",
 *   programme: "carnival",
 *   number: 8,
 *   period: { from: "2025-12-17", until: "2025-12-23" },
 *   roles: [{ role: "host", body: { name: "青禾区民政局" } }],
 * };
 * const closing: Session = { id: "closing", edition: "carnival-8", kind: "closing", on: "2025-12-24" };
 * lintEdition(edition, { sessions: [closing] }).map(({ code, path }) => [code, path]);
 * // => [["session.outside-edition", ["sessions", 0]]]
 */
export function lintEdition(
  edition: Edition,
  options: LintEditionOptions = {},
): readonly EditionLintFinding[] {
  const { programme, sessions = [], servicePoints = [], venues } = options;
  return [
    ...(programme === undefined ? [] : programmeFindingsOf(edition, programme)),
    ...(venues === undefined ? [] : venueFindings(edition, venues)),
    ...sessionFindings(edition, sessions),
    ...servicePointFindings(edition, servicePoints),
  ];
}

function venueFindings(
  edition: Edition,
  venues: readonly Pick<Venue, "id">[],
): readonly EditionLintFinding[] {
  const known = new Set(venues.map(({ id }) => id));
  return (edition.venues ?? []).flatMap((venue, position): readonly EditionLintFinding[] =>
    known.has(venue) ? [] : [{ ...warningOf("edition.venue-unknown", {}), path: ["venues", position] }],
  );
}

function sessionFindings(edition: Edition, sessions: readonly Session[]): readonly EditionLintFinding[] {
  const repeated = repeatsOf(sessions.map(({ id }) => id)).map((positions): EditionLintFinding => {
    const finding = errorOf("session.repeated", { positions });
    return { ...finding, path: ["sessions", (positions[1] ?? 1) - 1, "id"] };
  });
  const isListed = listedVenues(edition);
  const { from, until } = edition.period;
  return [
    ...repeated,
    ...sessions.flatMap((session, position): readonly EditionLintFinding[] => {
      const path = ["sessions", position] as const;
      if (session.edition !== edition.id)
        return [{ ...errorOf("session.other-edition", {}), path: [...path, "edition"] }];
      const period = sessionPeriod(session);
      const found: EditionLintFinding[] = [];
      if (period !== undefined && isWithin(period, edition.period) === false)
        found.push({ ...errorOf("session.outside-edition", { from, until }), path });
      if (!isListed(session.venue))
        found.push({ ...warningOf("session.venue-unlisted", {}), path: [...path, "venue"] });
      return found;
    }),
  ];
}

function servicePointFindings(
  edition: Edition,
  servicePoints: readonly ServicePoint[],
): readonly EditionLintFinding[] {
  const isListed = listedVenues(edition);
  const { from, until } = edition.period;
  const found = servicePoints.flatMap((point, position): readonly EditionLintFinding[] => {
    const path = ["servicePoints", position] as const;
    const period = sessionPeriod({ startAt: point.startAt, endAt: point.endAt });
    const own: EditionLintFinding[] = [];
    if (period !== undefined && isWithin(period, edition.period) === false)
      own.push({ ...errorOf("service-point.outside-edition", { from, until }), path });
    if (!isListed(point.venue))
      own.push({ ...warningOf("service-point.venue-unlisted", {}), path: [...path, "venue"] });
    return own;
  });
  const clashes = [...findClashes(servicePoints)].map(({ because }) => because as EditionLintFinding);
  return [
    ...found,
    ...[...boothFindings(servicePoints), ...clashes].map((finding): EditionLintFinding => ({
      ...finding,
      path: ["servicePoints", ...finding.path],
    })),
  ];
}

/** Whether the edition lists a venue; one that lists none leaves it open. */
function listedVenues({ venues }: Edition): (venue: string | undefined) => boolean {
  if (venues === undefined) return () => true;
  const listed = new Set(venues);
  return (venue) => venue === undefined || listed.has(venue);
}
