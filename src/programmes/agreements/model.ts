import type { CivilDate, ExtensibleCode, Period } from "../../core/index.ts";
import type { Theme } from "../../indicators/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../../organizations/index.ts";

/**
 * What an agreement is.
 *
 * @remarks A framework agreement (框架协议) says in which areas the parties work together, and needs no amount; a contract
 * (合同、服务协议) says who does what for how much. A memorandum (备忘录) and a letter of intent (意向书) promise less.
 */
export type AgreementKind = "framework" | "contract" | "memorandum" | "letter-of-intent";

/** An area of cooperation, or a thing that is promised. */
export interface AgreementItem {
  /** What is promised, as the agreement says it. */
  readonly title: string;
  /** The project that it is done in, by the application's reference. */
  readonly project?: string | undefined;
  /** What it is about. */
  readonly theme?: ExtensibleCode<Theme> | undefined;
  /** The last day on which it is in time, a civil date. */
  readonly dueOn?: CivilDate | undefined;
  /** The day on which it was done, a civil date. */
  readonly doneOn?: CivilDate | undefined;
  /** What shows that it was done. */
  readonly evidence?: SourceReference | undefined;
}

/** A renewal (续签): the agreement goes on to a later day. */
export interface AgreementRenewal {
  /** When it was signed; one without this was signed in time. */
  readonly signedOn?: CivilDate | undefined;
  /** The new last day, inclusive; nothing where the agreement has no end from then on. */
  readonly until?: CivilDate | undefined;
}

/** The end of an agreement before its term is over (提前终止). */
export interface AgreementTermination {
  /** The day from which it no longer binds, a civil date. */
  readonly on: CivilDate;
  /** Why. */
  readonly reason?: string | undefined;
}

/** An agreement between two or more bodies. */
export interface Agreement {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The title, as the agreement prints it. */
  readonly title: string;
  /** What it is. */
  readonly kind: ExtensibleCode<AgreementKind>;
  /** Who signs, in the order of the agreement; at least two, and none twice. */
  readonly parties: readonly BodyReference[];
  /** The day of signing, a civil date. */
  readonly signedOn?: CivilDate | undefined;
  /** Where it was signed. */
  readonly place?: PlaceReference | undefined;
  /** The building or the event at which it was signed, as the source prints it. */
  readonly venue?: string | undefined;
  /** Areas of cooperation, and what is promised. */
  readonly items?: readonly AgreementItem[] | undefined;
  /** From when until when it binds; without `until` it has no end, and nothing at all where no term is recorded. */
  readonly term?: Period | undefined;
  /** Renewals, the earliest first. */
  readonly renewals?: readonly AgreementRenewal[] | undefined;
  /** The amount in fen; a framework agreement needs none. */
  readonly amountFen?: number | undefined;
  /** The end before the term is over. */
  readonly termination?: AgreementTermination | undefined;
  /** The body that the parties run together and unveil with it (共建单位). */
  readonly unveils?: BodyReference | undefined;
  /** Where it was read. */
  readonly source?: SourceReference | undefined;
}
