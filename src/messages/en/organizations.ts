import type { MessageTable } from "../../core/index.ts";
import type {
  AnnualReportDoubt,
  CommitteeNamePart,
  EvaluatorLink,
  FundsUnknownReason,
  NationalWordRule,
  OneWayLink,
  OrganizationFindings,
} from "../../organizations/index.ts";
import { placeOf } from "./words.ts";

/** What the first two characters of a credit code stand for. */
const categories: { readonly [category: string]: string } = {
  "11": "state organs",
  "12": "public institutions",
  "13": "mass organizations",
  "51": "social groups",
  "52": "social service institutions",
  "53": "foundations",
  "54": "villagers' committees",
  "55": "residents' committees",
  "71": "religious sites",
  "81": "trade unions",
  "91": "enterprises",
  "92": "individual businesses",
  "93": "farmers' cooperatives",
  G1: "offices of overseas NGOs",
  J1: "owners' assemblies",
};
const category = (code: string): string => categories[code] ?? code;

const levels = {
  national: "national",
  province: "provincial",
  prefecture: "prefectural",
  county: "county",
} as const;

const signs = {
  registration: "the registering body",
  certificate: "the certificate",
  code: "the code",
} as const;

/** Where the rules about national words in front of a name stand. */
const nameRules: { readonly [rule in NationalWordRule]: string } = {
  "social-groups-10": "Registration Regulations for social groups, article 10",
  "service-institutions-8": "Interim Regulations on private non-enterprise units, article 8",
  "order-69-8": "Measures on names, article 8",
};

/** The parts of the full name of a committee. */
const nameParts: { readonly [part in CommitteeNamePart]: string } = {
  province: "the province",
  county: "the city or county",
  township: "the street, town or township",
  committee: "the words for the committee",
};

/** Relations, read from the first body to the second. */
const relations: { readonly [link in EvaluatorLink | OneWayLink]: string } = {
  "branch-of": "is a branch of",
  "sub-unit-of": "is a sub-unit of",
  "hub-of": "is the hub of",
  supervises: "supervises",
  "member-of": "is a member of",
  "incubated-by": "was incubated by",
  "founded-by": "was founded by",
  "hosted-by": "is hosted by",
  "merged-into": "was merged into",
  "split-from": "was split from",
};

/** Says of a finding that names or dates leave it open. */
const perhaps = (certain: boolean): string => (certain ? "" : " Names or dates leave it open; please check.");

function amount(yuan: number): string {
  return `${yuan.toLocaleString("en")} yuan`;
}

const fundsReasons: { readonly [reason in FundsUnknownReason]: string } = {
  "no-amount": "The registered funds are not given, so whether they reach the minimum is open",
  level: "The level of registration is not known, so which minimum of funds applies is open",
  fundraising:
    "The qualification for public fund-raising may come from the Charity Law, so which minimum of funds applies is open",
  sector: "There is no minimum of funds for the whole country; the rules of the sector decide",
};

const reportDoubts: { readonly [doubt in AnnualReportDoubt]: string } = {
  rules: "there is no rule for it",
  founding: "the date of founding is missing or not exact enough",
  exemption: "it was registered late in the year, which is reported to be exempt",
  status: "the state of the registration is not certain",
};

const lists = { abnormal: "list of abnormal activity", serious: "list of serious violations" } as const;

/** What the findings of `linli/organizations` say in English. */
export const organizationMessages: MessageTable<OrganizationFindings> = {
  // One organization or party unit by itself.
  "organization.text-empty": () => "The text is empty; leave the field out where nothing is known.",
  "organization.kind": () => "The kind is neither in the list of kinds nor of the form x-namespace:name.",
  "organization.trait": () => "The trait is neither in the list of traits nor of the form x-namespace:name.",
  "organization.link-kind": () =>
    "The relation is neither in the list of relations nor of the form x-namespace:name.",
  "organization.post-title": () =>
    "The office is neither in the list of offices nor of the form x-namespace:name.",
  "organization.names-missing": () => "An organization has at least one name.",
  "organization.names-overlap": (p) =>
    `The names no. ${p.positions.join(" and ")} are both the registered Chinese name at the same time.`,
  "organization.reference-empty": () => "A body is referred to by a reference, a credit code or a name.",
  "organization.person-reference-empty": () => "A person is referred to by a reference or a name.",
  "organization.place-empty": () => "A place has a code or a name.",
  "organization.link-to-itself": () => "The organization is linked to itself.",
  "organization.kind-code": (p) =>
    `Credit codes that begin with ${p.category} belong to ${category(p.category)}, not to this kind.`,
  "organization.filing-with-code": () => "An organization that is only filed has no credit code.",
  "organization.filing-with-registration": () =>
    "An organization that is only filed has no registering body; with whom it is filed belongs in the filing.",
  "organization.direct-with-supervising-unit": () =>
    "A directly registered organization has no supervising unit.",
  "organization.amount": () => "An amount is a whole number of fen from 0 on.",
  "organization.event-year": () => "A year is a whole number from 1 to 9999.",
  "organization.event-before-its-year": () => "The event is dated before the year that it is about begins.",
  "organization.event-incomplete": (p) => `An event of this kind needs more fields: ${p.fields.join(", ")}.`,
  "organization.event-field": (p) => `These fields belong to events of other kinds: ${p.fields.join(", ")}.`,
  "organization.event-order": (p) =>
    `Event no. ${String(p.position)}, “${p.eventEn}”, is not possible in the state “${p.stateEn}”.`,
  "organization.event-dates": (p) =>
    `Event no. ${String(p.position)} is dated before event no. ${String(p.after)}, which precedes it in the list.`,
  "organization.ended-before-founded": (p) =>
    `Event no. ${String(p.position)} ends the registration before the organization was founded.`,
  "party-unit.covers-none": () => "The unit covers no organization.",
  "party-unit.industry": () => "The industry is none of the list, and no code of your own.",
  "party-unit.joint-covers-one": () => "A joint branch covers at least two organizations.",
  "party-unit.covers-twice": (p) =>
    `The organizations no. ${p.positions.join(" and ")} of the unit are the same one.`,
  "party-unit.plaque-before-founding": () => "The plaque was put up before the unit was founded.",
  "party-unit.covers-same-name": (p) =>
    `The organizations no. ${p.positions.join(" and ")} of the unit have the same name and nothing to tell them apart.`,
  "organization.code-missing": () => "A registered organization has a credit code; it is not recorded.",
  "organization.filing-only": () =>
    "Only a filing is recorded, and no registration: the kind may be that of a filed organization.",
  "organization.legacy-code": () =>
    "Only the old organization code is recorded; since 2015 it is part of the credit code.",
  "organization.code-reissued": () =>
    "The old organization code is not the one inside the credit code; the code may have been given anew.",
  "organization.kind-code-unconfirmed": (p) =>
    `Credit codes that begin with ${p.category} seem to belong to ${category(p.category)}, not to this kind.`,
  "organization.code-level": (p) =>
    `The credit code was given by a body of ${levels[p.codeLevel]} level, the registering body is of ${levels[p.level]} level.`,
  "organization.code-division": (p) =>
    `The credit code was given in the division ${p.divisionCode}; the registering body is in another one now.`,
  "organization.trait-kind": () => "Organizations of this kind usually do not have this trait.",
  "organization.fundraising-without-charity": () =>
    "Raising funds from the public needs the qualification of a charitable organization, which is not recorded.",
  "organization.foundation-level": (p) =>
    `Foundations are registered by the ministry or a province, by delegation also by some cities; here it is the ${levels[p.level]} level.`,
  "organization.supervising-unit-missing": () =>
    "Under dual management there is a supervising unit; it is not recorded.",
  "organization.registered-before-founded": (p) =>
    `Event no. ${String(p.position)} registers the organization before the date of its founding.`,
  "organization.address-division": () =>
    "The community of the seat lies in another division than the one given for the seat.",

  // The state of an organization on a date.
  "organization.events-missing": () => "No event is recorded that could tell more about this state.",
  "organization.event-presupposed": (p) =>
    `“${p.eventEn}” is not recorded, but a later event presupposes it.`,
  "organization.registration-presumed": (p) =>
    `No registration is recorded as an event; it is presumed by the date of founding and ${signs[p.sign]}.`,
  "organization.status-as-printed": () =>
    "The register prints a state that is not the usual one, and no event says since when.",
  "organization.filing-undated": () => "A filing is recorded, but not since when.",
  // Names.
  "organization-name.national-word": (p) =>
    `“${p.word}” may not stand in front of this name (${nameRules[p.rule]}).`,
  "organization-name.wide-word": (p) =>
    `“${p.word}” may stand inside the name only where it qualifies the field (Measures on names, order 69).`,
  "organization-name.misleading-word": (p) =>
    `“${p.word}” misleads about rank, unless it has another meaning here (Measures on names, order 69).`,
  "organization-name.form-word": (p) =>
    `The name ends as names of another kind of body do; usual here are ${p.expected.join(", ")}.`,
  "organization-name.committee-parts": (p) =>
    `The full name of a committee also has ${p.missing.map((part) => nameParts[part]).join(", ")} (notice of the ministry, 2020-08-06).`,
  "organization-name.branch-without-parent": () =>
    "The name of a branch begins with the whole name of its organization (Measures on names, article 17).",
  "organization-name.branch-ending": (p) =>
    `The name of a branch ends in words such as ${p.expected.join(", ")} (Measures on names, article 17).`,
  // The legal representative.
  "legal-representative.several": (p) =>
    `The offices no. ${p.positions.join(" and ")} make different persons the legal representative on this day.`,
  "legal-representative.undecided": (p) =>
    `Dates or persons of the offices no. ${p.positions.join(" and ")} leave open who is the legal representative.`,
  "legal-representative.not-recorded": () => "The record names no legal representative for this day.",
  "legal-representative.vacancy-or-term": (p) =>
    `Office no. ${String(p.position)} ended; the record does not tell whether the term did, after which its holder would stay.`,
  "legal-representative.stays": (p) =>
    `The term ended on ${p.termEndedOn} and no new election is on record: the holder of office no. ${String(p.position)} stays legal representative.`,
  "legal-representative.no-legal-person": () =>
    "The body is no legal person and has no legal representative.",
  // Coverage by party units.
  "party-unit.covers-by-name": (p) =>
    `Party units (${String(p.count)}) may cover the organization, but give only a name.`,
  "party-unit.undecided": (p) =>
    `Dates of party units (${String(p.count)}) leave open whether they exist on this day.`,
  // Who may evaluate whom.
  "evaluator.itself": (p) => `The evaluator and the organization are one body.${perhaps(p.certain)}`,
  "evaluator.linked": ({ link, evaluatorIsFirst, certain }) =>
    `${evaluatorIsFirst ? "The evaluator" : "The organization"} ${relations[link]} ${evaluatorIsFirst ? "the organization" : "the evaluator"} on this day.${perhaps(certain)}`,
  "evaluator.shared-person": (p) =>
    `Persons with an office in both bodies on this day: ${String(p.count)}.${perhaps(p.certain)}`,
  "evaluator.former-office": (p) =>
    `Persons of the evaluator who left an office in the organization less than two years ago: ${String(p.count)}.${perhaps(p.certain)}`,
  // Organizations that are kept together.
  "organization-set.duplicate-id": (p) => `Organization no. ${String(p.position)} has the same reference.`,
  "organization-set.duplicate-code": (p) =>
    `Organization no. ${String(p.position)} has the same credit code.`,
  "organization-set.nobody": () => "No organization has this reference.",
  "organization-set.reference-contradicts": (p) =>
    `The reference is that of organization no. ${String(p.position)}, the credit code is not.`,
  "organization-set.links-contradict": (p) =>
    `This body and organization no. ${String(p.position)} each say that one ${relations[p.link]} the other, in opposite directions, at the same time.`,
  "organization-set.same-body-one-way": (p) =>
    `Organization no. ${String(p.position)} does not say that it is the same body.`,
  "organization-set.branch-below-branch": (p) =>
    `Organization no. ${String(p.position)} is itself a branch: a branch of a social group has no branches (Registration Regulations, article 17).`,
  "organization-set.service-institution-branch": () =>
    "A service institution has no branches (Interim Regulations of 1998, article 13).",
  "organization-set.legal-representative-of-two": (p) =>
    `The legal representative is also that of organization no. ${String(p.position)}: nobody may lead two social groups (Registration Regulations, article 12).`,
  "organization-set.legal-representative-namesake": (p) =>
    `The legal representative of organization no. ${String(p.position)} has the same name; please check whether it is one person.`,
  // Minimum conditions of registration.
  "organization.members-below-minimum": (p) =>
    `Too few members: at least ${String(p.individuals)} persons or ${String(p.units)} units, or ${String(p.mixed)} of both together, are needed (${placeOf(p.source, p.article)}).`,
  "organization.members-unknown": (p) =>
    `The record does not tell whether there are enough members: at least ${String(p.individuals)} persons or ${String(p.units)} units, or ${String(p.mixed)} of both together (${placeOf(p.source, p.article)}).`,
  "organization.funds-below-minimum": (p) =>
    `The registered funds are below the minimum of ${amount(p.yuan)} (${placeOf(p.source, p.article)}).`,
  "organization.funds-unknown": (p) => `${fundsReasons[p.reason]} (${placeOf(p.source, p.article)}).`,
  "organization.council-too-large": (p) =>
    `The record has ${String(p.counted)} persons in the council, more than the maximum of ${String(p.maximum)} (${placeOf(p.source, p.article)}).`,
  "organization.council-unknown": (p) =>
    `The record names ${String(p.counted)} of the council's persons; at least ${String(p.minimum)} are needed, and the record may not name all (${placeOf(p.source, p.article)}).`,
  "organization.conditions-unknown": (p) =>
    `There is no rule set with the minimum conditions of this kind on ${p.on}.`,
  // What is due.
  "organization.annual-report-due": (p) =>
    `By the data recorded there is no report on ${String(p.year)}; it goes to the ${p.to === "supervising-unit" ? "supervising unit" : "registering body"} (${placeOf(p.source, p.article)}${p.verified ? "" : "; the date is that of notices"}).`,
  "organization.annual-report-charity": () =>
    "A charitable organization reports under article 13 of the Charity Law and is not inspected in practice.",
  "organization.annual-report-undecided": (p) =>
    `Whether a report on ${p.years.join(", ")} is due is open: ${reportDoubts[p.doubt]}${p.source === undefined ? "" : ` (${placeOf(p.source, p.article)})`}.`,
  "organization.term-ends": () => "By the data recorded the term of office ends on this day.",
  "organization.term-by-post": (p) =>
    `The head's office, no. ${String(p.position)} of the record, ends on this day, and nobody follows on record.`,
  "organization.certificate-ends": () => "The certificate of registration is valid up to this day.",
  // Lists of the registering body.
  "organization.abnormal-for-years": (p) =>
    `On the list of abnormal activity since ${p.since}, ${String(p.years)} years or more: a ground for the list of serious violations (${placeOf(p.source, p.article)}).`,
  "organization.serious-for-years": (p) =>
    `On the list of serious violations since ${p.since}, ${String(p.years)} years or more: without new grounds it may ask to be taken off (${placeOf(p.source, p.article)}).`,
  "organization.listing-undecided": (p) =>
    `The dates do not tell whether it has been on the ${lists[p.list]} for ${String(p.years)} years (${placeOf(p.source, p.article)}).`,
  "organization.reports-missing": (p) =>
    `By the data recorded there is no report or inspection for ${p.years.join(", ")}; a report that was not made is a ground for the list of abnormal activity (${placeOf(p.source, p.article)}).`,
  "organization.inspections-failed": (p) =>
    `The inspections of ${p.years.join(", ")} failed: a ground for revoking the registration (${placeOf(p.source, p.article)}).`,
  "organization.inspections-missing": (p) =>
    `By the data recorded there is no inspection for ${p.years.join(", ")}; years in a row without one are a ground for revoking the registration (${placeOf(p.source, p.article)}).`,
  // A row of a register.
  "organization.funds-unit": () =>
    "The registered funds are very high: were they meant in yuan, not in 10,000 yuan?",
  // Incubation.
  "incubation.events-missing": () => "No event is recorded; at least one is needed.",
  "incubation.support": () => "The support is none of the list, and no code of your own.",
  "incubation.incubates-itself": () => "The organization is the incubation centre itself.",
  "incubation.event-order": (p) =>
    `Event ${String(p.position)}, ${p.eventEn}, cannot happen: the stage before it is "${p.stateEn}".`,
  "incubation.event-dates": (p) =>
    `Event ${String(p.position)} is dated before event ${String(p.after)}, which precedes it in the list.`,
  "incubation.removal-without-reason": () => "A removal needs a reason.",
  "incubation.code-without-registration": () => "Only what was registered has a credit code.",
  "incubation.merged-into-without-merger": () =>
    "A body it was merged into is named, but the outcome is no merger.",
  "incubation.graduated-otherwise": () => "It graduated, so that it cannot have been merged or have failed.",
  "incubation.outcome-after-graduation": () =>
    "It was registered or filed after it had graduated; graduation needs that first.",
  "incubation.registered-before-entry": () => "It entered to be registered, but was registered before.",
  "incubation.hand-over-before-notice": () => "The hand-over is dated before the notice to leave.",
  "incubation.graduation-unregistered": () =>
    "By the data recorded it was neither registered nor filed on the day of its graduation.",
  "incubation.graduation-unproven": () =>
    "The data recorded do not show that it was registered or filed when it graduated.",
  "incubation.first-answer-due": (p) =>
    `The application is to be answered within ${String(p.days)} working days (${placeOf(p.source, p.article)}${p.verified ? "" : ", unconfirmed"}).`,
  "incubation.hand-over-due": (p) =>
    `Rooms and equipment are to be handed over within ${String(p.days)} working days of the notice (${placeOf(p.source, p.article)}${p.verified ? "" : ", unconfirmed"}).`,
  "incubation.period-ends": (p) => `The agreed period of ${String(p.months)} months is over.`,
  // Zones.
  "zone.kind": () => "The kind is none of the list, and no code of your own.",
  "zone.lies-nowhere": () => "A zone lies in one division at least.",
  "zone.division-twice": () => "A division is named twice, or lies within another one that is named.",
  "zone.is-division": (p) =>
    `A division of this name lies there, with the code ${p.divisionCode}; it is no zone.`,
  "zone.repeated": (p) => `Zones ${p.positions.join(" and ")} have the same reference.`,
};
