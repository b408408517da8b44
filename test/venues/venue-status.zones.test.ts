import { describe, expect, it } from "vitest";
import { chinaCalendars } from "../../src/calendars/index.ts";
import { checkStateMachine, formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  carriersOn,
  functionsOf,
  nearestVenues,
  venueMachine,
  venueOpeningAt,
  venueStatusOn,
  type Venue,
} from "../../src/venues/index.ts";
import { deepFreeze } from "../support/values.ts";
import { garden, roundTheClock } from "./opening-hours-samples.ts";
import { venue } from "./venue-samples.ts";

describe("venueStatusOn", () => {
  it("is a machine that holds together", () => {
    expect(checkStateMachine(venueMachine)).toMatchObject({ ok: true, findings: [] });
  });

  it.each([
    ["2023-04-30", "unknown"],
    ["2023-05-31", "planned"],
    ["2024-01-08", "operating"],
    ["2025-06-01", "suspended"],
    ["2025-07-01", "operating"],
    ["2026-08-01", "closed"],
    ["2026-09-01", "operating"],
    ["2023-05", "unknown"],
  ])("%s: %s", (date, state) => {
    expect(venueStatusOn(deepFreeze(venue), date).state).toBe(state);
  });

  it("is not known without events", () => {
    expect(venueStatusOn({}, "2026-01-01").state).toBe("unknown");
  });
});

describe("carriersOn and functionsOf", () => {
  it("count from lists", () => {
    expect(carriersOn(venue, "2023-12-31")).toHaveLength(1);
    expect(carriersOn(venue, "2024-01-31")).toHaveLength(2);
    expect(carriersOn(venue, "2027-01-01")).toHaveLength(1);
    // In the month in which it began it is not certain.
    expect(carriersOn(venue, "2024-01-15")).toHaveLength(1);
    expect(functionsOf(venue, [{ functions: ["health", "fitness"] }, {}])).toEqual([
      "community-meals",
      "health",
      "x-qinghe:reading",
      "fitness",
    ]);
  });
});

const square: Venue = {
  id: "v",
  name: "银杏社区共享花园",
  kind: "microspace-garden",
  position: { longitude: 121.62, latitude: 29.86, system: "WGS-84" },
  openingHours: garden,
};

describe("venueOpeningAt", () => {
  const options = { calendars: chinaCalendars };
  it.each([
    // Make-up Saturday, New Year's Eve, third day of the first month of 2027 by law, and a day not arranged yet.
    ["2026-02-14T10:00:00+08:00", "open", "opening-hours.decided-by"],
    ["2026-02-16T10:00:00+08:00", "closed", "opening-hours.decided-by"],
    ["2027-02-08T10:00:00+08:00", "closed", "opening-hours.decided-by"],
    ["2027-02-09T10:00:00+08:00", "unknown", "opening-hours.day-unknown"],
  ])("a garden of one square metre at %s: %s", (at, state, code) => {
    const { because, ...rest } = venueOpeningAt(deepFreeze(square), at, options);
    expect([rest.state, because[0]?.code]).toEqual([state, code]);
  });

  it("is open no longer than it operates", () => {
    const untilAt = (events: Venue["events"], at = "2026-03-06T10:00:00+08:00"): string | undefined =>
      venueOpeningAt({ openingHours: roundTheClock, events }, at, options).untilAt;
    const forever = untilAt(undefined);
    expect(untilAt([{ event: "suspend", on: "2026-03-09" }])).toBe("2026-03-09T00:00:00+08:00");
    expect(untilAt([{ event: "suspend", at: "2026-03-07T08:00:00+08:00" }])).toBe(
      "2026-03-07T08:00:00+08:00",
    );
    // In a month that is known, on a day that is not: from its first day on nobody knows.
    expect(untilAt([{ event: "suspend", on: "2026-04" }])).toBe("2026-04-01T00:00:00+08:00");
    expect(untilAt([{ event: "open", on: "2026-03-01" }])).toBe(forever);
    const evening = venueOpeningAt(
      { openingHours: garden, events: [{ event: "close", on: "2026-03-09" }] },
      "2026-03-06T10:00:00+08:00",
      options,
    );
    expect(evening.untilAt).toBe("2026-03-06T20:00:00+08:00");
  });

  it("counts an event from its moment on", () => {
    const events = [{ event: "suspend", at: "2026-03-07T12:00:00+08:00" }] as const;
    const stateAt = (at: string): string =>
      venueOpeningAt({ openingHours: garden, events }, at, options).state;
    expect(stateAt("2026-03-07T11:59:59+08:00")).toBe("open");
    expect(stateAt("2026-03-07T12:00:00+08:00")).toBe("closed");
  });

  it("asks nothing of fields that it does not know", () => {
    const cycle: { self?: unknown; big: bigint } = { big: 1n };
    cycle.self = cycle;
    const hours = { ...garden, note: cycle };
    const { state } = venueOpeningAt({ openingHours: hours }, "2026-02-14T10:00:00+08:00", options);
    expect(state).toBe("open");
  });

  it("is closed while it does not operate, and unknown without hours", () => {
    const suspended: Venue = { ...square, events: [{ event: "suspend", on: "2026-02-10" }] };
    const closed = venueOpeningAt(suspended, "2026-02-14T10:00:00+08:00", options);
    expect(closed).toMatchObject({ state: "closed", because: [{ code: "venue.not-operating" }] });
    expect(venueOpeningAt(suspended, "2026-02-09T10:00:00+08:00", options).state).toBe("open");
    const nothing = venueOpeningAt({}, "2026-02-14T10:00:00+08:00", options);
    expect(nothing).toMatchObject({ state: "unknown", because: [{ code: "venue.hours-missing" }] });
    for (const finding of [...closed.because, ...nothing.because]) {
      expect(formatFinding(finding as never, en)).toMatch(/\.$/);
      expect(formatFinding(finding as never, zhCN)).toMatch(/。$/);
    }
  });
});

describe("venueOpeningAt of a venue that may not operate", () => {
  const at = "2026-03-03T10:00:00+08:00";
  const day = [{ opens: "08:00", closes: "20:00" }];
  const everyDay = { weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day } };
  const openingHours = {
    ...everyDay,
    calendarPolicy: { statutory: "as-usual", bridge: "as-usual" },
  } as const;
  const asked = (events: Venue["events"], instant: string = at): readonly unknown[] => {
    const { state, untilAt, because } = venueOpeningAt(deepFreeze({ openingHours, events }), instant, {
      calendars: chinaCalendars,
    });
    return [state, untilAt, because[0]?.code];
  };

  it.each<[string, Venue["events"], readonly unknown[]]>([
    // Before it is first recorded as planned, opened or resumed it did not operate.
    [
      "opens later",
      [{ event: "open", on: "2026-05-01" }],
      ["closed", "2026-05-01T08:00:00+08:00", "history.begins-later"],
    ],
    [
      "is planned later",
      [{ event: "plan", on: "2026-05-01" }],
      ["closed", undefined, "history.begins-later"],
    ],
    // Before it is suspended or closed down it did.
    [
      "is suspended later",
      [{ event: "suspend", on: "2026-05-01" }],
      ["open", "2026-03-03T20:00:00+08:00", "opening-hours.decided-by"],
    ],
    // The month of the closing contains the day: it may be open, and is not taken for it.
    [
      "may have closed down",
      [
        { event: "open", on: "2020-01-01" },
        { event: "close", on: "2026-03" },
      ],
      ["unknown", "2026-03-03T20:00:00+08:00", "history.undecided"],
    ],
    // When it opens again follows from the event and the hours.
    [
      "is suspended until a day",
      [
        { event: "suspend", on: "2026-03-01" },
        { event: "resume", on: "2026-03-05" },
      ],
      ["closed", "2026-03-05T08:00:00+08:00", "venue.not-operating"],
    ],
    [
      "is suspended until some day of a month",
      [
        { event: "suspend", on: "2026-03-01" },
        { event: "resume", on: "2026-04" },
      ],
      ["closed", undefined, "venue.not-operating"],
    ],
  ])("%s", (_, events, answer) => {
    expect(asked(events)).toEqual(answer);
  });

  it("is closed at night, whatever the events leave open", () => {
    const events = [
      { event: "open", on: "2020-01-01" },
      { event: "close", on: "2026-03" },
    ] as const;
    expect(asked(events, "2026-03-03T03:00:00+08:00")[0]).toBe("closed");
  });
});

describe("nearestVenues that are open", () => {
  const at = (id: string, latitude: number, fields: Partial<Venue> = {}): Venue => ({
    ...square,
    id,
    position: { longitude: 121.62, latitude, system: "WGS-84" },
    ...fields,
  });
  const venues = [
    at("suspended", 29.8601, { events: [{ event: "suspend", on: "2026-01-01" }] }),
    at("no-hours", 29.8602, { openingHours: undefined }),
    at("open", 29.8603),
    at("open-too", 29.8604),
  ];
  const here = { longitude: 121.62, latitude: 29.86 };
  const ask = (options: object): readonly string[] =>
    nearestVenues(deepFreeze(venues), here, { limit: 3, calendars: chinaCalendars, ...options }).map(
      ({ venue: { id }, opening }) => `${id} ${opening?.state ?? ""}`.trim(),
    );

  it("leaves out what is closed, and what is not known unless it is asked for", () => {
    expect(ask({})).toEqual(["suspended", "no-hours", "open"]);
    expect(ask({ openAt: "2026-02-14T10:00:00+08:00" })).toEqual(["open open", "open-too open"]);
    expect(ask({ openAt: "2026-02-14T10:00:00+08:00", includeUnknown: true })).toEqual([
      "no-hours unknown",
      "open open",
      "open-too open",
    ]);
    expect(ask({ openAt: "2026-02-16T10:00:00+08:00" })).toEqual([]);
    expect(ask({ openAt: "2027-02-09T10:00:00+08:00" })).toEqual([]);
    expect(ask({ limit: 1, withinMeters: 10 })).toEqual([]);
  });

  it("refuses a limit that is none", () => {
    expect(() => nearestVenues(venues, here, { limit: 0 })).toThrow(RangeError);
    expect(() => nearestVenues(venues, here, { limit: 1.5 })).toThrow(RangeError);
    expect(() => nearestVenues(venues, { longitude: 500, latitude: 0 }, { limit: 1 })).toThrow(RangeError);
  });
});
