import type { Need, NeedEvent, Visit, VisitCampaign } from "../projects/index.ts";
import { communities, some } from "./organization-parts.ts";
import { below, characters, digits, oneOf, type Random } from "./sampling.ts";

/** A record that a check of visits refuses, and the code of the error that says why. */
export interface InvalidVisitSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

function householdKey(random: Random): string {
  return `h-${characters(random, "0123456789abcdef", 8)}`;
}

function dayOf(random: Random, month: string): string {
  return `2026-${month}-${String(1 + below(random, 28)).padStart(2, "0")}`;
}

/**
 * Draws a valid campaign of visits.
 *
 * @param random - a source of random numbers
 * @returns a campaign that `checkVisitCampaign` accepts without a warning
 *
 * @example
 * import { isVisitCampaign } from "linli/projects";
 * import { sampleVisitCampaign } from "linli/testing";
 *
 * isVisitCampaign(sampleVisitCampaign(Math.random)); // => true
 */
export function sampleVisitCampaign(random: Random): VisitCampaign {
  return {
    id: `campaign-${digits(random, 4)}`,
    name: `${oneOf(random, communities)}走访`,
    period: { from: "2026-07-01", until: "2026-12-31" },
    ...some(random, () => ({ place: { name: oneOf(random, communities) } })),
    ...some(random, () => ({
      visitorRoles: ["grid-member", "social-worker", "x-qinghe:volunteer"] as const,
    })),
    ...some(random, () => ({
      targets: [
        { scope: "campaign", households: 1 + below(random, 5000) },
        { scope: "visitor", households: 1 + below(random, 200) },
      ] as const,
    })),
    ...some(random, () => ({ source: { title: "青禾区走访工作方案", on: "2026-06-20" } })),
  };
}

/**
 * Draws a valid visit.
 *
 * @param random - a source of random numbers
 * @returns a visit that `checkVisit` accepts without a warning
 *
 * @example
 * import { isVisit } from "linli/projects";
 * import { sampleVisit } from "linli/testing";
 *
 * isVisit(sampleVisit(Math.random)); // => true
 */
export function sampleVisit(random: Random): Visit {
  const drafts = [
    (): Pick<Visit, "mode" | "outcome" | "profileComplete" | "careActions"> => ({
      mode: oneOf(random, ["home", "phone", "online"] as const),
      outcome: "met",
      ...some(random, () => ({ profileComplete: below(random, 2) === 0 })),
      ...some(random, () => ({ careActions: ["holiday-visit", "x-qinghe:birthday"] as const })),
    }),
    (): Pick<Visit, "mode" | "outcome"> => ({
      mode: "home",
      outcome: oneOf(random, ["nobody-home", "declined", "moved-away"] as const),
    }),
  ] as const;
  return {
    id: `visit-${digits(random, 8)}`,
    ...some(random, () => ({ campaign: `campaign-${digits(random, 4)}` })),
    household: householdKey(random),
    visitorRole: oneOf(random, ["grid-member", "community-secretary", "social-worker"] as const),
    ...some(random, () => ({ visitor: `staff-${digits(random, 3)}` })),
    ...some(random, () => ({ grid: `330203100004${digits(random, 2)}7` })),
    place: { communityCode: oneOf(random, ["330203100004", "330205100003"] as const) },
    on: dayOf(random, oneOf(random, ["07", "08", "11"] as const)),
    ...oneOf(random, drafts)(),
  };
}

/** Histories of needs, from their beginning to where they stand. */
function needHistory(random: Random): readonly NeedEvent[] {
  const all: readonly NeedEvent[] = [
    { event: "assign", on: dayOf(random, "08"), to: { name: "云栖社区居民委员会" } },
    oneOf<NeedEvent>(random, [
      { event: "resolve", on: dayOf(random, "09") },
      { event: "refer", on: dayOf(random, "09"), to: { name: "青禾区民政局" } },
      { event: "give-up", on: dayOf(random, "09") },
    ] as const),
    {
      event: "follow-up",
      on: dayOf(random, "10"),
      feedback: oneOf(random, ["satisfied", "unsatisfied", "none"] as const),
    },
  ];
  return all.slice(0, 1 + below(random, 3));
}

/**
 * Draws a valid need.
 *
 * @param random - a source of random numbers
 * @returns a need that `checkNeed` accepts without a warning
 *
 * @example
 * import { isNeed } from "linli/projects";
 * import { sampleNeed } from "linli/testing";
 *
 * isNeed(sampleNeed(Math.random)); // => true
 */
export function sampleNeed(random: Random): Need {
  const drafts: readonly [() => Partial<Need>, () => Partial<Need>] = [
    (): Pick<Need, "visit" | "household"> => ({
      visit: `visit-${digits(random, 8)}`,
      household: householdKey(random),
    }),
    (): Pick<Need, "reportedBy"> => ({
      reportedBy: oneOf(random, ["delivery-rider", "courier", "neighbour", "x-qinghe:merchant"] as const),
    }),
  ];
  return {
    id: `need-${digits(random, 8)}`,
    ...oneOf(random, drafts)(),
    category: oneOf(random, ["safety", "elderly-care", "delivery-access", "x-qinghe:well-cover"] as const),
    ...some(random, () => ({ urgency: oneOf(random, ["ordinary", "urgent"] as const) })),
    ...some(random, () => ({ place: { name: oneOf(random, communities) } })),
    raisedOn: dayOf(random, "07"),
    dueOn: dayOf(random, "08"),
    ...some(random, () => ({ events: needHistory(random) })),
  };
}

/** Changes that make a valid record invalid, each with the code that says so. */
type Defects<Model> = readonly [Defect<Model>, ...Defect<Model>[]];
type Defect<Model> = readonly [string, (record: Model) => unknown];

const campaignDefects: Defects<VisitCampaign> = [
  ["visit.target", (campaign) => ({ ...campaign, targets: [{ scope: "visitor", households: 0 }] })],
  [
    "visit.target-repeated",
    (campaign) => ({
      ...campaign,
      targets: [
        { scope: "visitor", households: 100 },
        { scope: "visitor", households: 120 },
      ],
    }),
  ],
  ["visit.visitor-role", (campaign) => ({ ...campaign, visitorRoles: ["secretary"] })],
  ["period.order", (campaign) => ({ ...campaign, period: { from: "2026-12-31", until: "2026-07-01" } })],
  ["field.missing", ({ name: _, ...campaign }) => campaign],
];

const visitDefects: Defects<Visit> = [
  ["visit.household-key", (visit) => ({ ...visit, household: "云栖社区3幢502室" })],
  ["visit.household-key", (visit) => ({ ...visit, household: "13800138000" })],
  ["visit.household-key", (visit) => ({ ...visit, household: "11010519491231002X" })],
  [
    "visit.nobody-met",
    (visit) => ({ ...visit, mode: "home", outcome: "nobody-home", profileComplete: true }),
  ],
  [
    "visit.mode",
    (visit) => ({
      ...visit,
      mode: "phone",
      outcome: "nobody-home",
      profileComplete: undefined,
      careActions: undefined,
    }),
  ],
  ["visit.visitor-role", (visit) => ({ ...visit, visitorRole: "friend" })],
  ["civil-date.no-such-day", (visit) => ({ ...visit, on: "2026-02-30" })],
];

const needDefects: Defects<Need> = [
  ["need.origin-missing", (need) => ({ ...need, visit: undefined, reportedBy: undefined })],
  ["need.household-missing", (need) => ({ ...need, household: undefined, reportedBy: "household" })],
  ["need.due-before-raised", (need) => ({ ...need, dueOn: "2026-06-30" })],
  ["need.event-order", (need) => ({ ...need, events: [{ event: "follow-up", feedback: "none" }] })],
  [
    "need.event-dates",
    (need) => ({
      ...need,
      events: [
        { event: "assign", on: "2026-08-02" },
        { event: "resolve", on: "2026-08-01" },
      ],
    }),
  ],
  ["need.event-before-raised", (need) => ({ ...need, events: [{ event: "assign", on: "2026-06-30" }] })],
  ["need.body-missing", (need) => ({ ...need, events: [{ event: "refer", on: "2026-08-02" }] })],
  ["need.feedback-out-of-place", (need) => ({ ...need, events: [{ event: "assign", feedback: "none" }] })],
];

function spoiled<Model>(random: Random, record: Model, defects: Defects<Model>): InvalidVisitSample {
  const [because, spoil] = defects[below(random, defects.length)] ?? defects[0];
  return { record: spoil(record), because };
}

/**
 * Draws a record that is nearly a campaign of visits.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkVisitCampaign` gives
 *
 * @example
 * import { isVisitCampaign } from "linli/projects";
 * import { sampleInvalidVisitCampaign } from "linli/testing";
 *
 * isVisitCampaign(sampleInvalidVisitCampaign(Math.random).record); // => false
 */
export function sampleInvalidVisitCampaign(random: Random): InvalidVisitSample {
  return spoiled(random, sampleVisitCampaign(random), campaignDefects);
}

/**
 * Draws a record that is nearly a visit.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkVisit` gives
 *
 * @example
 * import { isVisit } from "linli/projects";
 * import { sampleInvalidVisit } from "linli/testing";
 *
 * isVisit(sampleInvalidVisit(Math.random).record); // => false
 */
export function sampleInvalidVisit(random: Random): InvalidVisitSample {
  return spoiled(random, sampleVisit(random), visitDefects);
}

/**
 * Draws a record that is nearly a need.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkNeed` gives
 *
 * @example
 * import { isNeed } from "linli/projects";
 * import { sampleInvalidNeed } from "linli/testing";
 *
 * isNeed(sampleInvalidNeed(Math.random).record); // => false
 */
export function sampleInvalidNeed(random: Random): InvalidVisitSample {
  return spoiled(random, sampleNeed(random), needDefects);
}
