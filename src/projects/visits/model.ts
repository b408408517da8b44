import type { CivilDate, EventRecord, ExtensibleCode, Period } from "../../core/index.ts";
import type { EmploymentGroup } from "../../indicators/index.ts";
import type { ContactRole } from "../../link-cards/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../../organizations/index.ts";

/**
 * The key of a household: a pseudonym given by the application.
 *
 * @remarks Letters, digits and `-_.:` only. No name, no address, no number of a document or a telephone: what looks like
 * one of them is refused.
 */
export type HouseholdKey = string;

/** What a target is for: the whole campaign, each visitor, or each community. */
export type VisitTargetScope = "campaign" | "visitor" | "community";

/** How many households are to be visited. */
export interface VisitTarget {
  /** For what. */
  readonly scope: VisitTargetScope;
  /** How many households, a whole number from 1 on. */
  readonly households: number;
}

/**
 * A campaign of visits to households, such as the "Four Hundred" visits of Ningbo.
 *
 * @remarks Whether a hundred is a quota of each visitor is not known, so that targets are data of the campaign and there is
 * none by default.
 */
export interface VisitCampaign {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Its days. */
  readonly period?: Period | undefined;
  /** Where it is. */
  readonly place?: PlaceReference | undefined;
  /** In which roles people visit. */
  readonly visitorRoles?: readonly ExtensibleCode<ContactRole>[] | undefined;
  /** What it aims at, one target for each scope at most. */
  readonly targets?: readonly VisitTarget[] | undefined;
  /** Where that is said. */
  readonly source?: SourceReference | undefined;
}

/** How a household was met: at home, by telephone, online. */
export type VisitMode = "home" | "phone" | "online";

/** What came of a visit. */
export type VisitOutcome = "met" | "nobody-home" | "declined" | "moved-away";

/** What was done to care for a household beside listening. */
export type CareAction = "holiday-visit" | "relief-goods" | "companionship" | "errand" | "home-repair";

/** A visit to a household. */
export interface Visit {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The campaign that it belongs to. */
  readonly campaign?: string | undefined;
  /** The key of the household. */
  readonly household: HouseholdKey;
  /** In which role somebody visited. */
  readonly visitorRole: ExtensibleCode<ContactRole>;
  /** Who: the opaque reference that the assignments to grids have as their holder. */
  readonly visitor?: string | undefined;
  /** The identifier of the grid, 15 characters. */
  readonly grid?: string | undefined;
  /** Where. */
  readonly place?: PlaceReference | undefined;
  /** The day, a civil date. */
  readonly on: CivilDate;
  /** How. */
  readonly mode: VisitMode;
  /** What came of it. */
  readonly outcome: ExtensibleCode<VisitOutcome>;
  /** `true` where what is to be known of the household is on record now (建档); the record itself is kept elsewhere. */
  readonly profileComplete?: boolean | undefined;
  /** What was done to care for the household. */
  readonly careActions?: readonly ExtensibleCode<CareAction>[] | undefined;
}

/** What a household, or whoever reports, needs. */
export type NeedCategory =
  | "housing-repair"
  | "environment"
  | "safety"
  | "elderly-care"
  | "child-care"
  | "employment"
  | "social-assistance"
  | "neighbour-dispute"
  | "property-management"
  | "traffic-parking"
  | "delivery-access";

/** How soon something has to be done. */
export type NeedUrgency = "ordinary" | "urgent";

/** Who can report a need, as a group and never as a person. */
export type NeedReporter = "household" | "neighbour" | "volunteer" | "grid-member" | EmploymentGroup;

/** What can happen to a need. */
export type NeedEventKind = "assign" | "resolve" | "refer" | "give-up" | "follow-up";

/** What a household says when it is asked afterwards; `none` where it says nothing. */
export type NeedFeedback = "satisfied" | "unsatisfied" | "none";

/** One thing that happened to a need. */
export interface NeedEvent extends EventRecord<NeedEventKind> {
  /** `assign`, `refer`: to whom. */
  readonly to?: BodyReference | undefined;
  /** `follow-up`: what was answered. */
  readonly feedback?: NeedFeedback | undefined;
}

/**
 * A need or a concern: found on a visit, or reported by anyone.
 *
 * @remarks It has a visit or says which group reported it. A concern about a public place has no household.
 */
export interface Need {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The visit on which it was found. */
  readonly visit?: string | undefined;
  /** The key of the household. */
  readonly household?: HouseholdKey | undefined;
  /** What it is about. */
  readonly category: ExtensibleCode<NeedCategory>;
  /** How soon something has to be done. */
  readonly urgency?: NeedUrgency | undefined;
  /** Which group reported it. */
  readonly reportedBy?: ExtensibleCode<NeedReporter> | undefined;
  /** Where. */
  readonly place?: PlaceReference | undefined;
  /** The day on which it was recorded, a civil date. */
  readonly raisedOn: CivilDate;
  /** The last day on which it is dealt with in time, a civil date. */
  readonly dueOn?: CivilDate | undefined;
  /** What happened since, in order. */
  readonly events?: readonly NeedEvent[] | undefined;
}
