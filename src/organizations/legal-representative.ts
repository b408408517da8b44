import {
  assertCivilDate,
  compareCivilDates,
  dayBoundsOf,
  daysBetween,
  periodContains,
  warningOf,
  type CivilDate,
  type FindingOf,
} from "../core/index.ts";
import { linksOn } from "./links.ts";
import type { Organization, Post } from "./model.ts";
import { bodyReferenceMatches, samePerson } from "./references.ts";

/** Why the legal representative on a date is who it is, or is not known. Positions count the posts from 1. */
export type LegalRepresentativeFindings = {
  /** Several persons are legal representative on the day. */
  readonly "legal-representative.several": { readonly positions: readonly number[] };
  /** The dates leave open whether these posts are held on the day. */
  readonly "legal-representative.undecided": { readonly positions: readonly number[] };
  /** The record names none for the day. */
  readonly "legal-representative.not-recorded": Record<never, never>;
  /** The director's office ended, and the record does not tell whether the term did: a vacancy is filled by a by-election. */
  readonly "legal-representative.vacancy-or-term": { readonly position: number };
  /** The term ended on `termEndedOn` without a new election on record, so that the director of that term stays. */
  readonly "legal-representative.stays": { readonly position: number; readonly termEndedOn: string };
  /** The body is no legal person. */
  readonly "legal-representative.no-legal-person": Record<never, never>;
};

/** Something that is found about a legal representative. */
export type LegalRepresentativeFinding = FindingOf<LegalRepresentativeFindings>;

/** The legal representative of an organization on a date. */
export interface LegalRepresentativeOnDate {
  /** Whether one is known; `none` where the body is no legal person and has none. */
  readonly state: "known" | "none" | "unknown";
  /** Why. */
  readonly because: readonly LegalRepresentativeFinding[];
  /** The office that makes its holder the legal representative, where one is known. */
  readonly post?: Post | undefined;
}

/** A post with its place on the record. */
interface Placed {
  readonly post: Post;
  readonly position: number;
}

/**
 * Gives the legal representative (法定代表人) of an organization on a date, by its posts.
 *
 * @remarks In a villagers' or residents' committee the elected director (主任) is the legal representative. On a vacancy
 * it is the director of the by-election; where a term ended without a valid new election, the director of that term
 * stays until there is one (notice of the ministry's general office on the certificates of committees, 2020-08-06,
 * section 2). The end of a term is an event `term-ends` of the record. Filed organizations (民办发〔2020〕36号, section 3),
 * unincorporated teams and branches (社会团体登记管理条例, article 17) are no legal persons.
 *
 * @param organization - the organization
 * @param date - a civil date of any precision
 * @returns the post, `none` because of `legal-representative.no-legal-person`, or `"unknown"` because of
 * `legal-representative.several`, `.undecided`, `.vacancy-or-term` or `.not-recorded`; a director who stays after the
 * term is known with the warning `legal-representative.stays`
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { legalRepresentativeOn, type Organization } from "linli/organizations";
 *
 * const committee: Organization = {
 *   id: "c1",
 *   kind: "residents-committee",
 *   names: [{ text: "长荣社区居民委员会", language: "zh-CN", role: "registered" }],
 *   events: [{ event: "term-ends", on: "2026-01-31" }],
 *   posts: [{ holder: { id: "p1" }, title: "director", from: "2021-02-01", until: "2026-01-31" }],
 * };
 * legalRepresentativeOn(committee, "2025-06-01").post?.holder.id; // => "p1"
 * const after = legalRepresentativeOn(committee, "2026-03-01");
 * after.state; // => "known"
 * after.because[0]?.code; // => "legal-representative.stays"
 */
export function legalRepresentativeOn(
  organization: Organization,
  date: CivilDate,
): LegalRepresentativeOnDate {
  assertCivilDate(date);
  const posts = placedPosts(organization);
  const certain = posts.filter(({ post }) => periodContains(post, date) === true);
  const open = posts.filter(({ post }) => periodContains(post, date) === "unknown");
  const persons = personsIn(certain);
  if (persons === "several") {
    return unknown(warningOf("legal-representative.several", { positions: positionsOf(certain) }));
  }
  const possible = [...certain, ...open];
  if (certain.length > 0 ? personsIn(possible) !== "one" : open.length > 0) {
    return unknown(warningOf("legal-representative.undecided", { positions: positionsOf(possible) }));
  }
  if (persons === "one") return knownAs(organization, certain, date);
  if (isNoLegalPerson(organization, date)) {
    return { state: "none", because: [warningOf("legal-representative.no-legal-person", {})] };
  }
  return isCommittee(organization) ? afterTheTerm(organization, posts, date) : notRecorded();
}

/** The post that is held, one of a term that runs rather than one of a term that ended. */
function knownAs(
  organization: Organization,
  certain: readonly Placed[],
  date: CivilDate,
): LegalRepresentativeOnDate {
  const readings = certain.map((placed) => ({
    post: placed.post,
    because: staysBeyondTerm(organization, placed, date),
  }));
  const held = readings.find(({ because }) => because.length === 0) ?? readings[0];
  return held === undefined ? notRecorded() : { state: "known", ...held };
}

/** The posts in the organization itself that make their holder the legal representative. */
function placedPosts(organization: Organization): readonly Placed[] {
  const committee = isCommittee(organization);
  return (organization.posts ?? [])
    .map((post, index) => ({ post, position: index + 1 }))
    .filter(
      ({ post }) =>
        (post.title === "legal-representative" || (committee && post.title === "director")) &&
        bodyReferenceMatches(post.body ?? organization, organization) === true,
    );
}

/**
 * Says whether posts are held by one person; within one organization names that agree are taken for one person. `open`
 * where one is known by a reference only and another by a name only.
 */
function personsIn(placed: readonly Placed[]): "none" | "one" | "several" | "open" {
  const holders = placed.map(({ post }) => post.holder);
  const [first] = holders;
  if (first === undefined) return "none";
  if (holders.some((holder) => samePerson(first, holder) === false)) return "several";
  const comparable = (["id", "name"] as const).some((key) =>
    holders.every((holder) => holder[key] !== undefined),
  );
  return comparable ? "one" : "open";
}

/** The last director of a committee after the end of the office. */
function afterTheTerm(
  organization: Organization,
  posts: readonly Placed[],
  date: CivilDate,
): LegalRepresentativeOnDate {
  const ended = posts.filter(
    ({ post }) => post.until !== undefined && compareCivilDates(post.until, date) === -1,
  );
  const lastEnd = ended.reduce((latest, { post }) => laterOf(latest, firstDayOf(post.until)), "");
  const last = ended.filter(
    ({ post }) => post.until !== undefined && dayBoundsOf(post.until).last >= lastEnd,
  );
  const [previous] = last;
  if (previous === undefined) return notRecorded();
  if (personsIn(last) !== "one") {
    return unknown(warningOf("legal-representative.undecided", { positions: positionsOf(last) }));
  }
  const stays = last.flatMap((placed) => staysBeyondTerm(organization, placed, date));
  const [because] = stays;
  return because === undefined
    ? unknown(warningOf("legal-representative.vacancy-or-term", { position: previous.position }))
    : { state: "known", because: [because], post: previous.post };
}

/** Says that a director holds over: a term on record ended before the date, together with the office or during it. */
function staysBeyondTerm(
  organization: Organization,
  { post, position }: Placed,
  date: CivilDate,
): readonly LegalRepresentativeFinding[] {
  if (!isCommittee(organization)) return [];
  const termEndedOn = (organization.events ?? []).find(
    ({ event, on }) =>
      event === "term-ends" &&
      on !== undefined &&
      compareCivilDates(on, date) === -1 &&
      (post.until === undefined
        ? periodContains(post, on) !== false && on !== post.from
        : endTogether(on, post.until)),
  )?.on;
  return termEndedOn === undefined
    ? []
    : [warningOf("legal-representative.stays", { position, termEndedOn })];
}

/** Says whether a term ended on the last day of an office, on the day after it, or in the same month or year. */
function endTogether(termEndedOn: CivilDate, until: CivilDate): boolean {
  if (termEndedOn === until) return true;
  return termEndedOn.length === 10 && until.length === 10 && daysBetween(until, termEndedOn) === 1;
}

function isCommittee({ kind }: Organization): boolean {
  return kind === "villagers-committee" || kind === "residents-committee";
}

function isNoLegalPerson(organization: Organization, date: CivilDate): boolean {
  const { kind } = organization;
  if (kind === "filed-community-organization" || kind === "volunteer-team") return true;
  return linksOn(organization, date, { kind: "branch-of" }).length > 0;
}

function notRecorded(): LegalRepresentativeOnDate {
  return unknown(warningOf("legal-representative.not-recorded", {}));
}

function unknown(finding: LegalRepresentativeFinding): LegalRepresentativeOnDate {
  return { state: "unknown", because: [finding] };
}

function positionsOf(placed: readonly Placed[]): readonly number[] {
  return placed.map(({ position }) => position);
}

function firstDayOf(date: CivilDate | undefined): string {
  return date === undefined ? "" : dayBoundsOf(date).first;
}

function laterOf(a: string, b: string): string {
  return b > a ? b : a;
}
