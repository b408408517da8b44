import type { ExtensibleCode, Period } from "../../core/index.ts";
import type { EmploymentGroup } from "../../indicators/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../../organizations/index.ts";
import type { ServiceCode } from "../../venues/index.ts";

/** Whether a service is for everybody (普惠性), or for groups that it names (特定对象). */
export type ServiceAccess = "universal" | "targeted";

/**
 * A group of people that a service is for, under its official name.
 *
 * @remarks Who belongs to a group is in no record of this library: groups have counts, and nothing else.
 */
export type TargetGroup =
  | "elderly"
  | "lonely-elderly"
  | "empty-nest-elderly"
  | "child"
  | "orphan"
  | "left-behind-child"
  | "person-with-disability"
  | "low-income"
  | "extreme-poverty"
  | "in-difficulty"
  | "family-planning-special-family"
  | "community-correction"
  | "woman"
  | "veteran"
  | "migrant"
  | "foreign-resident"
  | "new-employment-group"
  | EmploymentGroup;

/** A field of social work (社会工作领域). */
export type SocialWorkField =
  | "child-welfare"
  | "elderly-care"
  | "social-assistance"
  | "community-correction"
  | "charity"
  | "community-building"
  | "marriage-family"
  | "mental-health"
  | "disability-rehabilitation"
  | "education-guidance"
  | "employment-assistance"
  | "worker-support"
  | "crime-prevention"
  | "drug-rehabilitation"
  | "mediation"
  | "emergency-response";

/**
 * A service: what is offered, by whom, to whom, and for how much.
 *
 * @remarks Where and when it is given on a day is a `ServicePoint` of `linli/venues`, held against it by
 * `lintServicePoints`.
 */
export interface Service {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** What is offered, by the list of `linli/venues`. */
  readonly category: ExtensibleCode<ServiceCode>;
  /** Who offers it. */
  readonly provider: BodyReference;
  /** Whether it is for everybody, or for the groups that it names. */
  readonly access: ServiceAccess;
  /** `targeted`: whom it is for, at least one group; none twice. */
  readonly groups?: readonly ExtensibleCode<TargetGroup>[] | undefined;
  /** The fields of social work that it belongs to; none twice. */
  readonly fields?: readonly ExtensibleCode<SocialWorkField>[] | undefined;
  /** What it costs a person, in fen; 0 where it is free, absent where nobody has said. */
  readonly fee?: number | undefined;
  /** The languages that it is given in, as tags of BCP 47: `zh-CN`, `en`, `yue`, `csl` for Chinese sign language. */
  readonly languages?: readonly string[] | undefined;
  /** Where it is offered as a rule. */
  readonly place?: PlaceReference | undefined;
  /** When it is offered as a rule, in the words of the provider: 每周六上午. */
  readonly schedule?: string | undefined;
  /** The reference of the course that is taught in it. */
  readonly course?: string | undefined;
  /** The days between which it is offered. */
  readonly period?: Period | undefined;
  /** Where this was read. */
  readonly source?: SourceReference | undefined;
}

/**
 * How many persons a service has reached over a period: all of them, or those of one group.
 *
 * @remarks A number of heads, never a list of them; persons can belong to several groups, so that groups do not add up to
 * all. `suppressServiceReach` gives what may be printed.
 */
export interface ServiceReach {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The reference of the service. */
  readonly service: string;
  /** The group that is counted; everybody where absent. */
  readonly group?: ExtensibleCode<TargetGroup> | undefined;
  /** The days over which persons were counted; both ends are there. */
  readonly period: Period;
  /** How many persons, a whole number from 0 on; each counts once. */
  readonly persons: number;
  /** Who counted. */
  readonly statedBy?: BodyReference | undefined;
  /** Where this was read. */
  readonly source?: SourceReference | undefined;
}
