import type { CivilDate, ExtensibleCode, Finding, Quantity, Reconciliation } from "../../../core/index.ts";
import type { Theme } from "../../../indicators/index.ts";
import type { RatingLevel } from "../../../ratings/index.ts";
import type {
  AnnouncedFigure,
  BodyRoleKind,
  EditionId,
  EditionMode,
  EditionPeriod,
  ProgrammeId,
} from "../model.ts";
import type { SessionSummary } from "../session-summary.ts";

/** What is found where an edition is summed up, beside what its parts find. */
export type EditionSummaryFindings = {
  /** Nothing on record tells how many there are, so that the published number is held against nothing. */
  readonly "edition-summary.not-recorded": { readonly figure: AnnouncedFigure };
  /** Recognitions that do not hold on that day, by the data recorded; positions count from 1. */
  readonly "edition-summary.recognition-not-held": { readonly positions: readonly number[] };
  /** Holders of recognitions without any result of an evaluation among those given; positions count from 1. */
  readonly "edition-summary.rating-not-recorded": { readonly positions: readonly number[] };
};

/** A name in both languages; where only one is known, it stands for both. */
export interface NameInBoth {
  /** In English. */
  readonly en: string;
  /** In Chinese. */
  readonly "zh-CN": string;
}

/** The bodies of one role, as they are printed. */
export interface SummarizedRole {
  /** What they are to the edition. */
  readonly role: ExtensibleCode<BodyRoleKind>;
  /** Their names, with other plaques in brackets. */
  readonly bodies: readonly NameInBoth[];
}

/** A number on record beside the one that was published. */
export interface SummarizedFigure {
  /** Which number. */
  readonly figure: AnnouncedFigure;
  /** What is on record; nothing where nothing tells. */
  readonly recorded?: Quantity | undefined;
  /** What was published; nothing where nothing was. */
  readonly announced?: Quantity | undefined;
  /** How both agree; nothing where nothing was published. */
  readonly state?: Reconciliation["state"] | undefined;
  /** The least that is missing or too much; only with `short` and `over`. */
  readonly by?: number | undefined;
}

/** How many of the bodies honoured have a level of evaluation that holds on the day. */
export interface SummarizedLevel {
  /** The level. */
  readonly level: RatingLevel;
  /** How many certainly have it that day. */
  readonly counted: number;
  /** How many may have it. */
  readonly undecided: number;
  /** How many bodies were honoured. */
  readonly holders: number;
}

/**
 * One edition on one page: who was behind it, what took place, and whether the numbers published agree with the records.
 *
 * @remarks Everything is by the data recorded (按所录数据). It is JSON, names bodies and no person, and `sessions` can be merged
 * with those of other editions.
 */
export interface EditionSummary {
  /** What it is. */
  readonly format: "linli-edition";
  /** The version of this shape. */
  readonly version: 1;
  /** The edition. */
  readonly edition: EditionId;
  /** Its programme. */
  readonly programme: ProgrammeId;
  /** Its title with the number. */
  readonly title: NameInBoth;
  /** Its days. */
  readonly period: EditionPeriod;
  /** The day on which recognitions and levels were looked up, a civil date. */
  readonly on: CivilDate;
  /** Whether it took place on the network, on the spot, or both. */
  readonly mode?: EditionMode | undefined;
  /** What it was about. */
  readonly themes: readonly ExtensibleCode<Theme>[];
  /** Who was behind it, in the order in which notices name roles. */
  readonly roles: readonly SummarizedRole[];
  /** The names of its venues; their references where no venue on record has one. */
  readonly venues: readonly NameInBoth[];
  /** Its sessions. */
  readonly sessions: SessionSummary;
  /** How many different bodies stand at its service points. */
  readonly providers: number;
  /** How many clashes there are: providers at two venues at a time, and booths taken twice. */
  readonly clashes: number;
  /** The numbers on record beside those published. */
  readonly figures: readonly SummarizedFigure[];
  /** The level that those honoured have; nothing where no level was asked for. */
  readonly level?: SummarizedLevel | undefined;
  /** What contradicts itself, and why numbers do not agree. */
  readonly because: readonly Finding[];
}
