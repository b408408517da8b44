import type { CivilDate, Confidence, ExtensibleCode, Period, Quantity, QuantityUnit } from "../core/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../organizations/index.ts";

/** An opaque reference to an indicator, given by the application, such as `registered-volunteers`. */
export type IndicatorId = string;

/**
 * What the numbers of an indicator are.
 *
 * @remarks A `stock` (存量) is counted on a day, a `flow` (流量) over a period; the two are never added up. A `ratio` is
 * one indicator divided by another. A `score` is an answer on a scale, such as the satisfaction found by a survey.
 */
export type IndicatorKind = "stock" | "flow" | "ratio" | "score";

/** Whether more is better, or less, or whether the number itself says neither. */
export type IndicatorDirection = "higher-is-better" | "lower-is-better" | "neutral";

/** What an indicator, a project or a case is about, in the order in which reports go through it. */
export type Theme =
  | "party-building"
  | "national-strategy"
  | "industry"
  | "governance"
  | "international-exchange"
  | "livelihood"
  | "volunteering";

/** A group of people in new forms of employment (新就业群体). */
export type EmploymentGroup = "courier" | "delivery-rider" | "ride-hailing-driver" | "truck-driver";

/**
 * An indicator: what a number counts, in which unit, and how it is found.
 *
 * @remarks Registered volunteers, active volunteers and volunteers with hours are three indicators, however often texts
 * call all of them "volunteers".
 */
export interface Indicator {
  /** The application's own reference; opaque. */
  readonly id: IndicatorId;
  /** What it is called, as the source prints it. */
  readonly name: string;
  /** What it is called in English. */
  readonly englishName?: string | undefined;
  /** What is counted and what is not (指标解释). */
  readonly definition: string;
  /** What its numbers are. */
  readonly kind: IndicatorKind;
  /** The unit of its numbers; of a ratio the unit of its numerator, none where both units are the same. */
  readonly unit?: QuantityUnit | undefined;
  /** Whether more is better; absent where nobody has said. */
  readonly direction?: IndicatorDirection | undefined;
  /** `ratio`: the indicator that is divided. */
  readonly numerator?: IndicatorId | undefined;
  /** `ratio`: the indicator that it is divided by. */
  readonly denominator?: IndicatorId | undefined;
  /** `ratio`: per how many of the denominator it is told: 100 for percent, 10,000 for 每万人; 1 where absent. */
  readonly basis?: number | undefined;
  /** The indicator of which this one counts a part, in the same unit: active volunteers of those registered. */
  readonly partOf?: IndicatorId | undefined;
  /** The period that it is collected for, such as that of a plan. */
  readonly period?: Period | undefined;
  /** The place that it is collected for. */
  readonly place?: PlaceReference | undefined;
  /** How its numbers are found: register, census, survey, estimate. */
  readonly method?: string | undefined;
  /** Which version of the definition this is, from 1 on: numbers of different versions make no series. */
  readonly revision?: number | undefined;
  /** What it is about. */
  readonly themes?: readonly ExtensibleCode<Theme>[] | undefined;
  /** The group of people that it counts. */
  readonly group?: ExtensibleCode<EmploymentGroup> | undefined;
  /** Where the definition comes from. */
  readonly source?: SourceReference | undefined;
}

/** What a number is: found, or planned, or what a plan starts from. */
export type ObservationRole = "actual" | "target" | "baseline";

/** What a survey tells of its answers. */
export type SurveyStatistic = "mean" | "median" | "share";

/** The sample behind a number of a survey: without it a mean says nothing. */
export interface SurveySample {
  /** What the number is. */
  readonly statistic: SurveyStatistic;
  /** How many answered (有效样本量), a whole number from 1 on. */
  readonly size: number;
  /** The lowest number on the scale; of a share 0. */
  readonly minimum: number;
  /** The highest number on the scale; of a share 1 or 100. */
  readonly maximum: number;
  /** How many could have been asked, a whole number not below `size`. */
  readonly population?: number | undefined;
  /** How people were chosen and asked (抽样方法). */
  readonly method?: string | undefined;
}

/**
 * One number of an indicator: how much, hedged as it was said, where, for when, and by whom.
 *
 * @remarks A stock has the day of the count in `quantity.asOf` (截至), a flow has a `period`.
 */
export interface Observation {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The indicator that it is a number of. */
  readonly indicator: IndicatorId;
  /** The number with its hedge, its unit and the date of the count. */
  readonly quantity: Quantity;
  /** Whether it was found or planned; found where absent. */
  readonly role?: ObservationRole | undefined;
  /** The days over which it was counted; a whole year is `2024-01-01` to `2024-12-31`. */
  readonly period?: Period | undefined;
  /** Where; the place of the indicator where absent. */
  readonly place?: PlaceReference | undefined;
  /** Which version of the indicator's definition it follows, from 1 on. */
  readonly revision?: number | undefined;
  /** `score`, and shares of answers: the sample behind it. */
  readonly sample?: SurveySample | undefined;
  /** How it was found, where that differs from the indicator's method. */
  readonly method?: string | undefined;
  /** How sure it is. */
  readonly confidence?: Confidence | undefined;
  /** Who said it. */
  readonly statedBy?: BodyReference | undefined;
  /** Where it was read, in which words, of which day. */
  readonly source?: SourceReference | undefined;
}

/** The day or the days that a number is for. */
export interface ObservationTime {
  /** The first day of the period. */
  readonly from?: CivilDate | undefined;
  /** The last day of the period, inclusive. */
  readonly until?: CivilDate | undefined;
  /** The day of the count. */
  readonly asOf?: CivilDate | undefined;
}
