import { labelOf, type CivilDate, type Locale } from "../../core/index.ts";
import { hotlineLabels } from "../../link-cards/index.ts";
import { formatOpeningHours, serviceLabels, venueKindLabels } from "../../venues/index.ts";
import type { CommunityProfile } from "./model.ts";

/** A venue on the page of a community, in words. */
export interface CommunityPageVenue {
  /** What it is called. */
  readonly name: string;
  /** What kind of place it is. */
  readonly kind: string;
  /** Where it is. */
  readonly address?: string | undefined;
  /** When it is open, in words; nothing where that is not recorded. */
  readonly hours?: string | undefined;
}

/** A hotline on the page of a community. */
export interface CommunityPageHotline {
  /** The number as it is dialled. */
  readonly number: string;
  /** What it is called; nothing where neither the record nor the table says. */
  readonly name?: string | undefined;
}

/** What the scan of a link card shows of a community: data for a page, all of it public. */
export interface CommunityPage {
  /** The language. */
  readonly locale: Locale;
  /** The name of the community. */
  readonly name: string;
  /** Its code, twelve digits: the area in the address of the card. */
  readonly communityCode: string;
  /** The day of the data. */
  readonly on: CivilDate;
  /** Its venues. */
  readonly venues: readonly CommunityPageVenue[];
  /** Its hotlines. */
  readonly hotlines: readonly CommunityPageHotline[];
  /** The services that its venues offer. */
  readonly services: readonly string[];
}

/** How the page is written. */
export interface CommunityPageOptions {
  /** The language. */
  readonly locale: Locale;
}

/**
 * Gives the data of the page that the scan of a link card leads to: name, venues with their hours, hotlines, services.
 *
 * @remarks The code of the community is the area in the address of the card (`parseCardUrl` of `linli/link-cards`). Only
 * what is public: no households, no residents, no figures.
 *
 * @param profile - the profile of the community
 * @param options - the language
 * @returns the data, all in words
 *
 * @example
 * import { communityPageOf, communityProfileOf } from "linli/programmes";
 *
 * const place = { communityCode: "330203100004", name: "云栖社区" };
 * const profile = communityProfileOf(place, { hotlines: [{ code: "12345" }] }, "2025-12-31", { population: "residents" });
 * communityPageOf(profile, { locale: "zh-CN" }).hotlines[0]?.number; // => "12345"
 */
export function communityPageOf(
  { place, on, venues, hotlines, services }: CommunityProfile,
  { locale }: CommunityPageOptions,
): CommunityPage {
  return {
    locale,
    name: place.name,
    communityCode: place.communityCode,
    on,
    venues: venues.map(({ name, englishName, kind, address, openingHours }) => ({
      name: locale === "en" ? (englishName ?? name) : name,
      kind: labelOf(venueKindLabels, kind, locale),
      address: address?.text,
      hours: openingHours === undefined ? undefined : formatOpeningHours(openingHours, locale),
    })),
    hotlines: hotlines.map(({ code, areaCode, name }) => ({
      number: areaCode === undefined ? code : `${areaCode}-${code}`,
      name: name?.[locale] ?? name?.["zh-CN"] ?? nameOf(code, locale),
    })),
    services: services.map((service) => labelOf(serviceLabels, service, locale)),
  };
}

/** The name of a hotline of the table. */
function nameOf(code: string, locale: Locale): string | undefined {
  return Object.prototype.hasOwnProperty.call(hotlineLabels, code)
    ? labelOf(hotlineLabels, code as keyof typeof hotlineLabels, locale)
    : undefined;
}
