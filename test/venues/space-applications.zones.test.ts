import { describe, expect, it } from "vitest";
import { checkStateMachine, transitionsFrom } from "../../src/core/index.ts";
import { sampleInvalidSpaceApplication, sampleSpaceApplication } from "../../src/testing/index.ts";
import {
  checkSpaceApplication,
  isSpaceApplication,
  spaceApplicationMachine,
  spaceApplicationStateOn,
  spaceApplicationTable,
} from "../../src/venues/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";
import { refusedApplication, spaceApplication } from "./application-samples.ts";

describe("an application for a small space", () => {
  it.each([spaceApplication, refusedApplication])("is accepted: $id", (application) => {
    expect(checkSpaceApplication(deepFreeze(structuredClone(application)))).toMatchObject({
      ok: true,
      findings: [],
    });
  });

  it.each<[string, string, object]>([
    ["a station of drivers", "space-application.kind", { kind: "drivers-home" }],
    [
      "a refusal without a reason",
      "space-application.event-impossible",
      {
        events: [{ event: "apply" }, { event: "refuse" }],
        venue: undefined,
      },
    ],
    ["an opening without a host", "space-application.event-impossible", { host: undefined }],
    ["an opening without a venue", "space-application.event-impossible", { venue: undefined }],
    [
      "an opening that nobody approved",
      "space-application.event-impossible",
      {
        events: [{ event: "apply" }, { event: "open" }],
      },
    ],
    [
      "days that run backwards",
      "space-application.event-impossible",
      {
        events: [
          { event: "apply", on: "2024-07-09" },
          { event: "approve", on: "2024-07-08" },
        ],
        venue: undefined,
      },
    ],
    ["a venue before the opening", "space-application.venue-too-early", { events: [{ event: "apply" }] }],
    ["a place without code and name", "organization.place-empty", { place: {} }],
    ["place for nobody", "venue.capacity", { capacity: 0 }],
  ])("is refused with %s", (_, code, change) => {
    const { ok, findings } = checkSpaceApplication({ ...spaceApplication, ...change });
    expect([ok, findings.map((finding) => finding.code)]).toEqual([false, [code]]);
  });

  it("never throws", () => {
    for (const value of strangeValues) {
      expect(isSpaceApplication(value)).toBe(false);
      expect(checkSpaceApplication(value).ok).toBe(false);
    }
  });

  it("is drawn valid, and nearly valid", () => {
    for (let step = 0; step < 200; step += 1) {
      const random = (): number => ((step * 7919) % 1000) / 1000;
      expect(checkSpaceApplication(sampleSpaceApplication(random))).toMatchObject({ ok: true, findings: [] });
      const { record, because } = sampleInvalidSpaceApplication(random);
      expect(checkSpaceApplication(record).findings.map(({ code }) => code)).toContain(because);
    }
  });
});

describe("the state of an application", () => {
  it.each([
    ["2024-07-08", "draft"],
    ["2024-07-09", "applied"],
    ["2024-07-20", "approved"],
    ["2024-09-15", "unknown"],
    ["2024-10-01", "opened"],
  ])("on %s is %s", (date, state) => {
    expect(spaceApplicationStateOn(spaceApplication, date).state).toBe(state);
  });

  it("follows a sound machine, whose conditions say what is missing", () => {
    expect(checkStateMachine(spaceApplicationMachine).ok).toBe(true);
    const open = transitionsFrom(spaceApplicationMachine, "approved", {}).find(
      ({ event }) => event === "open",
    );
    expect(open?.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["space-application.host-missing", "space-application.venue-missing"]),
    );
  });
});

describe("the table of applications", () => {
  it("gives back what it has columns for", () => {
    const table = spaceApplicationTable();
    const rest = { ...spaceApplication, openingHours: undefined };
    const days = rest.events.map((event) => ({ ...event, at: undefined, on: event.on ?? "2024-07-20" }));
    const record = { ...rest, events: days };
    expect(JSON.parse(JSON.stringify(table.build(table.cellsOf(record), 2)))).toEqual(
      JSON.parse(JSON.stringify(record)),
    );
  });
});
