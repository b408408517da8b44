import type { CivilDate, ExtensibleCode, Period, Quantity } from "../../core/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../../organizations/index.ts";

/** What a document of rules is, by who makes it and how. */
export type PolicyKind =
  | "law"
  | "regulation"
  | "ministry-order"
  | "local-regulation"
  | "local-rule"
  | "measures"
  | "opinion"
  | "notice"
  | "plan"
  | "standard";

/** Words of a document, and where they stand in it. */
export interface PolicyQuotation {
  /** The words, as the document has them. */
  readonly text: string;
  /** The article or the section, such as 第三条. */
  readonly at?: string | undefined;
}

/**
 * A document that rules or plans stand in: a law, a regulation, an opinion, a notice, a standard.
 *
 * @remarks The first issuer is the one in charge (牵头部门), whose number a joint document carries.
 */
export interface Policy {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The title, as the issuer prints it, without 《》. */
  readonly title: string;
  /** What it is; absent where nobody has said. */
  readonly kind?: ExtensibleCode<PolicyKind> | undefined;
  /** Its number (文号), such as 民发〔2015〕149号. */
  readonly number?: string | undefined;
  /** Who issued it, the one in charge first; at least one, and none twice. */
  readonly issuers: readonly BodyReference[];
  /** How many issued it, as the news said: 10 departments. */
  readonly announcedIssuers?: Quantity | undefined;
  /** The day on which it was issued, a civil date. */
  readonly issuedOn?: CivilDate | undefined;
  /** The first day on which it is in force, a civil date. */
  readonly from?: CivilDate | undefined;
  /** The last day on which it is in force, inclusive, where it says one itself (有效期). */
  readonly until?: CivilDate | undefined;
  /** The day from which it is repealed, a civil date. */
  readonly repealedOn?: CivilDate | undefined;
  /** The document that repeals it, by its reference. */
  readonly repealedBy?: string | undefined;
  /** The document that takes its place, by its reference. */
  readonly supersededBy?: string | undefined;
  /** The documents that it changes, by their references. */
  readonly amends?: readonly string[] | undefined;
  /** The place in which it is in force. */
  readonly place?: PlaceReference | undefined;
  /** Words that are quoted from it. */
  readonly quotations?: readonly PolicyQuotation[] | undefined;
  /** Where it was read. */
  readonly source?: SourceReference | undefined;
}

/** How often a mechanism meets. */
export type MeetingFrequency = "weekly" | "monthly" | "quarterly" | "half-yearly" | "yearly" | "as-needed";

/** A meeting of a mechanism. */
export interface MechanismMeeting {
  /** The how-manieth it is, from 1 on. */
  readonly ordinal: number;
  /** The day on which it was held, a civil date. */
  readonly heldOn?: CivilDate | undefined;
  /** What it was about, as the source prints it. */
  readonly title?: string | undefined;
}

/** Who belongs to a mechanism, for as long as that holds. */
export interface MechanismVersion extends Period {
  /** Who convenes it (召集单位). */
  readonly convenor: BodyReference;
  /** The members (成员单位), without the convenor. */
  readonly members: readonly BodyReference[];
  /** Where its office is (办公室设在). */
  readonly office?: BodyReference | undefined;
  /** The document that sets it up or adjusts it, by its reference. */
  readonly basis?: string | undefined;
}

/** A coordination mechanism between bodies, such as a joint conference (联席会议). */
export interface Mechanism {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The name, as the document prints it. */
  readonly name: string;
  /** The day on which it was set up, a civil date. */
  readonly setUpOn?: CivilDate | undefined;
  /** Who belonged to it when, the earliest first; at least one. */
  readonly versions: readonly MechanismVersion[];
  /** How often it meets. */
  readonly frequency?: ExtensibleCode<MeetingFrequency> | undefined;
  /** Its meetings. */
  readonly meetings?: readonly MechanismMeeting[] | undefined;
  /** The place that it is for. */
  readonly place?: PlaceReference | undefined;
  /** Where it was read. */
  readonly source?: SourceReference | undefined;
}

/** A form of a method, for as long as it is worked by. */
export interface MethodVersion extends Period {
  /** What it is called in this form, as the source prints it. */
  readonly name: string;
  /** Its steps or elements, in their order; at least one. */
  readonly steps: readonly string[];
}

/** A method of work (工作法), or a model of governance, through its versions. */
export interface Method {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** What it is called through all its versions. */
  readonly name: string;
  /** Its forms, the earliest first, each the successor of the one before; at least one. */
  readonly versions: readonly MethodVersion[];
  /** The method that took its place, by its reference. */
  readonly successor?: string | undefined;
  /** Where it comes from. */
  readonly place?: PlaceReference | undefined;
  /** Who works by it first. */
  readonly provider?: BodyReference | undefined;
  /** Where it was read. */
  readonly source?: SourceReference | undefined;
}
