import type { CivilDate, EventRecord, ExtensibleCode, Period, Quantity } from "../core/index.ts";
import type { BodyReference, SourceReference } from "../organizations/index.ts";
import type {
  AccessibilityFeature,
  EquipmentItem,
  ServiceCode,
  VenueAccess,
  VenueFeeKind,
  VenueFunction,
  VenueKind,
  WheelchairAccess,
} from "./code-lists.ts";
import type { OpeningHours } from "./hours/model.ts";
import type { Position } from "./positions/model.ts";

/** An opaque reference to a venue, given by the application. */
export type VenueId = string;

/** Where a venue is. */
export interface VenueAddress {
  /** The address in one line, as the source prints it. */
  readonly text: string;
  /** The division in which it lies, six digits. */
  readonly divisionCode?: string | undefined;
  /** The community in which it lies, twelve digits (统计用区划代码). */
  readonly communityCode?: string | undefined;
  /** The grid in which it lies: fifteen digits, or the code of the community, a hyphen and the name of the grid. */
  readonly gridId?: string | undefined;
  /** The names of province, city and county as the source prints them, in this order; empty where it left them blank. */
  readonly divisionNames?: readonly string[] | undefined;
}

/** How a venue can be reached and used by persons with disabilities (无障碍). */
export interface VenueAccessibility {
  /** Whether a wheelchair gets in: everywhere, in parts, or not. */
  readonly wheelchair?: WheelchairAccess | undefined;
  /** What there is. */
  readonly features?: readonly ExtensibleCode<AccessibilityFeature>[] | undefined;
  /** In the words of the source. */
  readonly note?: string | undefined;
}

/** What the use of a venue costs. */
export interface VenueFee {
  /** Whether it costs anything. */
  readonly kind: VenueFeeKind;
  /** The lowest amount in fen. */
  readonly lowest?: number | undefined;
  /** The highest amount in fen. */
  readonly highest?: number | undefined;
  /** What the amounts are for. */
  readonly per?: "visit" | "hour" | "day" | "month" | "year" | undefined;
  /** In the words of the source. */
  readonly note?: string | undefined;
}

/** Whom to ask. */
export interface VenueContact {
  /** Who it is, such as 值班电话 or 联系人; no name of a person is asked for. */
  readonly role: string;
  /** The number that is published, as it is printed. */
  readonly phone: string;
}

/**
 * What a centre contains (载体): a venue of its own by its reference, or one that has no record.
 *
 * @remarks Carriers are counted from this list, on a day; a number of them is never typed in.
 */
export interface VenueCarrier extends Period {
  /** What it is. */
  readonly kind: ExtensibleCode<VenueKind>;
  /** The record of the venue, where it has one. */
  readonly venue?: VenueId | undefined;
  /** What it is called. */
  readonly name?: string | undefined;
}

/** One thing that a venue has, or certainly has not; what is not listed is not known. */
export interface VenueEquipment {
  /** What it is. */
  readonly item: ExtensibleCode<EquipmentItem>;
  /** Whether it is there. */
  readonly present: boolean;
  /** Whether its use is free, where it is there. */
  readonly free?: boolean | undefined;
}

/** What can happen to a venue. */
export type VenueEventKind = "plan" | "open" | "suspend" | "resume" | "close";

/** One thing that happened to a venue, from a day on. */
export interface VenueEvent extends EventRecord<VenueEventKind> {
  /** Why, as the notice says. */
  readonly reason?: string | undefined;
}

/** A label that a venue carries, such as 友好社区 or 友好商圈, for as long as it holds. */
export interface VenueLabel extends Period {
  /** What it says, as printed. */
  readonly title: string;
  /** Who gave it. */
  readonly awardedBy?: BodyReference | undefined;
  /** The next review, a civil date. */
  readonly reviewOn?: CivilDate | undefined;
  /** The reference of its record among the recognitions, where there is one. */
  readonly recognition?: string | undefined;
}

/** A theme of a venue, such as that of a service week, for as long as it has it. */
export interface VenueTheme extends Period {
  /** The theme, as printed. */
  readonly title: string;
}

/**
 * A place in which community governance happens: a centre, a station, a space of one square metre, a booth.
 *
 * @remarks Publishing precise coordinates is the caller's choice. Everything that changes is dated, so that what it was
 * on any day can be told.
 */
export interface Venue {
  /** The application's own reference; opaque. */
  readonly id: VenueId;
  /** What it is called. */
  readonly name: string;
  /** Its English name, where it has one. */
  readonly englishName?: string | undefined;
  /** What kind of place it is. */
  readonly kind: ExtensibleCode<VenueKind>;
  /** Who runs it. */
  readonly operator?: BodyReference | undefined;
  /** Where it is, in words and codes. */
  readonly address?: VenueAddress | undefined;
  /** Where it is, as a point. */
  readonly position?: Position | undefined;
  /** Its floor area (建筑面积, 使用面积), in square metres. */
  readonly area?: Quantity | undefined;
  /** The area of its site (占地面积), in square metres. */
  readonly siteArea?: Quantity | undefined;
  /** How many persons it takes at a time; of a home for the elderly, its beds. */
  readonly capacity?: number | undefined;
  /** Whether it is inside of a building. */
  readonly indoor?: boolean | undefined;
  /** How it can be reached and used by persons with disabilities. */
  readonly accessibility?: VenueAccessibility | undefined;
  /** What its use costs. */
  readonly fee?: VenueFee | undefined;
  /** Whom to ask. */
  readonly contacts?: readonly VenueContact[] | undefined;
  /** When it is open. */
  readonly openingHours?: OpeningHours | undefined;
  /** Who may use it; several where several may. */
  readonly access?: readonly ExtensibleCode<VenueAccess>[] | undefined;
  /** What visitors are asked to keep to, in the words of the venue. */
  readonly visitingRules?: readonly string[] | undefined;
  /** Whether it can be booked. */
  readonly bookable?: boolean | undefined;
  /** The venues that it contains. */
  readonly carriers?: readonly VenueCarrier[] | undefined;
  /** What it is there for, its carriers aside. */
  readonly functions?: readonly ExtensibleCode<VenueFunction>[] | undefined;
  /** The services that it offers. */
  readonly services?: readonly ExtensibleCode<ServiceCode>[] | undefined;
  /** What it has, and what it certainly has not. */
  readonly equipment?: readonly VenueEquipment[] | undefined;
  /** What happened to it, in the order in which it took effect. */
  readonly events?: readonly VenueEvent[] | undefined;
  /** The themes that it has or had. */
  readonly themes?: readonly VenueTheme[] | undefined;
  /** The labels that it carries or carried. */
  readonly labels?: readonly VenueLabel[] | undefined;
  /** Where the record comes from. */
  readonly source?: SourceReference | undefined;
  /** Fields of the application's own, by namespace. */
  readonly ext?: Readonly<Record<string, unknown>> | undefined;
}
