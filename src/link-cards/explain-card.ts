import {
  assertDay,
  findingBelow,
  labelOf,
  warningOf,
  type CivilDate,
  type ExtensibleCode,
  type Finding,
  type FindingOf,
  type RuleSet,
} from "../core/index.ts";
import { classifyCardPhone } from "./card-phone.ts";
import { addressContradictions } from "./address-parts.ts";
import type { LinkCardExplanationFindings } from "./card-findings.ts";
import { expectedContactRoles } from "./code-lists.ts";
import { contactRoleLabels } from "./data/labels.ts";
import { lintDrawing } from "./drawing/lint-drawing.ts";
import { householdDataIn } from "./household.ts";
import { lintHotlines } from "./hotlines/lint-hotlines.ts";
import type { HotlineMergeRules } from "./hotlines/model.ts";
import type { CardContact, CardFront, CardPhone, ContactRole, LinkCard } from "./model.ts";
import { DEFAULT_MAXIMUM_AGE, numberAge } from "./number-age.ts";

/** What a card is held against beside its own fields. */
export interface LinkCardOptions {
  /** The day that is asked about; without it nothing is said about the age of numbers. */
  readonly on?: CivilDate | undefined;
  /** The roles that the card should have; `expectedContactRoles` where nothing is said, `[]` for none. */
  readonly required?: readonly ExtensibleCode<ContactRole>[] | undefined;
  /** How many days a check of a number counts; 365 where nothing is said, a convention of this library. */
  readonly maximumAge?: number | undefined;
  /** The division code of the city, for merged hotlines; by default that of the community. */
  readonly city?: string | undefined;
  /** What cities did with their hotlines; `hotlineMergeRules` where nothing is said. */
  readonly ruleSets?: readonly RuleSet<HotlineMergeRules>[] | undefined;
}

type Remark = FindingOf<LinkCardExplanationFindings>;

/**
 * Gives the warnings about a valid link card: what is missing, stale, too long to be printed, or should not be there.
 *
 * @remarks Missing roles are a matter of completeness: not every estate has a property manager. Nothing about the household
 * belongs on the card or into its record (个人信息保护法, 2021-11-01, articles 5 and 6, recalled).
 *
 * @param card - a card that `isLinkCard` accepts
 * @param options - the day, the roles, the city
 * @returns `link-card.address-contradicts` for each part in which the address says something else than the card;
 * the warnings: `link-card.role-missing`, `.household-data`, `.resident-id`, `.order-repeated`, `.number-stale`,
 * `.number-never-checked`, `.number-checked-later`, `.english-missing`, those of `lintHotlines` and of `lintDrawing`, and what
 * `classifyPhone` remarks
 * @throws TypeError where `on` is not known to the day
 * @throws RangeError where `city` has another form than six digits
 *
 * @example
 * import { explainLinkCard, type LinkCard } from "linli/link-cards";
 *
 * const card: LinkCard = {
 *   id: "card-1",
 *   front: {
 *     issuer: { "zh-CN": "高桥镇人民政府" },
 *     community: { "zh-CN": "高桥社区" },
 *     communityCode: "330203100004",
 *     languages: ["zh-CN"],
 *     url: "https://lxk.example.gov.cn/L1/330203100004/000/0",
 *   },
 *   back: { hotlines: [], contacts: [{ role: "property", phones: [{ number: "0574-87180000" }] }] },
 * };
 * const required = ["property", "family-doctor"] as const;
 * explainLinkCard(card, { required }).map(({ code, params }) => [code, params]);
 * // => [["link-card.role-missing", { roleEn: "Family doctor", roleZh: "家庭医生" }]]
 */
export function explainLinkCard(card: LinkCard, options: LinkCardOptions = {}): readonly Finding[] {
  if (options.on !== undefined) assertDay(options.on);
  const { hotlines, contacts } = card.back;
  const city = options.city ?? card.front.communityCode.slice(0, 6);
  return [
    ...missingRoles(contacts, options.required ?? expectedContactRoles),
    ...repeatedOrders(contacts),
    ...contacts.flatMap((contact, index) => contactFindings(contact, index, options)),
    ...lintHotlines(hotlines, { ...options, city }).map((finding) =>
      findingBelow(finding, "back", "hotlines"),
    ),
    ...missingEnglish(card.front),
    ...addressContradictions(card),
    ...householdDataIn(card),
    ...lintDrawing(card),
  ];
}

/** Of persons nobody is made to invent an English name; what names the card and its place is said in both languages. */
function missingEnglish(front: CardFront): readonly Remark[] {
  if (!front.languages.includes("en")) return [];
  return (["issuer", "community", "gridName", "title"] as const)
    .filter((name) => front[name] !== undefined && front[name].en === undefined)
    .map((name) => ({ ...warningOf("link-card.english-missing", {}), path: ["front", name] }));
}

function missingRoles(
  contacts: readonly CardContact[],
  required: readonly ExtensibleCode<ContactRole>[],
): readonly Remark[] {
  const present = new Set<string>(contacts.map(({ role }) => role));
  return required
    .filter((role) => !present.has(role))
    .map((role) => {
      const roleEn = labelOf(contactRoleLabels, role, "en");
      const roleZh = labelOf(contactRoleLabels, role, "zh-CN");
      return { ...warningOf("link-card.role-missing", { roleEn, roleZh }), path: ["back", "contacts"] };
    });
}

/** Said once for each place in the order of a role that several contacts have. */
function repeatedOrders(contacts: readonly CardContact[]): readonly Remark[] {
  const places = new Map<string, number[]>();
  contacts.forEach(({ role, order }, index) => {
    if (order === undefined) return;
    const key = `${role} ${String(order)}`;
    places.set(key, [...(places.get(key) ?? []), index + 1]);
  });
  return [...places.values()]
    .filter((positions) => positions.length > 1)
    .map((positions) => ({
      ...warningOf("link-card.order-repeated", { positions }),
      path: ["back", "contacts"],
    }));
}

function contactFindings(
  { phones }: CardContact,
  index: number,
  options: LinkCardOptions,
): readonly Finding[] {
  return phones.flatMap((phone, at) =>
    phoneFindings(phone, options).map((finding) =>
      findingBelow(finding, "back", "contacts", index, "phones", at),
    ),
  );
}

function phoneFindings(phone: CardPhone, options: LinkCardOptions): readonly Finding[] {
  const { number, areaCode } = phone;
  const read = classifyCardPhone({ number, areaCode }).findings.map((finding) =>
    findingBelow(finding, "number"),
  );
  return [...(read as readonly Finding[]), ...ageFindings(phone, options)];
}

function ageFindings(
  { lastCheckedOn }: CardPhone,
  { on, maximumAge = DEFAULT_MAXIMUM_AGE }: LinkCardOptions,
): readonly Remark[] {
  if (on === undefined) return [];
  const age = numberAge(lastCheckedOn, on, maximumAge);
  const path = ["lastCheckedOn"];
  const checkedOn = lastCheckedOn ?? "";
  switch (age.state) {
    case "fresh":
      return [];
    case "never":
      return [{ ...warningOf("link-card.number-never-checked", {}), path }];
    case "later":
      return [{ ...warningOf("link-card.number-checked-later", { checkedOn }), path }];
    case "stale":
      return [
        {
          ...warningOf("link-card.number-stale", { checkedOn, days: age.days, maximum: maximumAge }),
          path,
        },
      ];
  }
}
