import type { Mechanism, Method, Policy } from "../programmes/index.ts";
import { dayIn, some } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that a check of policies, mechanisms or methods refuses, and the code of the error that says why. */
export interface InvalidPolicySample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

type Defects<T> = readonly [
  readonly [string, (record: T) => unknown],
  ...(readonly [string, (record: T) => unknown])[],
];

/**
 * Draws a valid policy.
 *
 * @param random - a source of random numbers
 * @returns a policy that `checkPolicy` accepts without a warning
 *
 * @example
 * import { isPolicy } from "linli/programmes";
 * import { samplePolicy } from "linli/testing";
 *
 * isPolicy(samplePolicy(Math.random)); // => true
 */
export function samplePolicy(random: Random): Policy {
  const year = 2012 + below(random, 13);
  return {
    id: `policy-${digits(random, 6)}`,
    title: oneOf(random, ["社区微项目管理办法", "关于加强社区协商工作的意见"]),
    number: `青民发〔${String(year)}〕${String(1 + below(random, 200))}号`,
    issuers: [{ name: "青禾区民政局" }, { name: "青禾区司法局" }],
    issuedOn: dayIn(random, year),
    from: `${String(year + 1)}-01-01`,
    ...some(random, () => ({
      kind: oneOf(random, ["measures", "opinion", "notice", "x-qinghe:pact"] as const),
    })),
    ...some(random, () => ({ announcedIssuers: { value: 2, qualifier: "exact" as const } })),
    ...some(random, () => ({ until: `${String(year + 5)}-12-31` })),
    ...some(random, () => ({ repealedOn: `${String(year + 3)}-07-01`, repealedBy: "policy-repeal" })),
    ...some(random, () => ({ supersededBy: "policy-next" })),
    ...some(random, () => ({ amends: ["policy-before"] })),
    ...some(random, () => ({ place: { divisionCode: "440305" } })),
    ...some(random, () => ({ quotations: [{ text: "社区协商应当公开议题", at: "第三条" }] })),
    ...some(random, () => ({ source: { url: "https://example.org/policy" } })),
  };
}

const policyDefects: Defects<Policy> = [
  ["policy.kind", (policy) => ({ ...policy, kind: "rumour" })],
  ["policy.issuers-missing", (policy) => ({ ...policy, issuers: [] })],
  [
    "policy.issuer-repeated",
    (policy) => ({ ...policy, issuers: [...policy.issuers, { name: "青禾区司法局" }] }),
  ],
  ["policy.over-before-issue", (policy) => ({ ...policy, repealedOn: "2001-01-01" })],
  ["policy.circular", (policy) => ({ ...policy, supersededBy: policy.id })],
  ["period.order", (policy) => ({ ...policy, until: policy.issuedOn })],
  ["field.missing", ({ issuers: _, ...policy }) => policy],
];

/**
 * Draws a record that is nearly a policy.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkPolicy` gives
 *
 * @example
 * import { checkPolicy } from "linli/programmes";
 * import { sampleInvalidPolicy } from "linli/testing";
 *
 * const { record, because } = sampleInvalidPolicy(Math.random);
 * checkPolicy(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidPolicy(random: Random): InvalidPolicySample {
  const [because, spoil] = oneOf(random, policyDefects);
  return { record: spoil(samplePolicy(random)), because };
}

/**
 * Draws a valid mechanism.
 *
 * @param random - a source of random numbers
 * @returns a mechanism that `checkMechanism` accepts without a warning
 *
 * @example
 * import { isMechanism } from "linli/programmes";
 * import { sampleMechanism } from "linli/testing";
 *
 * isMechanism(sampleMechanism(Math.random)); // => true
 */
export function sampleMechanism(random: Random): Mechanism {
  const year = 2012 + below(random, 10);
  const members = [{ name: "青禾区司法局" }, { name: "青禾区教育局" }];
  const first = { from: `${String(year)}-03-01`, convenor: { name: "青禾区民政局" }, members };
  const second = {
    from: `${String(year + 2)}-12-08`,
    convenor: { name: "青禾区委社会工作部" },
    members,
    office: { name: "青禾区委社会工作部" },
    basis: "policy-1",
  };
  return {
    id: `mechanism-${digits(random, 6)}`,
    name: oneOf(random, ["基层治理协调机制", "信访工作联席会议"]),
    versions: oneOf(random, [[first], [first, second]] as const),
    ...some(random, () => ({ setUpOn: String(year) })),
    ...some(random, () => ({ frequency: oneOf(random, ["monthly", "quarterly", "as-needed"] as const) })),
    ...some(random, () => ({
      meetings: [
        { ordinal: 1, heldOn: `${String(year)}-04-01`, title: "全体会议" },
        { ordinal: 2, heldOn: `${String(year)}-09-01` },
      ],
    })),
    ...some(random, () => ({ place: { name: "青禾区" } })),
    ...some(random, () => ({ source: { title: "青禾区政府网" } })),
  };
}

const mechanismDefects: Defects<Mechanism> = [
  ["mechanism.frequency", (mechanism) => ({ ...mechanism, frequency: "often" })],
  ["mechanism.versions-missing", (mechanism) => ({ ...mechanism, versions: [] })],
  [
    "mechanism.versions-overlap",
    (mechanism) => ({ ...mechanism, versions: [...mechanism.versions, ...mechanism.versions] }),
  ],
  ["mechanism.version-before-set-up", (mechanism) => ({ ...mechanism, setUpOn: "2040-01-01" })],
  [
    "mechanism.member-repeated",
    ({ versions, ...mechanism }) => ({
      ...mechanism,
      versions: versions.map((version) => ({ ...version, members: [version.convenor] })),
    }),
  ],
  [
    "mechanism.members-missing",
    ({ versions, ...mechanism }) => ({
      ...mechanism,
      versions: versions.map((version) => ({ ...version, members: [] })),
    }),
  ],
  ["mechanism.ordinal", (mechanism) => ({ ...mechanism, meetings: [{ ordinal: 0 }] })],
  ["mechanism.meetings-order", (mechanism) => ({ ...mechanism, meetings: [{ ordinal: 1 }, { ordinal: 1 }] })],
  [
    "mechanism.meeting-before-set-up",
    (mechanism) => ({ ...mechanism, setUpOn: "2012", meetings: [{ ordinal: 1, heldOn: "2011-12-31" }] }),
  ],
];

/**
 * Draws a record that is nearly a mechanism.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkMechanism` gives
 *
 * @example
 * import { checkMechanism } from "linli/programmes";
 * import { sampleInvalidMechanism } from "linli/testing";
 *
 * const { record, because } = sampleInvalidMechanism(Math.random);
 * checkMechanism(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidMechanism(random: Random): InvalidPolicySample {
  const [because, spoil] = oneOf(random, mechanismDefects);
  return { record: spoil(sampleMechanism(random)), because };
}

/**
 * Draws a valid method.
 *
 * @param random - a source of random numbers
 * @returns a method that `checkMethod` accepts without a warning
 *
 * @example
 * import { isMethod } from "linli/programmes";
 * import { sampleMethod } from "linli/testing";
 *
 * isMethod(sampleMethod(Math.random)); // => true
 */
export function sampleMethod(random: Random): Method {
  const year = 2012 + below(random, 10);
  const first = {
    name: "一纵一横一环",
    steps: ["纵向到底", "横向到边", "环环相扣"],
    from: String(year),
    until: String(year + 1),
  };
  const second = {
    name: "五力共建",
    steps: ["组织力", "服务力", "协同力", "文化力", "科技力"],
    from: String(year + 2),
  };
  return {
    id: `method-${digits(random, 6)}`,
    name: "社区治理模式",
    versions: oneOf(random, [[first], [second], [first, second]] as const),
    ...some(random, () => ({ successor: "method-next" })),
    ...some(random, () => ({ place: { name: "青禾区" } })),
    ...some(random, () => ({ provider: { name: "云栖社区居民委员会" } })),
    ...some(random, () => ({ source: { title: "青禾区案例汇编" } })),
  };
}

const methodDefects: Defects<Method> = [
  ["method.versions-missing", (method) => ({ ...method, versions: [] })],
  [
    "method.versions-overlap",
    (method) => ({ ...method, versions: [...method.versions, ...method.versions] }),
  ],
  ["method.steps-missing", (method) => ({ ...method, versions: [{ name: "甲", steps: [] }] })],
  ["method.step-repeated", (method) => ({ ...method, versions: [{ name: "甲", steps: ["议", "议"] }] })],
  ["method.circular", (method) => ({ ...method, successor: method.id })],
  ["field.missing", ({ versions: _, ...method }) => method],
];

/**
 * Draws a record that is nearly a method.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkMethod` gives
 *
 * @example
 * import { checkMethod } from "linli/programmes";
 * import { sampleInvalidMethod } from "linli/testing";
 *
 * const { record, because } = sampleInvalidMethod(Math.random);
 * checkMethod(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidMethod(random: Random): InvalidPolicySample {
  const [because, spoil] = oneOf(random, methodDefects);
  return { record: spoil(sampleMethod(random)), because };
}
