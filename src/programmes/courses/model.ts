import type { ExtensibleCode, Period, Quantity } from "../../core/index.ts";
import type { Theme } from "../../indicators/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../../organizations/index.ts";
import type { SocialWorkField } from "../services/model.ts";

/** A module of a course. */
export interface CourseModule {
  /** What it is called in the course, such as `M1`; no other module of the course has it. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** How long it is taught, in whole minutes from 1 on. */
  readonly minutes: number;
  /** The reference of the talent who teaches it; opaque. */
  readonly instructor?: string | undefined;
  /** `true` where nobody completes the course without it (必修). */
  readonly required?: boolean | undefined;
}

/** A course, taught once or many times: its modules and their hours. */
export interface Course {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Who offers it. */
  readonly provider: BodyReference;
  /** Its modules in their order, at least one. */
  readonly modules: readonly CourseModule[];
  /** The languages that it is taught in, as tags of BCP 47; none twice. */
  readonly languages?: readonly string[] | undefined;
  /** What it is about. */
  readonly themes?: readonly ExtensibleCode<Theme>[] | undefined;
  /** The fields of social work that it belongs to. */
  readonly fields?: readonly ExtensibleCode<SocialWorkField>[] | undefined;
  /** The days between which it is taught. */
  readonly period?: Period | undefined;
  /** Where this was read. */
  readonly source?: SourceReference | undefined;
}

/** How many of a cohort come from one place. */
export interface CohortOrigin {
  /** The place. */
  readonly place: PlaceReference;
  /** How many, a whole number from 1 on. */
  readonly heads: number;
}

/** How many of a cohort have attended a module. */
export interface ModuleAttendance {
  /** The module of the course. */
  readonly module: string;
  /** How many, a whole number from 0 on. */
  readonly heads: number;
}

/**
 * One run of a course (第N期), with counts of those who took part; who they were is in no record.
 *
 * @remarks From how many areas they came is never typed in: `cohortAreasOf` counts it.
 */
export interface Cohort {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The reference of the course. */
  readonly course: string;
  /** Which run of the course it is, from 1 on. */
  readonly number: number;
  /** Its days; a month is enough, such as `2018-07`. The beginning is there. */
  readonly period: Period;
  /** How many took part, as it was said. */
  readonly heads: Quantity;
  /** Where it was held. */
  readonly place?: PlaceReference | undefined;
  /** Where they came from; no place twice. */
  readonly origins?: readonly CohortOrigin[] | undefined;
  /** How many attended each module; no module twice. */
  readonly attendance?: readonly ModuleAttendance[] | undefined;
  /** How many have completed the course, a whole number from 0 on. */
  readonly completed?: number | undefined;
  /** How many certificates of completion (结业证书) were given, a whole number from 0 on. */
  readonly certificates?: number | undefined;
  /** Where this was read. */
  readonly source?: SourceReference | undefined;
}
