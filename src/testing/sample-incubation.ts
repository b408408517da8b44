import type { Incubation } from "../organizations/index.ts";
import { communities, some } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that `checkIncubation` refuses, and the code of the error that says why. */
export interface InvalidIncubationSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

/**
 * Draws a valid incubation.
 *
 * @param random - a source of random numbers
 * @returns an incubation that `checkIncubation` accepts without a warning
 *
 * @example
 * import { isIncubation } from "linli/organizations";
 * import { sampleIncubation } from "linli/testing";
 *
 * isIncubation(sampleIncubation(Math.random)); // => true
 */
export function sampleIncubation(random: Random): Incubation {
  const year = 2018 + below(random, 6);
  const at = (after: number, day: string): string => `${String(year + after)}-${day}`;
  const entered = { event: "enter", on: at(0, "03-01") } as const;
  const course = oneOf<Pick<Incubation, "entrant" | "events" | "outcome" | "exitNoticeOn">>(random, [
    { entrant: "registered", events: [{ event: "apply", on: at(0, "01-08") }] },
    { entrant: "registered", events: [entered, { event: "extend", on: at(1, "03-01") }] },
    {
      entrant: "to-be-registered",
      events: [{ event: "admit", on: at(0, "02-10") }, entered, { event: "graduate", on: at(2, "06") }],
      outcome: { kind: oneOf(random, ["registered", "filed"] as const), on: at(1, "12-20") },
    },
    {
      entrant: "to-be-registered",
      events: [entered, { event: "remove", on: at(1, "06-30"), reason: "连续六个月未开展活动" }],
      outcome: { kind: "failed" },
      exitNoticeOn: at(1, "06-10"),
    },
    {
      entrant: "registered",
      events: [entered, { event: "withdraw", on: at(1, "06-30") }],
      outcome: { kind: "merged", into: { name: "青禾区社区服务联合会" } },
    },
  ]);
  return {
    id: `incubation-${digits(random, 6)}`,
    incubator: { name: "青禾区社会组织孵化中心" },
    organization: { name: `${oneOf(random, communities)}社区书画社` },
    ...course,
    ...some(random, () => ({ mode: oneOf(random, ["entity", "virtual"] as const) })),
    ...some(random, () => ({ support: ["office", "training"] as const })),
    ...some(random, () => ({ source: { title: "青禾区孵化台账", on: "2025-12" } })),
  };
}

/**
 * Draws a record that is no incubation, with one fault.
 *
 * @param random - a source of random numbers
 * @returns the record, and the code of the error that `checkIncubation` gives
 *
 * @example
 * import { isIncubation } from "linli/organizations";
 * import { sampleInvalidIncubation } from "linli/testing";
 *
 * isIncubation(sampleInvalidIncubation(Math.random).record); // => false
 */
export function sampleInvalidIncubation(random: Random): InvalidIncubationSample {
  const valid = sampleIncubation(random);
  const entered = { event: "enter", on: "2022-03-01" };
  const graduated = { event: "graduate", on: "2023-03-01" };
  const rest = { ...valid, outcome: undefined, exitNoticeOn: undefined };
  return oneOf<InvalidIncubationSample>(random, [
    { record: { ...rest, events: [] }, because: "incubation.events-missing" },
    { record: { ...rest, events: [graduated] }, because: "incubation.event-order" },
    {
      record: { ...rest, events: [entered, { event: "graduate", on: "2021" }] },
      because: "incubation.event-dates",
    },
    {
      record: { ...rest, events: [entered, { event: "remove", on: "2023" }] },
      because: "incubation.removal-without-reason",
    },
    {
      record: { ...rest, events: [entered, graduated], outcome: { kind: "failed" } },
      because: "incubation.graduated-otherwise",
    },
    {
      record: { ...rest, events: [entered, graduated], outcome: { kind: "filed", on: "2023-03-02" } },
      because: "incubation.outcome-after-graduation",
    },
    {
      record: {
        ...rest,
        entrant: "to-be-registered",
        events: [entered],
        outcome: { kind: "registered", on: "2021" },
      },
      because: "incubation.registered-before-entry",
    },
  ]);
}
