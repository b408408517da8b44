import type { CivilDate, EventRecord, ExtensibleCode, Period } from "../../core/index.ts";
import type { Theme } from "../../indicators/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../../organizations/index.ts";

/**
 * What a body is in a project.
 *
 * @remarks `commissioner` (委托方) orders the work and `undertaker` (承接方) does it, as in a contract for research; `partner`
 * (合作方) works along, `funder` (资助方) pays, `guide` (指导单位) advises.
 */
export type ProjectRole = "commissioner" | "undertaker" | "partner" | "funder" | "guide";

/** The state of a project. */
export type ProjectState =
  | "planned"
  | "signed"
  | "in-progress"
  | "suspended"
  | "accepting"
  | "accepted"
  | "closed"
  | "cancelled"
  | "terminated";

/** What can happen to a project. */
export type ProjectEvent =
  | "sign"
  | "start"
  | "suspend"
  | "resume"
  | "deliver"
  | "send-back"
  | "accept"
  | "close"
  | "cancel"
  | "terminate";

/** What is recorded of something that happened to a project. */
export interface ProjectRecord extends EventRecord<ProjectEvent> {
  /** Why, as the source says it; a cancellation and a termination have one. */
  readonly reason?: string | undefined;
}

/** A body that takes part in a project. */
export interface ProjectParty {
  /** What it is in the project. */
  readonly role: ExtensibleCode<ProjectRole>;
  /** Which body. */
  readonly body: BodyReference;
}

/** That a project was signed. */
export interface ProjectSigning {
  /** The day, a civil date. */
  readonly on?: CivilDate | undefined;
  /** The reference of the agreement, such as the number of a contract. */
  readonly agreement?: string | undefined;
  /** The reference of the event at which it was signed, such as an edition or a session. */
  readonly session?: string | undefined;
}

/** A step of a project that somebody answers for. */
export interface Milestone {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The reference of the project, where milestones are kept in a list of their own. */
  readonly project?: string | undefined;
  /** What is to be reached. */
  readonly title: string;
  /** Who answers for it: one of the parties, where these are recorded. */
  readonly owner?: BodyReference | undefined;
  /** The last day on which it is in time, inclusive, a civil date. */
  readonly dueOn?: CivilDate | undefined;
  /** The day on which it was reached, a civil date; absent where it was not. */
  readonly doneOn?: CivilDate | undefined;
  /** Where it can be seen that it was reached. */
  readonly evidence?: readonly SourceReference[] | undefined;
}

/** What an acceptance can end with. */
export type AcceptanceResult = "passed" | "conditional" | "failed";

/** By what a project is accepted, and what came of it. */
export interface ProjectAcceptance {
  /** By what it is accepted (验收标准). */
  readonly criterion?: string | undefined;
  /** The day, a civil date. */
  readonly on?: CivilDate | undefined;
  /** Who accepts it; not who did the work. */
  readonly by?: BodyReference | undefined;
  /** What it ended with: passed, passed with conditions (限期整改后通过), failed. */
  readonly result?: AcceptanceResult | undefined;
}

/** A project: what is done, by whom, until when, and how it is known that it was done. */
export interface Project {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** What it is called, as the source prints it. */
  readonly name: string;
  /** What it is called in English. */
  readonly englishName?: string | undefined;
  /** What it is about. */
  readonly themes?: readonly ExtensibleCode<Theme>[] | undefined;
  /** The campaigns that it belongs to, by the names that they go by, such as 双送行动. */
  readonly campaigns?: readonly string[] | undefined;
  /** Who takes part. */
  readonly parties?: readonly ProjectParty[] | undefined;
  /** The reference of the call that it comes from. */
  readonly call?: string | undefined;
  /** That it was signed, when and where. */
  readonly signing?: ProjectSigning | undefined;
  /** Its steps. */
  readonly milestones?: readonly Milestone[] | undefined;
  /** By what it is accepted, and what came of it. */
  readonly acceptance?: ProjectAcceptance | undefined;
  /** From when until when it is planned to last. */
  readonly period?: Period | undefined;
  /** Where. */
  readonly place?: PlaceReference | undefined;
  /** What happened, in the order in which it took effect. */
  readonly events?: readonly ProjectRecord[] | undefined;
  /** Where all this was read. */
  readonly source?: SourceReference | undefined;
}
