import type { CivilDate, ExtensibleCode, Locale, Period } from "../core/index.ts";

/**
 * What a contact on a link card is there for.
 *
 * @remarks The first five are those of the card that Ningbo released on 2024-07-09; the others stand on cards of other
 * places, or are usual.
 */
export type ContactRole =
  | "grid-member"
  | "community-office"
  | "property"
  | "family-doctor"
  | "community-police"
  | "grid-leader"
  | "building-head"
  | "community-secretary"
  | "auxiliary-police"
  | "anti-drug-worker"
  | "legal-adviser"
  | "social-worker"
  | "water"
  | "power"
  | "gas"
  | "heat"
  | "cable"
  | "supervisor";

/** A text that is printed, in Chinese, and in English where the card carries it. */
export interface CardText {
  /** The text in Chinese. */
  readonly "zh-CN": string;
  /** The text in English. */
  readonly en?: string | undefined;
}

/** A telephone number on a card. */
export interface CardPhone {
  /** The number as it is to be dialled, in any form that `classifyPhone` reads. */
  readonly number: string;
  /** The area code of a number that stands without one, such as `0574`. */
  readonly areaCode?: string | undefined;
  /** The day on which somebody last saw that the number is right, a civil date. */
  readonly lastCheckedOn?: CivilDate | undefined;
}

/**
 * A person, team or office to turn to.
 *
 * @remarks Only the role and a telephone number are common to all cards seen. Work numbers and names in an office are
 * printed, nothing else about a person (个人信息保护法, 2021-11-01, articles 5 and 6, recalled).
 */
export interface CardContact {
  /** What it is there for. */
  readonly role: ExtensibleCode<ContactRole>;
  /** Who it is: an opaque reference of the application's, by which an assignment names the same person or team. */
  readonly holder?: string | undefined;
  /** The name that is printed, of a person, a team or an office. */
  readonly displayName?: CardText | undefined;
  /** The numbers, the first one first; at least one. */
  readonly phones: readonly CardPhone[];
  /** Its place among the contacts of the same role, a whole number from 1 on; without it as in the list. */
  readonly order?: number | undefined;
  /** Where it is found. */
  readonly workPlace?: CardText | undefined;
  /** When it is reached. */
  readonly serviceHours?: CardText | undefined;
  /** What it does. */
  readonly serviceScope?: CardText | undefined;
  /** The number on the badge (警号, 工号). */
  readonly staffNumber?: string | undefined;
  /** Who supervises it, and where: printed on some cards of the police. */
  readonly supervisor?: CardText | undefined;
}

/** A hotline on a card. */
export interface CardHotline {
  /** The number without an area code, such as `12345`. */
  readonly code: string;
  /** The area code that it is dialled with, such as `0574`; for services of one city. */
  readonly areaCode?: string | undefined;
  /** The name that is printed, where it is not that of the table `hotlines`. */
  readonly name?: CardText | undefined;
  /** The day on which somebody last saw that the number is right, a civil date. */
  readonly lastCheckedOn?: CivilDate | undefined;
}

/** The side with the code. */
export interface CardFront {
  /** Who issues the card, as printed. */
  readonly issuer: CardText;
  /** The community, as printed. */
  readonly community: CardText;
  /** The code of the community, twelve digits. */
  readonly communityCode: string;
  /** The identifier of the grid; nothing where the card is for the whole community. */
  readonly grid?: string | undefined;
  /** What the grid is called, as printed. */
  readonly gridName?: CardText | undefined;
  /** The languages that are printed, the first one large. */
  readonly languages: readonly Locale[];
  /** The address in the code: `https://`, a host in lower case and a path. */
  readonly url: string;
  /** What the card is called, where it is not 服务连心卡. */
  readonly title?: CardText | undefined;
}

/** The side with the numbers. */
export interface CardBack {
  /** The hotlines, in the order in which they are printed. */
  readonly hotlines: readonly CardHotline[];
  /** The contacts; those of one role stand together, in the order of the roles. */
  readonly contacts: readonly CardContact[];
}

/** How a card ended before its last day. */
export interface CardEnd {
  /** `replace`: another card took its place. `revoke`: it was withdrawn (作废). */
  readonly event: "replace" | "revoke";
  /** The day from which it no longer holds, a civil date. */
  readonly on: CivilDate;
  /** `replace`: the reference of the card in its place. */
  readonly by?: string | undefined;
  /** Why, in the issuer's words. */
  readonly reason?: string | undefined;
}

/**
 * A link card (服务连心卡): what is printed on it, and from when to when it holds.
 *
 * @remarks Of the household that has it there is nothing, not even whether there is one: no name, address, number or
 * health. `checkLinkCard` warns of fields that look like it.
 */
export interface LinkCard {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The version of this model that the record follows, `link-card@1`; nothing stands for it too. */
  readonly schema?: string | undefined;
  /** The side with the code. */
  readonly front: CardFront;
  /** The side with the numbers. */
  readonly back: CardBack;
  /** The serial of this one card, eight characters of Crockford's alphabet; nothing where all of a grid are the same. */
  readonly serial?: string | undefined;
  /** The day of issue, a civil date; nothing of a draft. */
  readonly issuedOn?: CivilDate | undefined;
  /** The last day on which it holds, `YYYY-MM-DD`, by the day of Shanghai. */
  readonly expiresOn?: CivilDate | undefined;
  /** How many were handed out that are the same, where there is no serial; 1 where nothing is said. */
  readonly copies?: number | undefined;
  /** The reference of the card whose place it takes. */
  readonly replaces?: string | undefined;
  /** How it ended before its last day. */
  readonly ended?: CardEnd | undefined;
}

/** Whether somebody has the first word in a grid, or stands in. */
export type AssignmentRank = "primary" | "deputy";

/**
 * Who is in charge of a grid, in which role, from when to when.
 *
 * @remarks A grid has one grid member in charge at a time (一格一员 as a rule of many places); deputies may stand beside.
 */
export interface GridAssignment extends Period {
  /** The identifier of the grid. */
  readonly grid: string;
  /** In which role; grid member where nothing is said. */
  readonly role?: ExtensibleCode<ContactRole> | undefined;
  /** In charge, or standing in. */
  readonly rank: AssignmentRank;
  /** Who: an opaque reference of the application's. */
  readonly holder: string;
  /** The name that is printed. */
  readonly displayName?: CardText | undefined;
  /** The numbers at work. */
  readonly phones?: readonly CardPhone[] | undefined;
}
