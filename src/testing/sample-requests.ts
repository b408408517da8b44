import type { ServiceRequest, ServiceRequestEvent, StreetCall, Suggestion } from "../projects/index.ts";
import { communities, some } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that a check of requests refuses, and the code of the error that says why. */
export interface InvalidRequestSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

function requestHistory(random: Random): readonly ServiceRequestEvent[] {
  const asked = {
    ...some(random, () => ({ responded: true })),
    ...some(random, () => ({ solved: below(random, 2) === 0 })),
    satisfied: below(random, 2) === 0,
  };
  const all: readonly ServiceRequestEvent[] = [
    { event: "accept", on: "2026-11-02" },
    { event: "dispatch", on: "2026-11-02", to: { name: "青禾街道办事处" } },
    { event: "object", on: "2026-11-03" },
    { event: "dispatch", at: "2026-11-03T15:00:00+08:00", to: { name: "青禾区城市管理局" } },
    { event: "handle", on: "2026-11-04" },
    { event: "reply", on: "2026-11-05" },
    { event: "close" },
    { event: "return-visit", on: "2026-11-09", ...asked },
    { event: "evaluate", on: "2026-11-10", ...asked },
  ];
  return all.slice(0, 1 + below(random, all.length));
}

/**
 * Draws a valid request to 12345 or a message board.
 *
 * @param random - a source of random numbers
 * @returns a request that `checkServiceRequest` accepts without a warning
 *
 * @example
 * import { isServiceRequest } from "linli/projects";
 * import { sampleServiceRequest } from "linli/testing";
 *
 * isServiceRequest(sampleServiceRequest(Math.random)); // => true
 */
export function sampleServiceRequest(random: Random): ServiceRequest {
  const kind = oneOf(random, [
    "consultation",
    "help",
    "complaint",
    "report",
    "suggestion",
    "x-qinghe:praise",
  ] as const);
  const drafts = [
    { openedOn: "2026-11-02" },
    { openedAt: "2026-11-02T08:30:00+08:00" },
    { openedOn: "2026-11-02", openedAt: "2026-11-01T23:30:00Z" },
  ] as const;
  return {
    id: `request-${digits(random, 8)}`,
    kind,
    channel: oneOf(random, [
      "hotline-12345",
      "portal",
      "leaders-message-board",
      "app",
      "x-qinghe:kiosk",
    ] as const),
    ...oneOf<Pick<ServiceRequest, "openedOn" | "openedAt">>(random, drafts),
    ...some(random, () => ({ matter: "占道停车" })),
    ...some(random, () => ({ place: { name: oneOf(random, communities) } })),
    ...some(random, () => ({ dueOn: "2026-11-09" })),
    ...some(random, () => (kind === "help" ? { activity: `activity-${digits(random, 3)}` } : {})),
    ...oneOf<() => object>(random, [
      (): object => ({}),
      (): object => ({ events: requestHistory(random) }),
      (): object => ({ mergedInto: "request-1", events: [{ event: "merge", on: "2026-11-03" }] }),
      (): object => ({ events: [{ event: "decline", on: "2026-11-03", reason: "in-petition" }] }),
    ] as const)(),
  };
}

/**
 * Draws a valid call of a street to departments.
 *
 * @param random - a source of random numbers
 * @returns a call that `checkStreetCall` accepts without a warning
 *
 * @example
 * import { isStreetCall } from "linli/projects";
 * import { sampleStreetCall } from "linli/testing";
 *
 * isStreetCall(sampleStreetCall(Math.random)); // => true
 */
export function sampleStreetCall(random: Random): StreetCall {
  const minute = (): string => String(10 + below(random, 50));
  return {
    id: `call-${digits(random, 6)}`,
    caller: { name: "青禾街道" },
    ...some(random, () => ({ place: { name: oneOf(random, communities) } })),
    matter: oneOf(random, ["joint-enforcement", "key-work", "emergency", "x-qinghe:flood"] as const),
    calledAt: "2026-11-02T09:00:00+08:00",
    called: [
      { body: { name: "青禾区城市管理局" }, arrivedAt: `2026-11-02T09:${minute()}:00+08:00` },
      { body: { name: "青禾区水务局" } },
      ...(below(random, 2) === 0
        ? [{ body: { name: "青禾区消防救援大队" }, arrivedAt: "2026-11-02T09:00:00+08:00" }]
        : []),
    ],
    ...oneOf<Partial<StreetCall>>(random, [
      { withinMinutes: 30 },
      { dueAt: "2026-11-02T10:00:00+08:00" },
    ] as const),
    ...some(random, () => ({ solvedOn: "2026-11-03" })),
    ...some(random, () => ({ source: { title: "吹哨报到台账", on: "2026-11-30" } })),
  };
}

/**
 * Draws a valid suggestion.
 *
 * @param random - a source of random numbers
 * @returns a suggestion that `checkSuggestion` accepts
 *
 * @example
 * import { isSuggestion } from "linli/projects";
 * import { sampleSuggestion } from "linli/testing";
 *
 * isSuggestion(sampleSuggestion(Math.random)); // => true
 */
export function sampleSuggestion(random: Random): Suggestion {
  const decision = oneOf(random, ["adopt", "adopt-in-part", "not-adopt"] as const);
  const all = [
    { event: "accept", on: "2026-03-09" },
    { event: decision, on: "2026-05" },
    { event: "reply", on: "2026-05-18" },
  ] as const;
  return {
    id: `suggestion-${digits(random, 6)}`,
    ...oneOf<Partial<Suggestion>>(random, [
      { from: { name: "青禾区餐饮行业协会" } },
      { group: "delivery-rider" },
    ] as const),
    to: { name: "青禾区民政局" },
    ...some(random, () => ({ kind: oneOf(random, ["policy-suggestion", "golden-idea"] as const) })),
    title: oneOf(random, ["错时开放社区食堂", "增设骑手换电柜", "简化小餐饮店备案流程"] as const),
    ...some(random, () => ({ theme: oneOf(random, ["industry", "livelihood"] as const) })),
    ...some(random, () => ({ place: { name: oneOf(random, communities) } })),
    on: "2026-03-02",
    ...some(random, () => ({ dueOn: "2026-06-02" })),
    ...some(random, () => ({ events: all.slice(0, 1 + below(random, 3)) })),
  };
}

/** Changes that make a valid record invalid, each with the code that says so. */
type Defects<Model> = readonly [Defect<Model>, ...Defect<Model>[]];
type Defect<Model> = readonly [string, (record: Model) => unknown];

const requestDefects: Defects<ServiceRequest> = [
  ["service-request.petition", (request) => ({ ...request, kind: "petition" })],
  ["service-request.petition", (request) => ({ ...request, kind: "信访" })],
  ["service-request.kind", (request) => ({ ...request, kind: "question" })],
  ["service-request.channel", (request) => ({ ...request, channel: "fax" })],
  [
    "service-request.opening-missing",
    (request) => ({ ...request, openedOn: undefined, openedAt: undefined }),
  ],
  [
    "service-request.openings-differ",
    (request) => ({ ...request, openedOn: "2026-11-02", openedAt: "2026-11-02T23:30:00Z" }),
  ],
  ["service-request.due-before-opening", (request) => ({ ...request, dueOn: "2026-11-01" })],
  ["service-request.merged-into-itself", (request) => ({ ...request, mergedInto: request.id })],
  [
    "service-request.merge-target-missing",
    (request) => ({ ...request, mergedInto: undefined, events: [{ event: "merge" }] }),
  ],
  ["service-request.activity", (request) => ({ ...request, kind: "complaint", activity: "a-1" })],
  [
    "service-request.event-incomplete",
    (request) => ({ ...request, events: [{ event: "accept" }, { event: "dispatch" }] }),
  ],
  [
    "service-request.event-fields",
    (request) => ({ ...request, events: [{ event: "accept", solved: true }] }),
  ],
  ["service-request.event-order", (request) => ({ ...request, events: [{ event: "close" }] })],
  [
    "service-request.event-before-opening",
    (request) => ({ ...request, events: [{ event: "accept", on: "2026-11-01" }] }),
  ],
];

const callDefects: Defects<StreetCall> = [
  ["street-call.nobody-called", (call) => ({ ...call, called: [] })],
  ["street-call.caller-called", (call) => ({ ...call, called: [{ body: call.caller }] })],
  ["street-call.called-twice", (call) => ({ ...call, called: [...call.called, ...call.called] })],
  [
    "street-call.arrived-before-call",
    (call) => ({
      ...call,
      called: [{ body: { name: "青禾区水务局" }, arrivedAt: "2026-11-02T08:59:59+08:00" }],
    }),
  ],
  ["street-call.two-limits", (call) => ({ ...call, withinMinutes: 30, dueAt: "2026-11-02T10:00:00+08:00" })],
  ["street-call.within-minutes", (call) => ({ ...call, withinMinutes: 0, dueAt: undefined })],
  [
    "street-call.due-before-call",
    (call) => ({ ...call, withinMinutes: undefined, dueAt: "2026-11-02T09:00:00+08:00" }),
  ],
  ["street-call.solved-before-call", (call) => ({ ...call, solvedOn: "2026-11-01" })],
  ["street-call.matter", (call) => ({ ...call, matter: "complaint" })],
];

const suggestionDefects: Defects<Suggestion> = [
  ["suggestion.origin-missing", (suggestion) => ({ ...suggestion, from: undefined, group: undefined })],
  ["suggestion.to-itself", (suggestion) => ({ ...suggestion, from: suggestion.to })],
  ["suggestion.due-before-made", (suggestion) => ({ ...suggestion, dueOn: "2026-02" })],
  ["suggestion.event-order", (suggestion) => ({ ...suggestion, events: [{ event: "reply" }] })],
  [
    "suggestion.event-before-made",
    (suggestion) => ({ ...suggestion, events: [{ event: "accept", on: "2026-03-01" }] }),
  ],
  ["suggestion.theme", (suggestion) => ({ ...suggestion, theme: "harmony" })],
  ["suggestion.group", (suggestion) => ({ ...suggestion, group: "citizen" })],
];

function spoiled<Model>(random: Random, record: Model, defects: Defects<Model>): InvalidRequestSample {
  const [because, spoil] = defects[below(random, defects.length)] ?? defects[0];
  return { record: spoil(record), because };
}

/**
 * Draws a record that is nearly a request.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkServiceRequest` gives
 *
 * @example
 * import { isServiceRequest } from "linli/projects";
 * import { sampleInvalidServiceRequest } from "linli/testing";
 *
 * isServiceRequest(sampleInvalidServiceRequest(Math.random).record); // => false
 */
export function sampleInvalidServiceRequest(random: Random): InvalidRequestSample {
  return spoiled(random, sampleServiceRequest(random), requestDefects);
}

/**
 * Draws a record that is nearly a call of a street.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkStreetCall` gives
 *
 * @example
 * import { isStreetCall } from "linli/projects";
 * import { sampleInvalidStreetCall } from "linli/testing";
 *
 * isStreetCall(sampleInvalidStreetCall(Math.random).record); // => false
 */
export function sampleInvalidStreetCall(random: Random): InvalidRequestSample {
  return spoiled(random, sampleStreetCall(random), callDefects);
}

/**
 * Draws a record that is nearly a suggestion.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkSuggestion` gives
 *
 * @example
 * import { isSuggestion } from "linli/projects";
 * import { sampleInvalidSuggestion } from "linli/testing";
 *
 * isSuggestion(sampleInvalidSuggestion(Math.random).record); // => false
 */
export function sampleInvalidSuggestion(random: Random): InvalidRequestSample {
  return spoiled(random, sampleSuggestion(random), suggestionDefects);
}
