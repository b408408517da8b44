import type { OrganizationKind, RegistrationLevel } from "./code-lists.ts";

/** What is found in an organization and in a party unit by themselves. */
export type OrganizationModelFindings = {
  /** A text is there, but empty. */
  readonly "organization.text-empty": Record<never, never>;
  /** The kind is none of the list, and no code of one's own. */
  readonly "organization.kind": Record<never, never>;
  /** The trait is none of the list, and no code of one's own. */
  readonly "organization.trait": Record<never, never>;
  /** The relation is none of the list, and no code of one's own. */
  readonly "organization.link-kind": Record<never, never>;
  /** The office is none of the list, and no code of one's own. */
  readonly "organization.post-title": Record<never, never>;
  /** The organization has no name. */
  readonly "organization.names-missing": Record<never, never>;
  /** Two registered Chinese names hold at the same time; `positions` counts the names from 1. */
  readonly "organization.names-overlap": { readonly positions: readonly number[] };
  /** A body is referred to by neither reference, credit code nor name. */
  readonly "organization.reference-empty": Record<never, never>;
  /** A person is referred to by neither reference nor name. */
  readonly "organization.person-reference-empty": Record<never, never>;
  /** A place without code and name. */
  readonly "organization.place-empty": Record<never, never>;
  /** The organization is linked to itself. */
  readonly "organization.link-to-itself": Record<never, never>;
  /** The first two characters of the credit code, `category`, stand for other kinds, `kinds`. */
  readonly "organization.kind-code": { readonly category: string; readonly kinds: readonly string[] };
  /** An organization that is only filed has a credit code. */
  readonly "organization.filing-with-code": Record<never, never>;
  /** An organization that is only filed has a registering body. */
  readonly "organization.filing-with-registration": Record<never, never>;
  /** A directly registered organization has a supervising unit. */
  readonly "organization.direct-with-supervising-unit": Record<never, never>;
  /** An amount that is not a whole number of fen from 0 on. */
  readonly "organization.amount": Record<never, never>;
  /** A year that is no whole number from 1 to 9999. */
  readonly "organization.event-year": Record<never, never>;
  /** The event is dated before the year begins that it is about. */
  readonly "organization.event-before-its-year": Record<never, never>;
  /** The event lacks fields that its kind needs. */
  readonly "organization.event-incomplete": { readonly fields: readonly string[] };
  /** The event has fields that belong to other kinds of events. */
  readonly "organization.event-field": { readonly fields: readonly string[] };
  /** An event cannot happen in the state to which the events before it led; `position` counts the events from 1. */
  readonly "organization.event-order": {
    readonly position: number;
    readonly event: string;
    readonly eventEn: string;
    readonly eventZh: string;
    readonly stateEn: string;
    readonly stateZh: string;
  };
  /** An event is certainly earlier than one before it in the list, `after`; both positions count from 1. */
  readonly "organization.event-dates": { readonly position: number; readonly after: number };
  /** The registration ended certainly before the organization was founded; `position` counts the events from 1. */
  readonly "organization.ended-before-founded": { readonly position: number };
  /** A registered kind, but no credit code. */
  readonly "organization.code-missing": Record<never, never>;
  /** A filing, and no sign of a registration that the kind asks for. */
  readonly "organization.filing-only": Record<never, never>;
  /** An organization code of before 2015 and no credit code. */
  readonly "organization.legacy-code": Record<never, never>;
  /** The organization code is another one than that inside the credit code. */
  readonly "organization.code-reissued": Record<never, never>;
  /** The first two characters of the credit code, `category`, stand for another kind, by secondary sources only. */
  readonly "organization.kind-code-unconfirmed": { readonly category: string };
  /** The level of the body that gave the code, `codeLevel`, is another one than that of the registering body. */
  readonly "organization.code-level": {
    readonly codeLevel: RegistrationLevel;
    readonly level: RegistrationLevel;
  };
  /** The division inside the credit code is another one than that of the registering body. */
  readonly "organization.code-division": { readonly divisionCode: string };
  /** Organizations of this kind do not have the trait; `kinds` are those that do. */
  readonly "organization.trait-kind": { readonly trait: string; readonly kinds: readonly OrganizationKind[] };
  /** The qualification to raise funds from the public without being a charitable organization. */
  readonly "organization.fundraising-without-charity": Record<never, never>;
  /** A foundation that is registered below the province. */
  readonly "organization.foundation-level": { readonly level: RegistrationLevel };
  /** Dual management, and no supervising unit. */
  readonly "organization.supervising-unit-missing": Record<never, never>;
  /** The event that registers is certainly earlier than the founding; `position` counts the events from 1. */
  readonly "organization.registered-before-founded": { readonly position: number };
  /** The community of the seat lies in another division than that of the seat. */
  readonly "organization.address-division": Record<never, never>;
  /** The unit covers no organization. */
  readonly "party-unit.covers-none": Record<never, never>;
  /** The industry is none of the list, and no code of one's own. */
  readonly "party-unit.industry": Record<never, never>;
  /** A joint branch covers less than two organizations. */
  readonly "party-unit.joint-covers-one": Record<never, never>;
  /** The unit covers an organization twice; `positions` counts from 1. */
  readonly "party-unit.covers-twice": { readonly positions: readonly number[] };
  /** The plaque was put up before the unit was founded. */
  readonly "party-unit.plaque-before-founding": Record<never, never>;
  /** Two organizations that the unit covers have the same name; `positions` counts from 1. */
  readonly "party-unit.covers-same-name": { readonly positions: readonly number[] };
};

/** Why the state of an organization on a date is what it is, beside what a history says by itself. */
export type OrganizationStateFindings = {
  /** No event is recorded that could change this state. */
  readonly "organization.events-missing": Record<never, never>;
  /** An event that is not recorded itself, but presupposed by the first one that is. */
  readonly "organization.event-presupposed": { readonly eventEn: string; readonly eventZh: string };
  /** No event is recorded: the founding and this sign of a registration stand in for one. */
  readonly "organization.registration-presumed": { readonly sign: RegistrationSign };
  /** No event is recorded, and the register prints a state that is not the usual one. */
  readonly "organization.status-as-printed": Record<never, never>;
  /** A filing is recorded, but not since when. */
  readonly "organization.filing-undated": Record<never, never>;
};

/** What shows that an organization was registered, where no event says so. */
export type RegistrationSign = "registration" | "certificate" | "code";
