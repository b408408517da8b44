import { describe, expect, it } from "vitest";
import { chinaCalendars } from "../../src/calendars/index.ts";
import { formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  checkBooking,
  checkRoute,
  checkServicePoint,
  checkSetOfSlots,
  checkSlot,
  findClashes,
  isBooking,
  isRoute,
  isServicePoint,
  isSlot,
  remainingCapacity,
  serviceCodes,
  type Booking,
  type Slot,
  type Venue,
} from "../../src/venues/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";
import { office } from "./opening-hours-samples.ts";
import { booking, route, servicePoint, slot, walkIn } from "./venue-samples.ts";

const calendars = chinaCalendars;

function expectSentences(findings: readonly unknown[]): void {
  for (const finding of findings) {
    expect(formatFinding(finding as never, en)).toMatch(/\.$/);
    expect(formatFinding(finding as never, zhCN)).toMatch(/。$/);
  }
}

describe("the records", () => {
  it.each([
    ["a slot", checkSlot, isSlot, slot],
    ["a slot to walk into", checkSlot, isSlot, walkIn],
    ["a booking", checkBooking, isBooking, booking],
    ["a service point", checkServicePoint, isServicePoint, servicePoint],
    ["a route", checkRoute, isRoute, route],
  ])("%s comes back by reference; nothing else does", (_, check, is, record) => {
    const result = check(deepFreeze(record));
    expect(result.ok && result.value).toBe(record);
    expect(result.findings).toEqual([]);
    expect(is(record)).toBe(true);
    for (const value of strangeValues) expect([check(value).ok, is(value)]).toEqual([false, false]);
  });

  it.each<[string, (input: unknown) => { ok: boolean; findings: readonly object[] }, object, string, readonly (string | number)[], object?]>([
    ["a slot that ends as it begins", checkSlot, { ...slot, endAt: slot.startAt }, "slot.time-order", ["endAt"]],
    ["the same instant under another offset", checkSlot, { ...slot, endAt: "2026-02-14T01:00:00Z" }, "slot.time-order", ["endAt"]],
    ["a slot to be booked without capacity", checkSlot, { ...slot, capacity: undefined }, "slot.capacity-missing", ["capacity"]],
    ["a slot to walk into with a capacity", checkSlot, { ...walkIn, capacity: 3 }, "slot.count-out-of-place", []],
    ["a slot to be booked with an expected number", checkSlot, { ...slot, expected: 3 }, "slot.count-out-of-place", []],
    ["a capacity of nothing", checkSlot, { ...slot, capacity: 0 }, "slot.count", ["capacity"]],
    ["a party of nobody", checkBooking, { ...booking, party: 0 }, "slot.count", ["party"]],
    ["an unknown service", checkServicePoint, { ...servicePoint, service: "massage" }, "venue.service", ["service"]],
    ["a provider that is nobody", checkServicePoint, { ...servicePoint, provider: {} }, "organization.reference-empty", ["provider"]],
    ["a route of one stop", checkRoute, { ...route, stops: route.stops.slice(1) }, "route.too-short", ["stops"]],
    ["a route that turns back", checkRoute, { ...route, stops: [...route.stops].reverse() }, "route.stop-too-early", ["stops"], { positions: [2] }],
  ])("refuses %s", (_, check, record, code, path, params = {}) => {
    const { ok, findings } = check(deepFreeze(record));
    expect(ok).toBe(false);
    expect(findings).toEqual([{ code, severity: "error", path, params }]);
    expectSentences(findings);
  }); // prettier-ignore

  it("has the five counters of a service week, and the services that came later", () => {
    const counters = [
      "legal-advice",
      "mental-health",
      "medical-consultation",
      "free-haircut",
      "heritage-experience",
    ];
    const later = ["heritage-course", "education", "training", "culture"];
    expect(serviceCodes.codes).toEqual([...counters, ...later]);
    expect(isServicePoint({ ...servicePoint, service: "x-nanshan:knife-grinding" })).toBe(true);
  });
});

describe("checkSlot with opening hours", () => {
  const of = (startAt: string, endAt: string): Slot => ({ ...slot, startAt, endAt });
  it.each<[string, Slot, string | undefined, string?]>([
    // A Saturday that is worked (2026 arrangement), and one that is not.
    ["within a make-up workday", of("2026-02-14T09:00:00+08:00", "2026-02-14T17:00:00+08:00"), undefined],
    ["past the end of it", of("2026-02-14T16:00:00+08:00", "2026-02-14T17:00:01+08:00"), "slot.outside-opening-hours", "2026-02-14T17:00:00+08:00"],
    ["on a plain Saturday", of("2026-03-07T10:00:00+08:00", "2026-03-07T11:00:00+08:00"), "slot.outside-opening-hours", "2026-03-07T10:00:00+08:00"],
    ["on a statutory holiday", of("2026-02-17T10:00:00+08:00", "2026-02-17T11:00:00+08:00"), "slot.outside-opening-hours", "2026-02-17T10:00:00+08:00"],
    ["on a statutory holiday of a year without arrangement", of("2027-02-08T10:00:00+08:00", "2027-02-08T11:00:00+08:00"), "slot.outside-opening-hours", "2027-02-08T10:00:00+08:00"],
    ["on a day that nobody knows yet", of("2027-02-09T10:00:00+08:00", "2027-02-09T11:00:00+08:00"), "slot.opening-unknown", "2027-02-09T10:00:00+08:00"],
    ["in the night of a day that nobody knows yet", of("2027-02-09T03:00:00+08:00", "2027-02-09T04:00:00+08:00"), "slot.outside-opening-hours", "2027-02-09T03:00:00+08:00"],
    ["by the clock of London", of("2026-03-06T01:00:00Z", "2026-03-06T09:00:00Z"), undefined],
    ["before anything is known", of("0001-03-06T01:00:00Z", "0001-03-06T09:00:00Z"), "slot.opening-unknown", "0001-03-06T01:00:00Z"],
    ["longer than is searched", of("2026-03-06T10:00:00+08:00", "2030-03-06T11:00:00+08:00"), "slot.outside-opening-hours", "2026-03-06T17:00:00+08:00"],
  ])("%s", (_, record, code, at) => {
    const { ok, findings } = checkSlot(deepFreeze(record), { openingHours: office, calendars });
    expect(findings.map((finding) => [finding.code, finding.params])).toEqual(code === undefined ? [] : [[code, { at }]]);
    expect(ok).toBe(code !== "slot.outside-opening-hours");
    expectSentences(findings);
  }); // prettier-ignore
});

describe("remainingCapacity", () => {
  it("is never below nothing, and says that there is too much", () => {
    const many = [
      booking,
      { ...booking, id: "b-2", party: 9 },
      { ...booking, id: "b-3", slot: "other", party: 50 },
    ];
    const left = remainingCapacity(slot, deepFreeze(many));
    expect(left).toEqual({
      remaining: 0,
      booked: 12,
      held: 0,
      because: [
        { code: "slot.overbooked", severity: "warning", path: [], params: { capacity: 8, taken: 12 } },
      ],
    });
    expectSentences(left.because);
  });

  it("is not known of a slot to walk into", () => {
    expect(remainingCapacity(walkIn, []).remaining).toBe("unknown");
  });
});

describe("checkBooking in a slot", () => {
  const request: Booking = { ...booking, id: "booking-9", person: "key-9", party: 5 };
  it.each<[string, Booking, Slot, readonly Booking[], readonly string[]]>([
    ["fills the last place", request, slot, [booking], []],
    ["is one too many", { ...request, party: 6 }, slot, [booking], ["booking.full"]],
    ["replaces itself", { ...booking, party: 8 }, slot, [booking], []],
    ["takes the place of what was cancelled", { ...request, party: 8 }, slot, [{ ...booking, status: "cancelled" }], []],
    ["waits behind what is held", { ...request, party: 6 }, slot, [{ ...booking, status: "held" }], ["booking.full"]],
    ["is of somebody who has a place", { ...request, person: "key-7" }, slot, [booking], ["booking.twice"]],
    ["is of somebody who gave it back", { ...request, person: "key-7" }, slot, [{ ...booking, status: "cancelled" }], []],
    ["names another slot", { ...request, slot: "slot-2" }, slot, [], ["booking.other-slot"]],
    ["is at another venue", { ...request, venue: "venue-2" }, slot, [], ["booking.other-slot"]],
    ["is longer than the slot", { ...request, endAt: "2026-02-14T10:00:01+08:00" }, slot, [], ["booking.other-slot"]],
    ["needs no booking", { ...request, slot: "slot-2" }, walkIn, [], ["booking.walk-in"]],
    ["is cancelled anyway", { ...request, party: 99, status: "cancelled" }, slot, [booking], []],
  ])("%s", (_, record, of, bookings, codes) => {
    const { findings } = checkBooking(deepFreeze(record), { slot: of, bookings: deepFreeze([...bookings]) });
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expectSentences(findings);
  }); // prettier-ignore
});

describe("checkSetOfSlots", () => {
  const at = (id: string, from: string, to: string, facility?: string, venue = "v"): Slot => ({
    id,
    venue,
    facility,
    kind: "walk-in",
    startAt: `2026-03-01T${from}:00+08:00`,
    endAt: `2026-03-01T${to}:00+08:00`,
  });

  it("finds slots of one facility that overlap, and references twice", () => {
    const slots = [
      at("a", "09:00", "12:00", "court"),
      at("b", "12:00", "13:00", "court"),
      at("c", "10:00", "11:00", "court"),
      at("d", "11:30", "12:30", "court"),
      at("e", "09:00", "12:00", "other"),
      at("f", "09:00", "12:00", "court", "w"),
      at("g", "09:00", "12:00"),
      at("g", "09:00", "12:00"),
    ];
    const findings = checkSetOfSlots(deepFreeze(slots));
    expect(findings.map(({ code, path, params }) => [code, path[0], params.position])).toEqual([
      ["slot.overlap", 1, 4],
      ["slot.overlap", 2, 1],
      ["slot.overlap", 3, 1],
      ["slot.duplicate-id", 7, 7],
    ]);
    expectSentences(findings);
  });
});

describe("findClashes", () => {
  const at = (
    venue: string,
    from: string,
    to: string,
    who: object,
  ): Parameters<typeof findClashes>[0][number] => ({
    venue,
    startAt: `2025-12-23T${from}:00+08:00`,
    endAt: `2025-12-23T${to}:00+08:00`,
    ...who,
  });
  const said = (engagements: Parameters<typeof findClashes>[0]): readonly (readonly unknown[])[] =>
    [...findClashes(deepFreeze([...engagements]))].map(({ index, other, because }) => [
      index,
      other,
      because.code,
    ]);

  it("finds a provider at two of three themed venues", () => {
    const provider = { uscc: "52440305MJ00000260" };
    expect(
      said([
        at("xili", "09:00", "12:00", { provider }),
        at("zhaoshang", "12:00", "14:00", { provider }),
        at("nantou", "11:59", "12:30", { provider }),
        at("xili", "09:00", "12:00", { provider }),
      ]),
    ).toEqual([
      [2, 0, "clash.provider"],
      [1, 2, "clash.provider"],
    ]);
  });

  it("joins the references of one provider, and is careful with names", () => {
    const whole = { id: "o-7", uscc: "52440305MJ00000260", name: "暖邻社工" };
    expect(
      said([
        at("a", "09:00", "10:00", { provider: whole }),
        at("b", "09:00", "10:00", { provider: { id: "o-7" } }),
        at("c", "09:30", "10:30", { provider: { uscc: "52440305MJ00000260" } }),
        at("d", "09:30", "10:30", { provider: { name: "暖邻社工" } }),
        at("e", "09:30", "10:30", { provider: { id: "o-8", name: "别的社工" } }),
      ]),
    ).toEqual([
      [1, 0, "clash.provider"],
      [2, 0, "clash.provider"],
      [3, 2, "clash.provider-namesake"],
    ]);
    const namesakes = [{ id: "o-1", name: "同名" }, { id: "o-2", name: "同名" }, { name: "同名" }];
    expect(
      said(namesakes.map((provider, index) => at(String(index), "09:00", "10:00", { provider }))),
    ).toEqual([]);
  });

  it("finds a person at two places, and nothing of what is cancelled", () => {
    const person = "key-1";
    expect(said([at("a", "09:00", "10:00", { person }), at("b", "09:30", "10:00", { person })])).toEqual([
      [1, 0, "clash.person"],
    ]);
    expect(
      said([
        at("a", "09:00", "10:00", { person, status: "cancelled" }),
        at("b", "09:30", "10:00", { person }),
      ]),
    ).toEqual([]);
    expect(said([at("a", "09:00", "10:00", {}), at("b", "09:30", "10:00", {})])).toEqual([]);
  });
});

describe("checkRoute through venues", () => {
  const at = (latitude: number): Venue["position"] => ({ longitude: 121.62, latitude, system: "WGS-84" });
  const venues: readonly Venue[] = [
    { id: "venue-1", name: "共享花园", kind: "microspace-garden", position: at(29.86), openingHours: office },
    {
      id: "venue-2",
      name: "手工坊",
      kind: "microspace-workshop",
      position: at(29.865),
      openingHours: office,
    },
    { id: "venue-3", name: "咖啡馆", kind: "microspace-cafe", openingHours: office },
  ];
  const stops = (day: string, second: string, other = "venue-2"): unknown => ({
    id: "r",
    stops: [
      { venue: "venue-1", arriveAt: `${day}T09:00:00+08:00`, leaveAt: `${day}T09:30:00+08:00` },
      { venue: other, arriveAt: `${day}T${second}:00+08:00`, leaveAt: `${day}T10:00:00+08:00` },
    ],
  });
  it.each<[string, unknown, readonly string[], boolean]>([
    ["with time for the way", stops("2026-02-14", "09:40"), [], true],
    ["without it: 556 metres in nine minutes", stops("2026-02-14", "09:39"), ["route.too-far"], false],
    ["on a holiday", stops("2026-02-17", "09:40"), ["route.closed", "route.closed"], false],
    ["on a day that nobody knows yet", stops("2027-02-09", "09:40"), ["route.opening-unknown", "route.opening-unknown"], true],
    ["to a venue without a position", stops("2026-02-14", "09:40", "venue-3"), ["route.way-unknown"], true],
    ["to a venue that is none of them", stops("2026-02-14", "09:40", "venue-9"), ["route.venue-unknown"], false],
    ["in a circle", stops("2026-02-14", "09:40", "venue-1"), ["route.stop-repeated"], true],
  ])("%s", (_, record, codes, isOk) => {
    const { ok, findings } = checkRoute(deepFreeze(record), { venues, calendars });
    expect([ok, findings.map(({ code }) => code)]).toEqual([isOk, codes]);
    expectSentences(findings);
  }); // prettier-ignore
});
