import type { CivilDate, ExtensibleCode, Period, RuleSetKey } from "../core/index.ts";
import type { BodyReference, RegistrationLevel, SourceReference } from "../organizations/index.ts";

/** A level of the evaluation of social organizations (社会组织评估等级), from 5A, the highest, to 1A. */
export type RatingLevel = "5A" | "4A" | "3A" | "2A" | "1A";

/** What can happen to a level after it was granted. */
export type RatingEventKind =
  /** 核查评估, 跟踪评估: looked at again; `level` is what came out of it. */
  | "verified"
  | "followed-up"
  /** 降低评估等级: lowered to `level`. */
  | "downgraded"
  /** 取消评估等级: taken away. */
  | "cancelled"
  /** Certificate or plaque issued again; changes no level. */
  | "reissued"
  /** Certificate and plaque given back (order 39, article 33). */
  | "returned";

/** One thing that happened to a level after it was granted. */
export interface RatingEvent {
  /** What happened. */
  readonly event: RatingEventKind;
  /** The day from which it counts, a civil date. */
  readonly on: CivilDate;
  /** `verified`, `followed-up`, `downgraded`: the level from that day on. */
  readonly level?: RatingLevel | undefined;
  /** Why, as the document says. */
  readonly reason?: string | undefined;
  /** The number of the document (文号). */
  readonly document?: string | undefined;
}

/**
 * The result of one evaluation of an organization: a level, or none, for a time.
 *
 * @remarks Validity as printed on the certificate wins over anything computed. "No level" (无评估等级) is the absence of
 * `level`, and below 1A.
 */
export interface Rating {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** Whose level it is. */
  readonly organization: BodyReference;
  /** The level; nothing where the evaluation gave none. */
  readonly level?: RatingLevel | undefined;
  /** The level of the evaluating body (评估机关的层级). */
  readonly evaluatingLevel?: RegistrationLevel | undefined;
  /** Who evaluated and awards it (谁评估、谁授牌、谁负责, 民办函〔2022〕89号). */
  readonly assessedBy?: BodyReference | undefined;
  /** The day on which the result was announced (公告), a civil date. */
  readonly announcedOn: CivilDate;
  /** How long it holds as the certificate prints it; nothing where it is to be computed by a regime. */
  readonly validity?: Period | undefined;
  /** The number of the certificate, free text. */
  readonly certificateNumber?: string | undefined;
  /** The score, in points of `scheme`. */
  readonly score?: number | undefined;
  /** The key of the scheme that the score is counted by. */
  readonly scheme?: RuleSetKey | undefined;
  /** What happened to it afterwards, in the order in which it took effect. */
  readonly events?: readonly RatingEvent[] | undefined;
  /** The number of the announcement or approval. */
  readonly document?: string | undefined;
  /** Where the record comes from. */
  readonly source?: SourceReference | undefined;
}

/** What a recognition is. */
export type RecognitionKind =
  "plaque" | "letter-of-gratitude" | "title" | "label" | "case" | "award" | "certificate";

/** What a recognition is given to. */
export type HolderKind = "organization" | "party-unit" | "programme" | "place";

/**
 * A recognition: who gave what to whom, for what, until when.
 *
 * @remarks Some need an approval document (评比达标表彰); where it is known it is kept. Holders are counted, and never
 * ranked; natural persons are no holders here.
 */
export interface Recognition extends Period {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** What it is. */
  readonly kind: ExtensibleCode<RecognitionKind>;
  /** Its title, as printed. */
  readonly title: string;
  /** Who gives it. */
  readonly givers: readonly BodyReference[];
  /** What kind of thing holds it. */
  readonly holderKind: HolderKind;
  /** What holds it. */
  readonly holder: BodyReference;
  /** The day on which it was given, a civil date; also the first day where `from` is not there. */
  readonly on?: CivilDate | undefined;
  /** For what, in the words of the source. */
  readonly reason?: string | undefined;
  /** The edition of the award, such as the third. */
  readonly edition?: number | undefined;
  /** The year that the award is for (年度), where it is not that of the event. */
  readonly year?: number | undefined;
  /** The level of the giver. */
  readonly level?: RegistrationLevel | undefined;
  /** The number of the document that approves it (文号). */
  readonly approvalDocument?: string | undefined;
  /** `label`: the criteria that are met, by code. */
  readonly criteria?: readonly string[] | undefined;
  /** `label`: the next review, a civil date. */
  readonly reviewOn?: CivilDate | undefined;
  /** Where the record comes from. */
  readonly source?: SourceReference | undefined;
}
