import type { BodyReference, Organization, PartyUnit } from "../organizations/index.ts";
import {
  communities,
  dayIn,
  drawAddress,
  drawEvents,
  drawKind,
  drawLinks,
  drawMembers,
  drawNames,
  drawPosts,
  named,
  some,
  streets,
  tradeNames,
} from "./organization-parts.ts";
import { sampleUscc } from "./sample-identifiers.ts";
import { sampleLandline } from "./sample-phones.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that `checkOrganization` refuses, and the code of the error that says why. */
export interface InvalidOrganizationSample {
  /** The record. */
  readonly organization: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

/**
 * Draws a valid organization: registered, filed or another body of community governance, more or less complete.
 *
 * @remarks Names, places and persons are invented, the credit code fits the kind.
 *
 * @param random - a source of random numbers
 * @returns an organization that `checkOrganization` accepts without a warning
 *
 * @example
 * import { isOrganization } from "linli/organizations";
 * import { sampleOrganization } from "linli/testing";
 *
 * isOrganization(sampleOrganization(Math.random)); // => true
 */
export function sampleOrganization(random: Random): Organization {
  const { name, ...draft } = drawKind(random);
  const year = 1998 + below(random, 26);
  const foundedOn = oneOf(random, [dayIn(random, year), dayIn(random, year), String(year)]);
  return {
    id: `organization-${digits(random, 6)}`,
    ...draft,
    names: drawNames(random, name, year),
    foundedOn,
    ...some(random, () => ({ scope: ["社区服务", "志愿服务"].slice(below(random, 2)) })),
    ...some(random, () => ({ address: drawAddress(random) })),
    ...some(random, () => ({ phone: sampleLandline(random) })),
    ...some(random, () => ({ registeredFunds: (3 + below(random, 500)) * 1_000_000 })),
    ...some(random, () => ({ members: drawMembers(random) })),
    ...some(random, () => ({ events: drawEvents(random, draft.uscc === undefined, foundedOn, year) })),
    ...some(random, () => ({ links: drawLinks(random, year) })),
    ...some(random, () => ({ posts: drawPosts(random, year) })),
    ...some(random, () => ({ asPrinted: { status: "正常" } })),
    ...some(random, () => ({ source: { title: "青禾区社会组织名录", on: "2025-12" } })),
    ...some(random, () => ({ ext: { "x-qinghe": { row: below(random, 1000) } } })),
  };
}

/** Changes that make a valid organization invalid, each with the code that says so. */
const defects: readonly (readonly [string, (organization: Organization, random: Random) => unknown])[] = [
  ["organization.text-empty", (organization) => ({ ...organization, id: " " })],
  ["organization.names-missing", (organization) => ({ ...organization, names: [] })],
  [
    "organization.names-overlap",
    (organization) => ({ ...organization, names: [named("甲社"), named("乙社")] }),
  ],
  ["organization.kind", (organization) => ({ ...organization, kind: "club" })],
  [
    "organization.kind-code",
    (organization, random) => ({
      ...organization,
      kind: "foundation",
      uscc: sampleUscc(random, { category: oneOf(random, ["51", "52", "55", "91"]) }),
    }),
  ],
  [
    "organization.filing-with-code",
    (organization, random) => ({
      ...organization,
      kind: "filed-community-organization",
      uscc: sampleUscc(random),
    }),
  ],
  [
    "organization.direct-with-supervising-unit",
    (organization) => ({
      ...organization,
      supervision: { mode: "direct", supervisingUnit: { name: "青禾区文化局" } },
    }),
  ],
  [
    "organization.event-order",
    (organization) => ({ ...organization, events: [{ event: "deregister" }, { event: "change" }] }),
  ],
  [
    "organization.event-incomplete",
    (organization) => ({ ...organization, events: [{ event: "inspection" }] }),
  ],
  [
    "organization.reference-empty",
    (organization) => ({ ...organization, links: [{ kind: "member-of", to: {} }] }),
  ],
  [
    "period.order",
    (organization) => ({ ...organization, certificate: { from: "2024-05-01", until: "2020-04-30" } }),
  ],
  ["field.missing", ({ id: _, ...organization }) => organization],
];

/**
 * Draws a record that is nearly an organization.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkOrganization` gives
 *
 * @example
 * import { checkOrganization } from "linli/organizations";
 * import { sampleInvalidOrganization } from "linli/testing";
 *
 * const { organization, because } = sampleInvalidOrganization(Math.random);
 * checkOrganization(organization).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidOrganization(random: Random): InvalidOrganizationSample {
  const [because, spoil] = defects[below(random, defects.length)] ?? ["field.type", (): unknown => undefined];
  return { organization: spoil(sampleOrganization(random), random), because };
}

/**
 * Draws a valid party unit with the organizations that it covers.
 *
 * @param random - a source of random numbers
 * @returns a unit that `checkPartyUnit` accepts without a warning
 *
 * @example
 * import { isPartyUnit } from "linli/organizations";
 * import { samplePartyUnit } from "linli/testing";
 *
 * isPartyUnit(samplePartyUnit(Math.random)); // => true
 */
export function samplePartyUnit(random: Random): PartyUnit {
  const kind = oneOf(random, [
    "committee",
    "general-branch",
    "branch",
    "joint-branch",
    "instructor-only",
  ] as const);
  const fewest = kind === "joint-branch" ? 2 : 1;
  const year = 2005 + below(random, 18);
  const covers = Array.from({ length: fewest + below(random, 3) }, (_, index): BodyReference => ({
    id: `organization-${String(index)}-${digits(random, 4)}`,
    ...some(random, () => ({ name: `${oneOf(random, tradeNames)}社会工作服务中心` })),
  }));
  return {
    id: `party-unit-${digits(random, 4)}`,
    kind,
    covers,
    from: dayIn(random, year),
    ...some(random, () => ({ name: `中共${oneOf(random, streets)}社会组织联合支部委员会` })),
    ...some(random, () => ({ plaqueOn: dayIn(random, year + 1) })),
    ...some(random, () => ({ places: [{ name: `${oneOf(random, communities)}商务楼` }] })),
    ...some(random, () => ({
      industry: oneOf(random, ["express", "food-delivery", "internet", "x-qinghe:markets"] as const),
    })),
    ...some(random, () => ({ superior: { name: `${oneOf(random, streets)}党工委` } })),
  };
}
