import type { CivilDate, EventRecord, ExtensibleCode } from "../../core/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../../organizations/index.ts";
import type {
  MicroProjectExclusion,
  MicroProjectKind,
  MicroProjectStep,
  MicroProjectTopic,
} from "./code-lists.ts";

/** What can happen to a micro-project. */
export type MicroProjectEventKind =
  | "propose"
  | "deliberate"
  | "decide"
  | "start"
  | "deliver"
  | "send-back"
  | "accept"
  | "reject"
  | "withdraw"
  | "cancel";

/** One thing that happened to a micro-project. */
export interface MicroProjectEvent extends EventRecord<MicroProjectEventKind> {
  /** `reject`, `cancel`: why. */
  readonly reason?: string | undefined;
}

/** How the residents' council (居民议事会) voted. */
export interface CouncilVote {
  /** The day of the meeting. */
  readonly on?: CivilDate | undefined;
  /** How many members the council has. */
  readonly members?: number | undefined;
  /** How many were present, a whole number from 1 on. */
  readonly present: number;
  /** How many of them agreed. */
  readonly agree: number;
}

/** How a step was made public (公示). */
export interface StepPublicity {
  /** The step. */
  readonly step: MicroProjectStep;
  /** The first day. */
  readonly from?: CivilDate | undefined;
  /** The last day, inclusive. */
  readonly until?: CivilDate | undefined;
  /** Where it could be read. */
  readonly where?: string | undefined;
}

/**
 * A micro-project for people's livelihood (民生微实事): what residents ask for, their council votes on, and the community has
 * done from a budget of its own.
 *
 * @remarks Residents are counted, never named: "residents order, government cooks" (居民点菜、政府买单).
 */
export interface MicroProject {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** What it provides. */
  readonly kind: MicroProjectKind;
  /** What it is about. */
  readonly topic?: ExtensibleCode<MicroProjectTopic> | undefined;
  /** The community for which it is. */
  readonly place: PlaceReference;
  /** The budget year. */
  readonly year: number;
  /** How many residents support the proposal. */
  readonly supporters?: number | undefined;
  /** What was asked for, in fen. */
  readonly requestedFen: number;
  /** What was decided, in fen. */
  readonly decidedFen?: number | undefined;
  /** What was spent, in fen. */
  readonly spentFen?: number | undefined;
  /** How the council voted. */
  readonly vote?: CouncilVote | undefined;
  /** Why it cannot be a micro-project, where somebody found so. */
  readonly exclusion?: ExtensibleCode<MicroProjectExclusion> | undefined;
  /** Who carries it out. */
  readonly contractor?: BodyReference | undefined;
  /** Who accepts the work; never who carried it out. */
  readonly acceptedBy?: BodyReference | undefined;
  /** The day by which it is to be delivered. */
  readonly dueOn?: CivilDate | undefined;
  /** How its steps were made public. */
  readonly publicity?: readonly StepPublicity[] | undefined;
  /** What happened, in the order in which it took effect. */
  readonly events: readonly MicroProjectEvent[];
  /** Where the record comes from. */
  readonly source?: SourceReference | undefined;
}
