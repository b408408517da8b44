import type { CivilDate, EventRecord, ExtensibleCode } from "../../core/index.ts";
import type { BodyReference, SourceReference } from "../model.ts";

/** The stage of an organization in an incubation centre. */
export type IncubationState =
  | "not-applied"
  | "applied"
  | "screening"
  | "refused"
  | "cancelled"
  | "admitted"
  | "incubating"
  | "extended"
  | "graduated"
  | "withdrawn"
  | "removed";

/** What can happen to an organization in an incubation centre. */
export type IncubationEventKind =
  | "apply"
  | "screen"
  | "refuse"
  | "cancel"
  | "admit"
  | "enter"
  | "extend"
  | "graduate"
  | "withdraw"
  | "remove";

/** One thing that happened in an incubation. */
export interface IncubationEvent extends EventRecord<IncubationEventKind> {
  /** Why, as the centre's decision says; a removal has one. */
  readonly reason?: string | undefined;
  /** The number of the document (文号). */
  readonly document?: string | undefined;
}

/** What an organization is when it applies: registered or filed already, or to be registered after entry. */
export type IncubationEntrant = "registered" | "to-be-registered";

/**
 * How an organization is incubated: with rooms and equipment on the spot (实体孵化), or by guidance alone (虚拟孵化).
 *
 * @remarks The two words are those of Hohhot in 2016, as reported.
 */
export type IncubationMode = "entity" | "virtual";

/** What an incubation centre gives. */
export type IncubationSupport = "office" | "venue" | "equipment" | "training" | "guidance" | "funding";

/** What became of an organization: registered, filed, merged into another one, or failed. */
export type IncubationOutcomeKind = "registered" | "filed" | "merged" | "failed";

/** What became of an organization, as the centre records it. */
export interface IncubationOutcome {
  /** What became of it. */
  readonly kind: IncubationOutcomeKind;
  /** Since when, a civil date. */
  readonly on?: CivilDate | undefined;
  /** `registered`: the credit code that the same organization got (统一社会信用代码). */
  readonly uscc?: string | undefined;
  /** `merged`: the body that it was merged into. */
  readonly into?: BodyReference | undefined;
}

/**
 * The stay of one organization in an incubation centre (社会组织孵化), from the application to the end.
 *
 * @remarks Words in use: 入壳 or 入驻 for entry, 出壳 for graduation, 退驻 for exit.
 */
export interface Incubation {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The incubation centre (孵化中心、孵化基地), or the body that runs it. */
  readonly incubator: BodyReference;
  /** The organization; its name alone before it is registered. */
  readonly organization: BodyReference;
  /** What it is when it applies. */
  readonly entrant: IncubationEntrant;
  /** How it is incubated. */
  readonly mode?: IncubationMode | undefined;
  /** What happened, in the order in which it took effect; at least one event. */
  readonly events: readonly IncubationEvent[];
  /** What became of it. */
  readonly outcome?: IncubationOutcome | undefined;
  /** The day of the notice that it has to leave (退驻通知), a civil date. */
  readonly exitNoticeOn?: CivilDate | undefined;
  /** The day on which rooms and equipment were handed over (办理移交), a civil date. */
  readonly handedOverOn?: CivilDate | undefined;
  /** What the centre gives it. */
  readonly support?: readonly ExtensibleCode<IncubationSupport>[] | undefined;
  /** Where the record comes from. */
  readonly source?: SourceReference | undefined;
}
