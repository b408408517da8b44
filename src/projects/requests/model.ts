import type { CivilDate, EventRecord, ExtensibleCode, Instant } from "../../core/index.ts";
import type { EmploymentGroup, Theme } from "../../indicators/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../../organizations/index.ts";

/** What somebody wants of a hotline or a message board. */
export type ServiceRequestKind = "consultation" | "help" | "complaint" | "report" | "suggestion";

/** The way by which a request came in. */
export type RequestChannel =
  | "hotline-12345"
  | "portal"
  | "leaders-message-board"
  | "message-board"
  | "app"
  | "in-person"
  | "grid-member"
  | "social-media"
  | "letter-or-mail";

/** Why a matter is none for 12345. */
export type RefusalReason =
  | "emergency"
  | "litigation"
  | "arbitration"
  | "discipline-inspection"
  | "administrative-reconsideration"
  | "information-disclosure"
  | "in-petition"
  | "state-secret"
  | "business-secret"
  | "personal-privacy";

/** What can happen to a request. */
export type ServiceRequestEventKind =
  | "accept"
  | "decline"
  | "dispatch"
  | "object"
  | "handle"
  | "supervise"
  | "reply"
  | "close"
  | "return-visit"
  | "evaluate"
  | "reopen"
  | "merge"
  | "withdraw";

/** One thing that happened to a request. */
export interface ServiceRequestEvent extends EventRecord<ServiceRequestEventKind> {
  /** `dispatch`: to whom. */
  readonly to?: BodyReference | undefined;
  /** `decline`: why it is none for 12345. */
  readonly reason?: ExtensibleCode<RefusalReason> | undefined;
  /** `return-visit`, `evaluate`: whether somebody got in touch in time; absent where it was not asked or not answered. */
  readonly responded?: boolean | undefined;
  /** `return-visit`, `evaluate`: whether the matter is solved. */
  readonly solved?: boolean | undefined;
  /** `return-visit`, `evaluate`: whether whoever asked is satisfied. */
  readonly satisfied?: boolean | undefined;
}

/**
 * A request to 12345 or a message board: neither who asked nor what was said is in it.
 *
 * @remarks Petitions (信访) follow their own statute and confidentiality (信访工作条例, 2022) and are no kind of it.
 */
export interface ServiceRequest {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** What is wanted. */
  readonly kind: ExtensibleCode<ServiceRequestKind>;
  /** How it came in. */
  readonly channel: ExtensibleCode<RequestChannel>;
  /** What it is about, by the dispatch catalogue (派单目录) of the place. */
  readonly matter?: string | undefined;
  /** Where. */
  readonly place?: PlaceReference | undefined;
  /** The day on which it came in, a civil date; it or `openedAt` is there. */
  readonly openedOn?: CivilDate | undefined;
  /** The moment at which it came in. */
  readonly openedAt?: Instant | undefined;
  /** The last day on which it is answered in time, a civil date, where the record says it. */
  readonly dueOn?: CivilDate | undefined;
  /** The request whose repetition it is: it is handled and counted there. */
  readonly mergedInto?: string | undefined;
  /** `help`: the volunteer activity that was found for it, by its reference in `linli/volunteer-hours`. */
  readonly activity?: string | undefined;
  /** What happened since, in order. */
  readonly events?: readonly ServiceRequestEvent[] | undefined;
}

/** What a street office calls departments for. */
export type StreetCallMatter = "joint-enforcement" | "key-work" | "emergency";

/** A department that was called. */
export interface CalledDepartment {
  /** The department. */
  readonly body: BodyReference;
  /** When it came; nothing where that is not recorded. */
  readonly arrivedAt?: Instant | undefined;
}

/**
 * A call of a street or a town to departments (街乡吹哨、部门报到): who blew, who came, within what time.
 *
 * @remarks A call between offices, not a channel for residents.
 */
export interface StreetCall {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The street or town that calls. */
  readonly caller: BodyReference;
  /** Where the matter is. */
  readonly place?: PlaceReference | undefined;
  /** What it is about. */
  readonly matter: ExtensibleCode<StreetCallMatter>;
  /** When it was called. */
  readonly calledAt: Instant;
  /** Who was called, one department at least, each once. */
  readonly called: readonly CalledDepartment[];
  /** Within how many minutes they come, a whole number from 1 on. */
  readonly withinMinutes?: number | undefined;
  /** By when they come, where a moment was set instead; a department that comes then is in time. */
  readonly dueAt?: Instant | undefined;
  /** The day on which the matter was solved, a civil date. */
  readonly solvedOn?: CivilDate | undefined;
  /** Where it is on record. */
  readonly source?: SourceReference | undefined;
}

/** What kind of suggestion it is. */
export type SuggestionKind = "policy-suggestion" | "public-suggestion" | "golden-idea";

/** What can happen to a suggestion. */
export type SuggestionEventKind =
  "accept" | "adopt" | "adopt-in-part" | "not-adopt" | "reply" | "reject" | "withdraw";

/** One thing that happened to a suggestion. */
export type SuggestionEvent = EventRecord<SuggestionEventKind>;

/** A suggestion of a body or a group of people to a body. No person is in it. */
export interface Suggestion {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The body that suggests. */
  readonly from?: BodyReference | undefined;
  /** The group of people that suggests. */
  readonly group?: ExtensibleCode<EmploymentGroup | "resident"> | undefined;
  /** The body that it is made to. */
  readonly to: BodyReference;
  /** What kind of suggestion it is. */
  readonly kind?: ExtensibleCode<SuggestionKind> | undefined;
  /** What it is called. */
  readonly title: string;
  /** What it is about. */
  readonly theme?: ExtensibleCode<Theme> | undefined;
  /** Where. */
  readonly place?: PlaceReference | undefined;
  /** The day on which it was made, a civil date. */
  readonly on: CivilDate;
  /** The last day on which it is replied to in time, a civil date. */
  readonly dueOn?: CivilDate | undefined;
  /** What happened since, in order. */
  readonly events?: readonly SuggestionEvent[] | undefined;
}
