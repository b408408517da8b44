import type { CivilDate, ExtensibleCode, Instant, Quantity } from "../../core/index.ts";
import type { Theme } from "../../indicators/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../../organizations/index.ts";
import type { VenueId } from "../../venues/index.ts";

/** An opaque reference to a programme, given by the application, such as `carnival`. */
export type ProgrammeId = string;

/** An opaque reference to an edition, given by the application, such as `carnival-8`. */
export type EditionId = string;

/** The word by which the editions of a programme are counted: 第八届, 第6次, 第三期, 第二季. */
export type OrdinalWord = "届" | "次" | "期" | "季";

/**
 * What a body is to an activity.
 *
 * @remarks `guide` 指导, `host` 主办, `organizer` 承办, `co-organizer` 协办 and `supporter` 支持 are those of notices;
 * `initiator`, `funder` and `partner` are those of a consortium; `planner` (策划), `carrier` (承接) and `venue-provider`
 * (提供场地) are who thinks an activity out, who carries it out, and where.
 */
export type BodyRoleKind =
  | "guide"
  | "host"
  | "organizer"
  | "co-organizer"
  | "supporter"
  | "initiator"
  | "funder"
  | "partner"
  | "planner"
  | "carrier"
  | "venue-provider";

/** A body and what it is to an activity. */
export interface BodyRole {
  /** What it is to it. */
  readonly role: ExtensibleCode<BodyRoleKind>;
  /** The body. */
  readonly body: BodyReference;
  /** Another plaque of the same body, printed in brackets: 区民政局（社会组织党委）. */
  readonly plaque?: string | undefined;
}

/** Numbers that were published about an activity, as they were said, to be held against what is on record. */
export interface AnnouncedCounts {
  /** How many bodies took part, in organizations. */
  readonly participants?: Quantity | undefined;
  /** How many were honoured. */
  readonly recognitions?: Quantity | undefined;
  /** How many venues there were. */
  readonly venues?: Quantity | undefined;
  /** How many service points or booths there were. */
  readonly servicePoints?: Quantity | undefined;
  /** How many sessions were held (场次), in events. */
  readonly sessions?: Quantity | undefined;
  /** How many different persons were reached (人). */
  readonly persons?: Quantity | undefined;
  /** How many attendances there were (人次): one person at three sessions is three. */
  readonly personTimes?: Quantity | undefined;
}

/** A number that can be published about an activity. */
export type AnnouncedFigure = keyof AnnouncedCounts;

/**
 * A programme: an activity that comes back, a brand of activities, or a platform that several bodies keep up.
 *
 * @remarks Slogans are no part of it; where they are needed for finding things, they are tags.
 */
export interface Programme {
  /** The application's own reference; opaque. */
  readonly id: ProgrammeId;
  /** What it is called, without the number of an edition. */
  readonly name: string;
  /** What it is called in English. */
  readonly englishName?: string | undefined;
  /** The word by which its editions are counted; 届 where absent. */
  readonly ordinalWord?: OrdinalWord | undefined;
  /** The brand under which it runs (品牌). */
  readonly brand?: string | undefined;
  /** The programme of which it is a part; its numbers are within that one's. */
  readonly partOf?: ProgrammeId | undefined;
  /** When it began, a civil date of any precision. */
  readonly startedOn?: CivilDate | undefined;
  /** The bodies behind it. */
  readonly roles?: readonly BodyRole[] | undefined;
  /** Words to find it by. */
  readonly tags?: readonly string[] | undefined;
  /** What was published of all its activities together. */
  readonly announced?: AnnouncedCounts | undefined;
  /** Where the record comes from. */
  readonly source?: SourceReference | undefined;
}

/** Where an edition takes place: on the network, on the spot, or both. */
export type EditionMode = "online" | "offline" | "mixed";

/** The days of an edition, both ends inclusive and both known; one day is written twice. */
export interface EditionPeriod {
  /** The first day, a civil date with its year. */
  readonly from: CivilDate;
  /** The last day, inclusive, a civil date with its year. */
  readonly until: CivilDate;
}

/** An edition of a programme: the eighth carnival, the sixth meeting of a committee. */
export interface Edition {
  /** The application's own reference; opaque. */
  readonly id: EditionId;
  /** The programme. */
  readonly programme: ProgrammeId;
  /** Which edition it is, a whole number from 1 to 9,999. */
  readonly number: number;
  /** A name of its own beside that of the programme, such as its motto on the notice. */
  readonly name?: string | undefined;
  /** When it takes place. */
  readonly period: EditionPeriod;
  /** Whether it takes place on the network, on the spot, or both. */
  readonly mode?: EditionMode | undefined;
  /** What it is about. */
  readonly themes?: readonly ExtensibleCode<Theme>[] | undefined;
  /** Words to find it by, such as its slogans. */
  readonly tags?: readonly string[] | undefined;
  /** Who guides, hosts, organizes and supports it; at least one body hosts it. */
  readonly roles: readonly BodyRole[];
  /** Where it takes place. */
  readonly venues?: readonly VenueId[] | undefined;
  /** The bodies that take part, as they are listed. */
  readonly participants?: readonly BodyReference[] | undefined;
  /** What was published of it. */
  readonly announced?: AnnouncedCounts | undefined;
  /** Where the record comes from. */
  readonly source?: SourceReference | undefined;
}

/** What happens in a session. */
export type SessionKind =
  | "opening"
  | "report"
  | "release"
  | "case-sharing"
  | "interview"
  | "award"
  | "signing"
  | "exhibition"
  | "service"
  | "performance"
  | "meeting"
  | "training"
  | "outing"
  | "closing";

/** A part of a day, where a notice says no time. */
export type DayPart = "morning" | "afternoon" | "evening";

/** What a person is by age, and nothing finer. */
export type AgeClass = "adult" | "minor";

/**
 * A person who is shown in public in a session: interviewed, performing, honoured.
 *
 * @remarks A minor has no name here at all, and an adult only where the person has agreed to be shown.
 */
export interface Presenter {
  /** An opaque key of the application, never a name or a number of a document. */
  readonly person?: string | undefined;
  /** Whether an adult or a minor (未成年人). */
  readonly ageClass: AgeClass;
  /** Whether the person has agreed to be shown. */
  readonly consent: boolean;
  /** `minor`: whether a guardian (监护人) has agreed. */
  readonly guardianConsent?: boolean | undefined;
  /** The name of an adult who has agreed; no table and no summary prints it. */
  readonly name?: string | undefined;
  /** The body for which the person speaks or performs. */
  readonly body?: BodyReference | undefined;
}

/**
 * A session: a ceremony, a release, a week of services, an outing; one part of an edition, or one activity of a
 * programme.
 *
 * @remarks It names an edition or a programme. Its time is told in exactly one of three ways: `on`, perhaps with the part of the day; `period`, several days;
 * `startAt` and `endAt`.
 */
export interface Session {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The edition that it belongs to; nothing where its programme has none. */
  readonly edition?: EditionId | undefined;
  /** The programme that it belongs to, where that is not told by the edition. */
  readonly programme?: ProgrammeId | undefined;
  /** What happens in it. */
  readonly kind: ExtensibleCode<SessionKind>;
  /** What it is called. */
  readonly name?: string | undefined;
  /** The day, a civil date; a month or a year where a source knows no more. */
  readonly on?: CivilDate | undefined;
  /** The part of the day `on`. */
  readonly part?: DayPart | undefined;
  /** The days of a session that lasts several. */
  readonly period?: EditionPeriod | undefined;
  /** When it begins, an instant. */
  readonly startAt?: Instant | undefined;
  /** When it ends; the instant itself is no part of it. */
  readonly endAt?: Instant | undefined;
  /** The venue. */
  readonly venue?: VenueId | undefined;
  /** Where, if it is no venue on record: a town, a place outside the area. */
  readonly place?: PlaceReference | undefined;
  /** How many different persons came (人). */
  readonly persons?: Quantity | undefined;
  /** How many attendances there were (人次). */
  readonly personTimes?: Quantity | undefined;
  /** The bodies behind it: who planned it, who carried it out, who gave the room. */
  readonly roles?: readonly BodyRole[] | undefined;
  /** Who is shown in public. */
  readonly presenters?: readonly Presenter[] | undefined;
  /** Where the record comes from. */
  readonly source?: SourceReference | undefined;
}
