import type { ExtensibleCode, FindingOf, RuleSetKey } from "../../core/index.ts";
import type { CaptureMethod, ServiceCategory, ServiceReview } from "../code-lists.ts";
import type { Activity, VolunteerId } from "../model.ts";
import type { CreditFindings } from "./findings.ts";

/** How many minutes of a day count, by who has reviewed the time. */
export interface DayCapTier {
  /** Who has to have reviewed the record; nothing where nobody has. */
  readonly review?: ServiceReview | undefined;
  /** How many minutes of the day count up to this record; nothing for all. */
  readonly minutes?: number | undefined;
}

/** How minutes of a record are rounded. */
export interface CreditRounding {
  /** The step in minutes, such as 15. */
  readonly stepMinutes: number;
  /** Down, up, or to the nearest step, of which the higher one of two equally near ones. */
  readonly mode: "down" | "up" | "nearest";
}

/** What minutes of a kind of service are multiplied by: `numerator / denominator`. */
export interface CreditWeight {
  /** The kind of service; nothing for every kind. */
  readonly category?: ExtensibleCode<ServiceCategory> | undefined;
  /** Whether the service is in an emergency; nothing where that makes no difference. */
  readonly emergency?: boolean | undefined;
  /** A whole number from 0 on. */
  readonly numerator: number;
  /** A whole number from 1 on. */
  readonly denominator: number;
}

/** How many minutes of a kind of service somebody should reach. */
export interface CategoryTarget {
  /** The kind of service. */
  readonly category: ExtensibleCode<ServiceCategory>;
  /** The minutes. */
  readonly minutes: number;
}

/**
 * What counts of recorded time.
 *
 * @remarks The rules are applied in this order: state, accepted ways of recording and kinds of service; which time;
 * breaks and travel; the planned duration; the cap of a record; overlaps; the caps of days; weights; the minimum and
 * rounding. Nobody's minutes go below zero.
 */
export interface CreditPolicy {
  /** Which time counts where a record has two: the one measured, the one stated, or the shorter one. */
  readonly basis: "measured" | "claimed" | "shorter";
  /** Whether breaks count. */
  readonly breaks: "excluded" | "included";
  /** Whether travel to and fro counts. */
  readonly travel: "excluded" | "included";
  /** What counts where signing out was forgotten and no time is stated: nothing, or the planned duration. */
  readonly forgottenSignOut: "nothing" | "planned";
  /** Whether no more than the planned duration counts, where one is known. */
  readonly upToPlanned: boolean;
  /**
   * What becomes of minutes in which a volunteer has two services: they count once, in the one that begins first; both
   * services count for nothing; or they count twice.
   */
  readonly overlaps: "once" | "refused" | "both";
  /** So many minutes may overlap, as at a hand-over; 0 for none. */
  readonly handoverGraceMinutes: number;
  /** How many minutes of a record count at most. */
  readonly recordCapMinutes?: number | undefined;
  /** How many minutes of a volunteer's day count, by who has reviewed; nothing where there is no limit. */
  readonly dayCap?: readonly DayCapTier[] | undefined;
  /** The same for services in emergencies; nothing where they have the same limit. */
  readonly emergencyDayCap?: readonly DayCapTier[] | undefined;
  /** The ways of recording that count; nothing where all do. A record that does not say its way is left open: not counted. */
  readonly captures?: readonly ExtensibleCode<CaptureMethod>[] | undefined;
  /** The kinds of service that do not count. */
  readonly excludedCategories?: readonly ExtensibleCode<ServiceCategory>[] | undefined;
  /** What minutes are multiplied by; the first that fits. */
  readonly weights?: readonly CreditWeight[] | undefined;
  /** Services of fewer minutes do not count. */
  readonly minimumMinutes?: number | undefined;
  /** How the minutes of a record are rounded; nothing where they are not, as sums are better rounded once, for display. */
  readonly rounding?: CreditRounding | undefined;
  /** What should be reached in kinds of service. */
  readonly targets?: readonly CategoryTarget[] | undefined;
  /** The articles, where they are known. */
  readonly articles: {
    /** What service time is. */
    readonly time?: string | undefined;
    /** What is excluded. */
    readonly excluded?: string | undefined;
    /** What the caps are. */
    readonly caps?: string | undefined;
  };
}

/** The rule by which minutes were taken away or added. */
export type CreditRule =
  | "state"
  | "capture"
  | "category"
  | "basis"
  | "sign-out"
  | "breaks"
  | "travel"
  | "planned"
  | "record-cap"
  | "impossible"
  | "overlap"
  | "day-cap"
  | "weight"
  | "minimum"
  | "rounding";

/** Minutes that a rule took away or added. */
export interface CreditAdjustment {
  /** The rule. */
  readonly rule: CreditRule;
  /** The minutes, negative where they were taken away; never 0. */
  readonly minutes: number;
  /** Why. */
  readonly because: FindingOf<CreditFindings>;
}

/** What counts of a record for one volunteer, or for persons of whom only the number is known. */
export interface HourCredit {
  /** The record. */
  readonly recordId: string;
  /** Who served; nothing for persons of whom only the number is known. */
  readonly volunteerId?: VolunteerId | undefined;
  /** How many persons these minutes are for: 1 for a volunteer. */
  readonly persons: number;
  /** The minutes of each as they were recorded: measured, otherwise stated, otherwise 0. */
  readonly rawMinutes: number;
  /** The minutes of each that count. */
  readonly creditedMinutes: number;
  /** How one becomes the other, in the order of the rules; their sum is the difference. */
  readonly adjustments: readonly CreditAdjustment[];
  /**
   * What else is to be said: why the record is left out altogether, or that a cap of days was not applied because its day is
   * not known. Nothing where there is nothing.
   */
  readonly because?: readonly FindingOf<CreditFindings>[] | undefined;
  /** The key of the policy. */
  readonly policy: RuleSetKey;
}

/** What crediting needs beside the records. */
export interface CreditOptions {
  /** The IANA name of the zone in which days are cut for caps; Asia/Shanghai by default. */
  readonly zone?: string | undefined;
  /** The activities, whose shifts and planned durations count where a record says none. */
  readonly activities?: readonly Activity[] | undefined;
}
