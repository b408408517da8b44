import type { MicroProject } from "../projects/index.ts";
import { communities, some } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that `checkMicroProject` refuses, and the code of the error that says why. */
export interface InvalidMicroProjectSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

/**
 * Draws a valid micro-project at one of its steps, each of which was made public.
 *
 * @param random - a source of random numbers
 * @returns a micro-project that `checkMicroProject` accepts without a warning
 *
 * @example
 * import { isMicroProject } from "linli/projects";
 * import { sampleMicroProject } from "linli/testing";
 *
 * isMicroProject(sampleMicroProject(Math.random)); // => true
 */
export function sampleMicroProject(random: Random): MicroProject {
  const requestedFen = 100_000 * (1 + below(random, 400));
  const members = 9 + below(random, 30);
  const present = 1 + below(random, members);
  const steps = [
    ["propose", "collection"],
    ["deliberate", "deliberation"],
    ["decide", "decision"],
    ["start", undefined],
    ["deliver", "implementation"],
    ["accept", "acceptance"],
  ] as const;
  const done = steps.slice(0, below(random, steps.length + 1));
  return {
    id: `micro-project-${digits(random, 6)}`,
    name: `${oneOf(random, communities)}社区${oneOf(random, ["楼道照明改造", "四点半课堂", "健身器材更新"])}`,
    kind: oneOf(random, ["works", "services", "goods"] as const),
    place: { divisionCode: "440399", name: `${oneOf(random, communities)}社区` },
    year: 2016 + below(random, 10),
    supporters: below(random, 500),
    requestedFen,
    decidedFen: requestedFen - 50_000,
    vote: { members, present, agree: below(random, present + 1) },
    contractor: { name: "青禾区晨光工程队" },
    acceptedBy: { name: "青禾街道办事处" },
    events: done.map(([event], index) => ({ event, on: `2020-0${String(index + 1)}-15` })),
    publicity: done.flatMap(([, step]) => (step === undefined ? [] : [{ step, where: "社区公告栏" }])),
    ...some(random, () => ({ dueOn: "2020-12-31" })),
  };
}

const defects: readonly [
  readonly [string, (project: MicroProject) => unknown],
  ...(readonly [string, (project: MicroProject) => unknown])[],
] = [
  ["micro-project.amount", (project) => ({ ...project, requestedFen: 0 })],
  [
    "micro-project.decided-above-requested",
    (project) => ({ ...project, decidedFen: project.requestedFen + 1 }),
  ],
  ["micro-project.accepts-own-work", (project) => ({ ...project, acceptedBy: project.contractor })],
  ["micro-project.vote", (project) => ({ ...project, vote: { present: 5, agree: 6 } })],
  ["micro-project.year", (project) => ({ ...project, year: 2014 })],
  ["micro-project.event-impossible", (project) => ({ ...project, events: [{ event: "accept" }] })],
  ["field.value", (project) => ({ ...project, kind: "loan" })],
  ["field.missing", ({ place: _, ...project }) => project],
];

/**
 * Draws a record that is nearly a micro-project.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkMicroProject` gives
 *
 * @example
 * import { checkMicroProject } from "linli/projects";
 * import { sampleInvalidMicroProject } from "linli/testing";
 *
 * const { record, because } = sampleInvalidMicroProject(Math.random);
 * checkMicroProject(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidMicroProject(random: Random): InvalidMicroProjectSample {
  const [because, spoil] = oneOf(random, defects);
  return { record: spoil(sampleMicroProject(random)), because };
}
