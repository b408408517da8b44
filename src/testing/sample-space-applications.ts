import type { SpaceApplication } from "../venues/index.ts";
import { communities, dayIn, some } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";
import type { InvalidVenueSample } from "./sample-venues.ts";

/**
 * Draws a valid application for a small space.
 *
 * @param random - a source of random numbers
 * @returns an application that `checkSpaceApplication` accepts
 *
 * @example
 * import { isSpaceApplication } from "linli/venues";
 * import { sampleSpaceApplication } from "linli/testing";
 *
 * isSpaceApplication(sampleSpaceApplication(Math.random)); // => true
 */
export function sampleSpaceApplication(random: Random): SpaceApplication {
  const community = oneOf(random, communities);
  const body = { name: `${community}社区邻里互助会` };
  const applied = { event: "apply", on: dayIn(random, 2024) } as const;
  return {
    id: `application-${digits(random, 6)}`,
    applicant: body,
    kind: oneOf(random, ["microspace", "microspace-garden", "microspace-cafe", "x-qinghe:tea-room"] as const),
    place: { name: `${community}小区` },
    ...some(random, () => ({ capacity: 1 + below(random, 40) })),
    ...oneOf<Pick<SpaceApplication, "events" | "host" | "venue">>(random, [
      { events: [applied] },
      { events: [applied, { event: "withdraw", on: "2025-02-01" }] },
      { events: [applied, { event: "refuse", on: "2025-01-10", reason: "场地不符合消防要求" }] },
      {
        events: [applied, { event: "approve", on: "2025-01-10" }, { event: "open", on: "2025-03" }],
        host: body,
        venue: `venue-${digits(random, 6)}`,
      },
    ]),
  };
}

const defects: readonly (readonly [string, (application: SpaceApplication) => unknown])[] = [
  ["space-application.kind", (application) => ({ ...application, kind: "drivers-home" })],
  ["organization.place-empty", (application) => ({ ...application, place: {} })],
  ["field.missing", ({ applicant: _, ...application }) => application],
  [
    "space-application.event-impossible",
    (application) => ({ ...application, events: [{ event: "open", on: "2025-03" }] }),
  ],
  [
    "space-application.venue-too-early",
    (application) => ({ ...application, events: [{ event: "apply" }], venue: "venue-1" }),
  ],
];

/**
 * Draws a record that is nearly an application for a small space.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkSpaceApplication` gives
 *
 * @example
 * import { checkSpaceApplication } from "linli/venues";
 * import { sampleInvalidSpaceApplication } from "linli/testing";
 *
 * const { record, because } = sampleInvalidSpaceApplication(Math.random);
 * checkSpaceApplication(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidSpaceApplication(random: Random): InvalidVenueSample {
  const [because, spoil] = oneOf(random, defects as readonly [(typeof defects)[number], ...typeof defects]);
  return { record: spoil(sampleSpaceApplication(random)), because };
}
