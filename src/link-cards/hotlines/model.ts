import type { CivilDate, Confidence, RuleSetKey } from "../../core/index.ts";

/** What a hotline is for. */
export type HotlineKind =
  | "emergency"
  | "emergency-adjacent"
  | "safety"
  | "government"
  | "care"
  | "justice"
  | "peoples-organization"
  | "health"
  | "livelihood"
  | "market"
  | "finance"
  | "vertical"
  | "city"
  | "oversight"
  | "network"
  | "travel"
  | "utility"
  | "local";

/** Where a number means the same. */
export type HotlineScope = "national" | "provincial" | "municipal";

/**
 * What became of a hotline when it was merged into 12345.
 *
 * @remarks 国办发〔2020〕53号: `absorbed` 整体并入, the number is cancelled; `parallel` 双号并行, the number is kept beside
 * 12345; `subcentre` 设分中心, a part of 12345 with a department. `independent`: not merged. `"unknown"`: no source says.
 */
export type HotlineMergeMode = "absorbed" | "parallel" | "subcentre" | "independent" | "unknown";

/** A hotline of the table. */
export interface Hotline<Code extends string = string> {
  /** The number without an area code. */
  readonly code: Code;
  /** What it is for. */
  readonly kind: HotlineKind;
  /** Whether it is an emergency number: exactly 110, 119, 120 and 122 are. */
  readonly emergency: boolean;
  /** Where it means the same. */
  readonly scope: HotlineScope;
  /** How sure the meaning is. */
  readonly confidence: Confidence;
  /** The area code of a number of one city. */
  readonly areaCode?: string | undefined;
}

/** What a city, or the country, did with its hotlines: the parameters of a rule set. */
export interface HotlineMergeRules {
  /** What became of single numbers. */
  readonly modes: { readonly [code: string]: Exclude<HotlineMergeMode, "unknown"> };
  /** How many numbers became what, where a source only counts them. */
  readonly counts?:
    { readonly [mode in Exclude<HotlineMergeMode, "unknown">]?: number | undefined } | undefined;
}

/** A hotline with what became of it in a city. */
export interface HotlineInCity extends Hotline {
  /** What became of it. */
  readonly merge: HotlineMerge;
}

/** What became of a hotline, and who says so. */
export interface HotlineMerge {
  /** What became of it. */
  readonly mode: HotlineMergeMode;
  /** Since when, a civil date as exact as the source. */
  readonly since?: CivilDate | undefined;
  /** The rule set that says so. */
  readonly ruleSet?: RuleSetKey | undefined;
  /** How sure that is. */
  readonly confidence?: Confidence | undefined;
}
