import type { CivilDate, ExtensibleCode, Finding, Quantity } from "../../core/index.ts";
import type { IndicatorId, Observation, QuantityRate } from "../../indicators/index.ts";
import type { Organization } from "../../organizations/index.ts";
import type { CardHotline } from "../../link-cards/index.ts";
import type { ServiceCode, Venue, VenueKind } from "../../venues/index.ts";

/** The community that a profile is of. */
export interface ProfilePlace {
  /** Its code, twelve digits (统计用区划代码). */
  readonly communityCode: string;
  /** Its name as it is printed. */
  readonly name: string;
}

/** What a profile is made from; records of other places are left aside. */
export interface ProfileRecords {
  /** Numbers of indicators, of any places and times. */
  readonly observations?: readonly Observation[] | undefined;
  /** Venues, of any places. */
  readonly venues?: readonly Venue[] | undefined;
  /** Organizations, of any places: those whose seat is in the community count. */
  readonly organizations?: readonly Organization[] | undefined;
  /** Hotlines of the community, in the order in which they are shown. */
  readonly hotlines?: readonly CardHotline[] | undefined;
}

/** What a profile is to tell. */
export interface ProfileOptions {
  /** The indicator of the residents, in persons. */
  readonly population: IndicatorId;
  /** The indicators that the profile should have. */
  readonly indicators?: readonly IndicatorId[] | undefined;
  /** The indicators of what residents need, such as the number of wishes. */
  readonly needs?: readonly IndicatorId[] | undefined;
  /** Per how many persons figures are told: 10,000 for 每万人; 1 by default. */
  readonly basis?: number | undefined;
}

/** A number of a profile. */
export interface ProfileFigure {
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** The latest number up to the day, with its hedge. */
  readonly quantity: Quantity;
  /** The number per residents; nothing where the hedges support none, or there are no residents on record. */
  readonly perCapita?: QuantityRate | undefined;
}

/** How many venues of a kind there are. */
export interface ProfileFacility {
  /** The kind. */
  readonly kind: ExtensibleCode<VenueKind>;
  /** How many are recorded. */
  readonly count: number;
}

/**
 * The profile of a community on a day: residents, facilities, services, needs, organizations and figures.
 *
 * @remarks Made from records by `communityProfileOf`; it holds no households and no persons.
 */
export interface CommunityProfile {
  /** The community. */
  readonly place: ProfilePlace;
  /** The day, a civil date. */
  readonly on: CivilDate;
  /** How many residents there are, with the hedge of the source. */
  readonly population?: Quantity | undefined;
  /** The numbers asked for, in the order asked. */
  readonly figures: readonly ProfileFigure[];
  /** The numbers of needs asked for, in the order asked. */
  readonly needs: readonly ProfileFigure[];
  /** The venues that are not closed on the day, in the order given. */
  readonly venues: readonly Venue[];
  /** Venues by kind, sorted by their code. */
  readonly facilities: readonly ProfileFacility[];
  /** The floor area of all venues; nothing where one of them has none recorded. */
  readonly floorArea?: Quantity | undefined;
  /** Square metres per resident. */
  readonly areaPerCapita?: QuantityRate | undefined;
  /** The services that the venues offer, each once, sorted. */
  readonly services: readonly ExtensibleCode<ServiceCode>[];
  /** How many organizations have their seat in the community. */
  readonly organizations: number;
  /** The hotlines. */
  readonly hotlines: readonly CardHotline[];
  /** What is missing (数据缺口). */
  readonly gaps: readonly Finding[];
}

/** Where a community stands beside others in one figure. */
export interface PeerPosition {
  /** The code of the community. */
  readonly communityCode: string;
  /** The figure per residents; `null` where there is none. */
  readonly value: number | null;
  /** The best place that it can have, from 1 on, the largest figure first; nothing without a figure. */
  readonly from?: number | undefined;
  /** The worst place that it can have: another one than `from` where hedges or equal figures leave it open. */
  readonly until?: number | undefined;
  /** Among how many communities with a figure. */
  readonly of: number;
}
