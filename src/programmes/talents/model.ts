import type { ExtensibleCode, Period } from "../../core/index.ts";
import type { BodyReference, SourceReference } from "../../organizations/index.ts";
import type { SocialWorkField } from "../services/model.ts";

/** One of the three systems of professional talents: experts, full-time social workers, professional service teams. */
export type TalentKind = "expert" | "full-time-social-worker" | "professional-team";

/** A level of the professional qualification of social workers (社会工作者职业资格). */
export type SocialWorkerLevel = "assistant-social-worker" | "social-worker" | "senior-social-worker";

/**
 * An expert, a full-time social worker or a professional team, by an opaque reference.
 *
 * @remarks Names of persons are in no record: a roster says of how many, from which body, in which fields.
 */
export interface Talent {
  /** The application's own reference; opaque, never a name or the number of a document. */
  readonly id: string;
  /** Which of the three systems it belongs to. */
  readonly kind: TalentKind;
  /** `professional-team`: how many it has, a whole number from 1 on. */
  readonly heads?: number | undefined;
  /** The body that an expert comes from, a social worker works for, or a team belongs to. */
  readonly affiliation?: BodyReference | undefined;
  /** The fields of social work; none twice. */
  readonly fields?: readonly ExtensibleCode<SocialWorkField>[] | undefined;
  /** Not of a team: the highest qualification that the person holds. */
  readonly qualification?: SocialWorkerLevel | undefined;
  /** The days of the appointment; a side that is left out is open. */
  readonly period?: Period | undefined;
  /** Where this was read. */
  readonly source?: SourceReference | undefined;
}
