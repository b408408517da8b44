import type { Milestone, Project } from "../projects/index.ts";
import { communities, some } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that a check of projects refuses, and the code of the error that says why. */
export interface InvalidProjectSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

const bureau = { name: "青禾区委社会工作部" };
const center = { name: "青禾区暖邻社会工作服务中心" };

/**
 * Draws a valid milestone.
 *
 * @param random - a source of random numbers
 * @returns a milestone that `checkMilestone` accepts without a warning
 *
 * @example
 * import { isMilestone } from "linli/projects";
 * import { sampleMilestone } from "linli/testing";
 *
 * isMilestone(sampleMilestone(Math.random)); // => true
 */
export function sampleMilestone(random: Random): Milestone {
  return {
    id: `milestone-${digits(random, 6)}`,
    title: oneOf(random, ["完成选址", "完成平台部署", "试运营满三个月"]),
    owner: oneOf(random, [bureau, center]),
    dueOn: `2026-0${String(6 + below(random, 4))}-30`,
    ...some(random, () => ({ project: `project-${digits(random, 4)}` })),
    ...some(random, () => ({
      doneOn: `2026-0${String(6 + below(random, 4))}-12`,
      evidence: [{ title: "验收单" }],
    })),
  };
}

const days = ["2026-03-20", "2026-04-01", "2026-10-20", "2026-11-10", "2026-12-01"];
const steps = ["sign", "start", "deliver", "accept", "close"] as const;

/**
 * Draws a valid project, at any point of its life; its milestones fit it.
 *
 * @param random - a source of random numbers
 * @returns a project that `checkProject` accepts without a warning
 *
 * @example
 * import { isProject } from "linli/projects";
 * import { sampleProject } from "linli/testing";
 *
 * isProject(sampleProject(Math.random)); // => true
 */
export function sampleProject(random: Random): Project {
  const id = `project-${digits(random, 4)}`;
  const count = below(random, steps.length + 1);
  const events = steps.slice(0, count).map((event, index) => ({ event, on: days[index] }));
  const again = count === 2 && random() < 0.5;
  const paused = [
    { event: "suspend" as const, on: "2026-05-01" },
    { event: "resume" as const, on: "2026-06-01" },
    { event: "suspend" as const, on: "2026-07-01" },
  ];
  const accepted = { on: "2026-11-10", by: bureau, result: "passed" as const };
  return {
    id,
    name: `${oneOf(random, communities)}社区“银龄”食堂`,
    parties: [
      { role: "commissioner", body: bureau },
      { role: "undertaker", body: center },
    ],
    acceptance: { criterion: "每日供餐不少于 60 份", ...(count > steps.indexOf("accept") && accepted) },
    ...some(random, () => ({ englishName: "silver-age canteen" })),
    ...some(random, () => ({ themes: [oneOf(random, ["livelihood", "governance"] as const)] })),
    ...some(random, () => ({ campaigns: ["双送行动"] })),
    ...some(random, () => ({ call: `call-${digits(random, 4)}` })),
    ...some(random, () => ({ signing: { on: "2026-03-20", agreement: "YQ-2026-018", session: "s-1" } })),
    ...some(random, () => ({ milestones: [{ ...sampleMilestone(random), project: id }] })),
    ...some(random, () => ({ period: { from: "2026-04-01", until: "2026-12-31" } })),
    ...some(random, () => ({ place: { divisionCode: "440305" } })),
    ...(events.length > 0 && { events: again ? [...events, ...paused] : events }),
    ...some(random, () => ({ source: { title: "治理项目签约名单", on: "2026-03-20" } })),
  };
}

/**
 * Draws a project that is refused.
 *
 * @param random - a source of random numbers
 * @returns the record, with the code of an error that `checkProject` gives
 *
 * @example
 * import { isProject } from "linli/projects";
 * import { sampleInvalidProject } from "linli/testing";
 *
 * isProject(sampleInvalidProject(Math.random).record); // => false
 */
export function sampleInvalidProject(random: Random): InvalidProjectSample {
  const parties = [{ role: "undertaker", body: center }];
  const project = { id: "p", name: "银龄食堂", parties, signing: { on: "2026-03-20" } };
  const milestone = { id: "m", title: "完成选址" };
  return oneOf<InvalidProjectSample>(random, [
    { record: { ...project, acceptance: { by: center } }, because: "project.accepts-own-work" },
    {
      record: { ...project, milestones: [{ ...milestone, owner: bureau }] },
      because: "project.owner-no-party",
    },
    {
      record: { ...project, milestones: [{ ...milestone, doneOn: "2026-02" }] },
      because: "project.milestone-before-signing",
    },
    { record: { ...project, milestones: [milestone, milestone] }, because: "project.milestone-repeated" },
    { record: { ...project, events: [{ event: "accept" }] }, because: "project.event-impossible" },
    {
      record: { ...project, events: [{ event: "sign", on: "2026-03-21" }] },
      because: "project.signing-differs",
    },
    { record: { ...project, events: [{ event: "cancel" }] }, because: "project.reason-missing" },
    {
      record: { ...project, parties: [...parties, { role: "commissioner", body: center }] },
      because: "project.commissions-itself",
    },
  ]);
}

/**
 * Draws a milestone that is refused.
 *
 * @param random - a source of random numbers
 * @returns the record, with the code of an error that `checkMilestone` gives
 *
 * @example
 * import { isMilestone } from "linli/projects";
 * import { sampleInvalidMilestone } from "linli/testing";
 *
 * isMilestone(sampleInvalidMilestone(Math.random).record); // => false
 */
export function sampleInvalidMilestone(random: Random): InvalidProjectSample {
  const milestone = { id: "m", title: "完成选址" };
  return oneOf<InvalidProjectSample>(random, [
    { record: { ...milestone, title: " " }, because: "organization.text-empty" },
    { record: { ...milestone, owner: {} }, because: "organization.reference-empty" },
    { record: { ...milestone, dueOn: "2026-02-30" }, because: "civil-date.no-such-day" },
    { record: { id: "m" }, because: "field.missing" },
  ]);
}
