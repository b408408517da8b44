import { checkHistory } from "../../core/index.ts";
import { countedRate, type CountedRate } from "../visits/counted-rate.ts";
import { compareTexts } from "../visits/history-rules.ts";
import { serviceRequestMachine } from "./machines.ts";
import type { ServiceRequest } from "./model.ts";
import { serviceRequestStatusOf } from "./service-request-state.ts";

/** What was answered to one question: by how many yes, by how many no, and of how many nothing is known. */
export interface AnswerCounts {
  /** How many yes. */
  readonly yes: number;
  /** How many no. */
  readonly no: number;
  /** How many were not asked, or did not answer. */
  readonly unknown: number;
}

/** What requests came to: a partial result that can be merged, stored and sent. Numbers only. */
export interface ServiceRequestSummary {
  /** What it is. */
  readonly format: "linli-service-requests";
  /** The version of this shape. */
  readonly version: 1;
  /** How many records there were. */
  readonly received: number;
  /** How many of them repeat another one; they are in no other number but `received`. */
  readonly merged: number;
  /** How many are none for 12345. */
  readonly declined: number;
  /** How many were withdrawn. */
  readonly withdrawn: number;
  /** How many are open. */
  readonly open: number;
  /** How many are closed after they were handled. */
  readonly closed: number;
  /** All but those merged, by kind, in the order of the codes. */
  readonly byKind: { readonly [kind: string]: number };
  /** All but those merged, by channel, in the order of the codes. */
  readonly byChannel: { readonly [channel: string]: number };
  /** Of those closed: whether somebody got in touch in time. */
  readonly response: AnswerCounts;
  /** Of those closed: whether the matter is solved. */
  readonly solution: AnswerCounts;
  /** Of those closed: whether whoever asked is satisfied. */
  readonly satisfaction: AnswerCounts;
}

/**
 * Adds up what requests came to. A repeated request counts once.
 *
 * @remarks By the data recorded, after everything that happened. A request that was merged into another is counted there
 * and not here (国办函〔2025〕66号). The answers are those of return visits and evaluations; of several the last one counts, and
 * after a reopening earlier ones do not.
 *
 * @param requests - the requests, each once; `lintServiceRequests` finds repeated ones and circles
 * @returns the summary, to be merged with those of other requests
 * @throws TypeError where requests were merged in a circle, so that none of them would be counted
 *
 * @see {@link mergeServiceRequestSummaries}, {@link serviceRequestRatesOf}
 *
 * @example
 * import { summarizeServiceRequests, type ServiceRequest } from "linli/projects";
 *
 * const request: ServiceRequest = { id: "r-1", kind: "complaint", channel: "hotline-12345", openedOn: "2026-11-02" };
 * const again: ServiceRequest = { ...request, id: "r-2", channel: "app", mergedInto: "r-1" };
 * const { received, merged, byKind } = summarizeServiceRequests([request, again]);
 * [received, merged, byKind["complaint"]]; // => [2, 1, 1]
 */
export function summarizeServiceRequests(requests: readonly ServiceRequest[]): ServiceRequestSummary {
  if (mergeCircleIn(requests).length > 0) {
    throw new TypeError("summarizeServiceRequests: requests were merged in a circle.");
  }
  const own = requests.filter(({ mergedInto }) => mergedInto === undefined);
  const counts = { declined: 0, withdrawn: 0, open: 0, closed: 0 };
  const closed: ServiceRequest[] = [];
  for (const request of own) {
    const state = lastStateOf(request);
    if (state === "declined" || state === "withdrawn") counts[state] += 1;
    else if (serviceRequestStatusOf(state) === "closed") {
      counts.closed += 1;
      closed.push(request);
    } else counts.open += 1;
  }
  return {
    format: "linli-service-requests",
    version: 1,
    received: requests.length,
    merged: requests.length - own.length,
    ...counts,
    byKind: countBy(own.map(({ kind }) => kind)),
    byChannel: countBy(own.map(({ channel }) => channel)),
    response: answersOf(closed, "responded"),
    solution: answersOf(closed, "solved"),
    satisfaction: answersOf(closed, "satisfied"),
  };
}

function lastStateOf({ events }: ServiceRequest): Parameters<typeof serviceRequestStatusOf>[0] {
  const checked = checkHistory(serviceRequestMachine, events ?? []);
  return checked.ok ? checked.value.state : "unknown";
}

function answersOf(
  requests: readonly ServiceRequest[],
  question: "responded" | "solved" | "satisfied",
): AnswerCounts {
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (const { events = [] } of requests) {
    let answer: boolean | undefined;
    for (const event of events) {
      if (event.event === "reopen") answer = undefined;
      else answer = event[question] ?? answer;
    }
    counts[answer === undefined ? "unknown" : answer ? "yes" : "no"] += 1;
  }
  return counts;
}

function countBy(codes: readonly string[]): { readonly [code: string]: number } {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts.entries()].sort(([a], [b]) => compareTexts(a, b)));
}

/**
 * Finds the requests that are, through others, repetitions of themselves.
 *
 * @param requests - the requests
 * @returns their indexes, in order
 */
export function mergeCircleIn(requests: readonly ServiceRequest[]): readonly number[] {
  const byId = new Map(requests.map(({ id }, index) => [id, index]));
  // 0: not looked at, 1: on the way, 2: done. Every request leads to one other at most.
  const seen = new Uint8Array(requests.length);
  const found: number[] = [];
  for (const start of requests.keys()) {
    const way: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && seen[at] === 0) {
      seen[at] = 1;
      way.push(at);
      const into: string | undefined = requests[at]?.mergedInto;
      at = into === undefined ? undefined : byId.get(into);
    }
    if (at !== undefined && seen[at] === 1) found.push(...way.slice(way.indexOf(at)));
    for (const index of way) seen[index] = 2;
  }
  return found.sort((a, b) => a - b);
}

/**
 * Adds up the summaries of several parts, such as those of the districts of a city.
 *
 * @remarks Neither the order of the parts nor which of them come together first makes a difference. They give the summary
 * of the whole where no request is in two parts.
 *
 * @param summaries - at least one
 * @returns the summary of the whole
 * @throws TypeError for no summary, and for what is none or is of another version
 *
 * @example
 * import { mergeServiceRequestSummaries, summarizeServiceRequests } from "linli/projects";
 *
 * const part = summarizeServiceRequests([{ id: "r-1", kind: "help", channel: "app", openedOn: "2026-11-02" }]);
 * mergeServiceRequestSummaries([part, part]).open; // => 2
 */
export function mergeServiceRequestSummaries(
  summaries: readonly ServiceRequestSummary[],
): ServiceRequestSummary {
  if (summaries.length === 0) {
    throw new TypeError("mergeServiceRequestSummaries: at least one summary is needed.");
  }
  for (const { format, version } of summaries) {
    if (format !== "linli-service-requests" || version !== 1) {
      throw new TypeError("mergeServiceRequestSummaries: this is no summary of version 1.");
    }
  }
  const sum = (countOf: (summary: ServiceRequestSummary) => number): number =>
    summaries.reduce((total, summary) => total + countOf(summary), 0);
  const answers = (of: "response" | "solution" | "satisfaction"): AnswerCounts => ({
    yes: sum((summary) => summary[of].yes),
    no: sum((summary) => summary[of].no),
    unknown: sum((summary) => summary[of].unknown),
  });
  return {
    format: "linli-service-requests",
    version: 1,
    received: sum(({ received }) => received),
    merged: sum(({ merged }) => merged),
    declined: sum(({ declined }) => declined),
    withdrawn: sum(({ withdrawn }) => withdrawn),
    open: sum(({ open }) => open),
    closed: sum(({ closed }) => closed),
    byKind: sumBy(summaries.map(({ byKind }) => byKind)),
    byChannel: sumBy(summaries.map(({ byChannel }) => byChannel)),
    response: answers("response"),
    solution: answers("solution"),
    satisfaction: answers("satisfaction"),
  };
}

function sumBy(tables: readonly { readonly [code: string]: number }[]): { readonly [code: string]: number } {
  const counts = new Map<string, number>();
  for (const table of tables) {
    for (const [code, count] of Object.entries(table)) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return Object.fromEntries([...counts.entries()].sort(([a], [b]) => compareTexts(a, b)));
}

/** A rate of answers: the denominator is those who answered. */
export interface AnswerRate extends CountedRate {
  /** Of how many nothing is known; they are in neither number. */
  readonly unknown: number;
}

/** The three rates of handling complaints as soon as received (接诉即办). */
export interface ServiceRequestRates {
  /** The response rate (响应率). */
  readonly response: AnswerRate;
  /** The solution rate (解决率). */
  readonly solution: AnswerRate;
  /** The satisfaction rate (满意率). */
  readonly satisfaction: AnswerRate;
}

/**
 * Gives the three rates of 接诉即办 with the numbers that they are made of: response, solution, satisfaction.
 *
 * @remarks By the data recorded: answers of return visits and evaluations, of requests that are closed. Who was not asked is
 * in neither number and is told apart. A city that leaves out some matters (剔除), or weighs the rates, does so before and
 * after: its rules are not here.
 *
 * @param summary - what requests came to
 * @returns the rates; `share` is `null` where nobody answered
 *
 * @example
 * import { serviceRequestRatesOf, summarizeServiceRequests } from "linli/projects";
 *
 * serviceRequestRatesOf(summarizeServiceRequests([])).solution;
 * // => { numerator: 0, denominator: 0, share: null, unknown: 0 }
 */
export function serviceRequestRatesOf(summary: ServiceRequestSummary): ServiceRequestRates {
  const rate = ({ yes, no, unknown }: AnswerCounts): AnswerRate => ({
    ...countedRate(yes, yes + no),
    unknown,
  });
  return {
    response: rate(summary.response),
    solution: rate(summary.solution),
    satisfaction: rate(summary.satisfaction),
  };
}
