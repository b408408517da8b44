import type { PlaceReference } from "../organizations/index.ts";
import type { Membership } from "../programmes/index.ts";
import { some } from "./organization-parts.ts";
import { below, digits, numberBetween, oneOf, type Random } from "./sampling.ts";

/** A record that a check of memberships refuses, and the code of the error that says why. */
export interface InvalidMembershipSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

const places: readonly [PlaceReference, ...PlaceReference[]] = [
  {},
  { divisionCode: "330203" },
  { communityCode: "330203004001" },
];

/**
 * Draws a valid membership of a community, an estate or a village in a programme.
 *
 * @param random - a source of random numbers
 * @returns a membership that `checkMembership` accepts without a warning
 *
 * @example
 * import { isMembership } from "linli/programmes";
 * import { sampleMembership } from "linli/testing";
 *
 * isMembership(sampleMembership(Math.random)); // => true
 */
export function sampleMembership(random: Random): Membership {
  const serial = numberBetween(random, 1, 9, 2);
  const drafts: readonly [
    () => Pick<Membership, "unit" | "member">,
    ...(() => Pick<Membership, "unit" | "member">)[],
  ] = [
    () => ({
      unit: "estate",
      member: {
        name: oneOf(random, ["云栖苑", "青杉园", "滨河花园"] as const),
        ...oneOf(random, places),
      },
    }),
    () => ({
      unit: "community",
      member: { communityCode: `3302030040${serial}`, ...some(random, () => ({ name: "云栖社区" })) },
    }),
    () => ({
      unit: "village",
      member: oneOf<PlaceReference>(random, [
        { communityCode: `3302031002${serial}` },
        { divisionCode: "330203", name: "上云村" },
        { name: "下云村" },
      ]),
    }),
  ];
  return {
    id: `membership-${digits(random, 6)}`,
    programme: "link-card",
    ...oneOf(random, drafts)(),
    joinedOn: oneOf(random, ["2023", "2024-03", `2024-0${String(1 + below(random, 6))}-15`] as const),
    ...some(random, () => ({ leftOn: oneOf(random, ["2024-06-30", "2024-08-31", "2025"] as const) })),
    ...some(random, () => ({ source: { title: "青禾区民政局台账", on: "2024-07" } })),
  };
}

type Defect = readonly [string, (membership: Membership) => unknown];

const defects: readonly [Defect, ...Defect[]] = [
  ["membership.member-missing", (record) => ({ ...record, member: { divisionCode: "330203" } })],
  [
    "membership.code-not-community",
    (record) => ({ ...record, member: { communityCode: "330203004000", name: "云栖街道" } }),
  ],
  [
    "membership.estate-unnamed",
    (record) => ({ ...record, unit: "estate", member: { communityCode: "330203004001" } }),
  ],
  [
    "membership.left-before-joining",
    (record) => ({ ...record, joinedOn: "2024-03-02", leftOn: "2024-03-01" }),
  ],
  ["field.value", (record) => ({ ...record, unit: "household" })],
  ["organization.text-empty", (record) => ({ ...record, programme: " " })],
  ["field.missing", ({ joinedOn: _, ...record }) => record],
];

/**
 * Draws a record that is nearly a membership.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkMembership` gives
 *
 * @example
 * import { checkMembership } from "linli/programmes";
 * import { sampleInvalidMembership } from "linli/testing";
 *
 * const { record, because } = sampleInvalidMembership(Math.random);
 * checkMembership(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidMembership(random: Random): InvalidMembershipSample {
  const [because, spoil] = oneOf(random, defects);
  return { record: spoil(sampleMembership(random)), because };
}
