// Mission row 003#20: "handle complaints as soon as received" (接诉即办).
// Three rates: response, solution, satisfaction; deadlines in working days with the calendar as input.
import { describe, expect, it } from "vitest";
import { chinaCalendars } from "../../src/calendars/index.ts";
import { checkStateMachine } from "../../src/core/index.ts";
import {
  checkServiceRequest,
  dueItemsOfServiceRequest,
  lintServiceRequests,
  needMachine,
  serviceRequestDueOn,
  serviceRequestMachine,
  serviceRequestRatesOf,
  serviceRequestStateOn,
  serviceRequestStatusOf,
  suggestionMachine,
  summarizeServiceRequests,
  type ServiceRequest,
  type ServiceRequestEvent,
} from "../../src/projects/index.ts";

const request = (id: string, more: Partial<ServiceRequest> = {}): ServiceRequest => ({
  id,
  kind: "complaint",
  channel: "hotline-12345",
  openedOn: "2026-11-02",
  ...more,
});
const closed = (answers: Partial<ServiceRequestEvent>): readonly ServiceRequestEvent[] => [
  { event: "accept", on: "2026-11-02" },
  { event: "dispatch", on: "2026-11-02", to: { name: "青禾街道办事处" } },
  { event: "handle", on: "2026-11-03" },
  { event: "reply", on: "2026-11-05" },
  { event: "close", on: "2026-11-06" },
  { event: "return-visit", on: "2026-11-09", ...answers },
];

describe("003#20: complaints handled as soon as received", () => {
  it("gives three rates with both numbers, and who was not asked apart", () => {
    const requests = [
      request("a", { events: closed({ responded: true, solved: true, satisfied: false }) }),
      request("b", { events: closed({ responded: true, solved: false }) }),
      request("c", { events: closed({}) }),
      request("d", { mergedInto: "a" }),
      request("e"),
    ];
    const summary = summarizeServiceRequests(requests);
    expect(summary).toMatchObject({ received: 5, merged: 1, open: 1, closed: 3, byKind: { complaint: 4 } });
    expect(serviceRequestRatesOf(summary)).toEqual({
      response: { numerator: 2, denominator: 2, share: 1, unknown: 1 },
      solution: { numerator: 1, denominator: 2, share: 0.5, unknown: 1 },
      satisfaction: { numerator: 0, denominator: 1, share: 0, unknown: 2 },
    });
    expect(serviceRequestRatesOf(summarizeServiceRequests([])).response.share).toBeNull();
  });

  it("after a reopening the earlier answers do not count", () => {
    const again: readonly ServiceRequestEvent[] = [
      ...closed({ solved: true, responded: true }),
      { event: "reopen", on: "2026-11-10" },
      { event: "reply", on: "2026-11-11" },
      { event: "close", on: "2026-11-12" },
      { event: "evaluate", on: "2026-11-13", solved: false },
    ];
    const { solution, response } = summarizeServiceRequests([request("a", { events: again })]);
    expect(solution).toEqual({ yes: 0, no: 1, unknown: 0 });
    expect(response).toEqual({ yes: 0, no: 0, unknown: 1 });
  });

  it("counts working days, and knows where the calendar ends", () => {
    const limit = { workingDays: 5, calendars: chinaCalendars };
    // The holiday of 2026-10-01 to 10-07, with make-up workdays around it.
    expect(serviceRequestDueOn(request("a"), limit)).toBe("2026-11-09");
    expect(serviceRequestDueOn({ openedOn: "2026-12-20" }, { ...limit, workingDays: 10 })).toBe("unknown");
    expect(serviceRequestDueOn({ openedOn: "2026-11" }, limit)).toBe("unknown");
    expect(serviceRequestDueOn({ openedAt: "2026-11-01T16:30:00Z" }, limit)).toBe("2026-11-09");
    expect(serviceRequestDueOn({ openedOn: "2026-11-02", dueOn: "2026-11-04" }, limit)).toBe("2026-11-04");
    expect(() => serviceRequestDueOn(request("a"), { ...limit, workingDays: 1.5 })).toThrow(RangeError);
  });

  it("lists what is due while it is open", () => {
    const limit = { workingDays: 5, calendars: chinaCalendars };
    const codes = (one: ServiceRequest, on: string): readonly string[] =>
      dueItemsOfServiceRequest(one, on, limit).map((item) => `${item.on} ${item.because[0]?.code ?? ""}`);
    expect(codes(request("a"), "2026-11-26")).toEqual(["2026-11-09 service-request.due-by-limit"]);
    expect(codes(request("a", { events: closed({}) }), "2026-11-04")).toHaveLength(1);
    expect(codes(request("a", { events: closed({}) }), "2026-11-05")).toEqual([]);
    expect(codes(request("a"), "2026-11-01")).toEqual([]);
    expect(dueItemsOfServiceRequest(request("a"), "2026-11-26")[0]?.on).toBe("unknown");
  });

  it("accept, dispatch, handle, reply, close, return visit, evaluate; objections and merged repeats", () => {
    for (const machine of [serviceRequestMachine, needMachine, suggestionMachine]) {
      expect(checkStateMachine(machine as never)).toMatchObject({ ok: true, findings: [] });
    }
    const one = request("a", { events: closed({}) });
    const states = ["2026-11-02", "2026-11-03", "2026-11-05", "2026-11-06", "2026-11-09"];
    expect(states.map((day) => serviceRequestStateOn(one, day).state)).toEqual([
      "dispatched",
      "handling",
      "replied",
      "closed",
      "revisited",
    ]);
    expect(serviceRequestStateOn(one, "2026-11-01").state).toBe("unknown");
    expect(["unknown", "handling", "merged"].map((state) => serviceRequestStatusOf(state as never))).toEqual([
      "unknown",
      "open",
      "closed",
    ]);
    const objected = request("b", {
      events: [
        { event: "accept" },
        { event: "dispatch", to: { name: "青禾街道办事处" } },
        { event: "object" },
        { event: "dispatch", to: { name: "青禾区水务局" } },
        { event: "object" },
      ],
    });
    expect(checkServiceRequest(objected)).toMatchObject({
      ok: true,
      findings: [{ code: "service-request.objections", params: { count: 2 } }],
    });
  });

  it("refuses circles of merged requests, and remarks on unknown ones", () => {
    const ring = [
      request("a", { mergedInto: "b" }),
      request("b", { mergedInto: "c" }),
      request("c", { mergedInto: "b" }),
      request("d", { mergedInto: "z" }),
      request("d"),
    ];
    expect(lintServiceRequests(ring).map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "service-request.repeated 4.id",
      "service-request.merge-unknown 3.mergedInto",
      "service-request.merge-circle 1.mergedInto",
      "service-request.merge-circle 2.mergedInto",
    ]);
    expect(() => summarizeServiceRequests(ring)).toThrow(TypeError);
  });
});
