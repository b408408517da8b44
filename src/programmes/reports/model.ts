import type { CivilDate, ExtensibleCode, Period } from "../../core/index.ts";
import type { IndicatorId, Theme } from "../../indicators/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../../organizations/index.ts";

/** A case of practice (案例): what the problem was, what was done, what came of it, and what shows it. */
export interface Case {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The title, as the source prints it. */
  readonly title: string;
  /** The title in English. */
  readonly englishTitle?: string | undefined;
  /** The problem or the need that it answers. */
  readonly problem: string;
  /** What was done. */
  readonly practice: string;
  /** What came of it, in words. */
  readonly result?: string | undefined;
  /** What came of it, in numbers: observations by their references. */
  readonly observations?: readonly string[] | undefined;
  /** What shows it: pages, reports, files. */
  readonly evidence?: readonly SourceReference[] | undefined;
  /** What it is about. */
  readonly themes?: readonly ExtensibleCode<Theme>[] | undefined;
  /** Whose case it is. */
  readonly provider?: BodyReference | undefined;
  /** Where it was done. */
  readonly place?: PlaceReference | undefined;
  /** When it was done. */
  readonly period?: Period | undefined;
  /** For whom, as a group: 社区老年居民; never persons. */
  readonly audience?: string | undefined;
  /** The method that it follows, by its reference. */
  readonly method?: string | undefined;
  /** The projects that it comes from, by their references. */
  readonly projects?: readonly string[] | undefined;
  /** The recognitions that it was given, by their references. */
  readonly recognitions?: readonly string[] | undefined;
  /** Where it was read. */
  readonly source?: SourceReference | undefined;
}

/** What a report is. */
export type ReportKind = "blue-book" | "annual-report" | "work-report" | "survey" | "evaluation";

/** A section of a report. */
export interface ReportSection {
  /** Its number, such as 3 or 3.2. */
  readonly number: string;
  /** Its heading. */
  readonly title: string;
  /** What it is about. */
  readonly themes?: readonly ExtensibleCode<Theme>[] | undefined;
  /** The indicators that it tells of; each is in the list of the report. */
  readonly indicators?: readonly IndicatorId[] | undefined;
  /** The cases in it, by their references. */
  readonly cases?: readonly string[] | undefined;
}

/** A report on a period: a blue book (蓝皮书), a report on the work of a year. */
export interface Report {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The title, as it is printed. */
  readonly title: string;
  /** The title in English. */
  readonly englishTitle?: string | undefined;
  /** What it is. */
  readonly kind: ExtensibleCode<ReportKind>;
  /** The days that it reports on, the first and the last. */
  readonly period: Period;
  /** Who publishes it (发布单位); at least one, and none twice. */
  readonly publishers: readonly BodyReference[];
  /** The day on which it was published, a civil date. */
  readonly publishedOn?: CivilDate | undefined;
  /** Which edition it is, from 1 on. */
  readonly edition?: number | undefined;
  /** Its sections in their order, at least one. */
  readonly sections: readonly ReportSection[];
  /** The indicators that it promises. */
  readonly indicators?: readonly IndicatorId[] | undefined;
  /** The place that it is about. */
  readonly place?: PlaceReference | undefined;
  /** Where it was read. */
  readonly source?: SourceReference | undefined;
}
