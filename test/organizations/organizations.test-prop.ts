import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkHistory, periodsOverlap, type MachineData } from "../../src/core/index.ts";
import {
  abnormalListMachine,
  checkOrganization,
  checkPartyUnit,
  explainOrganization,
  filingMachine,
  isOrganization,
  isPartyUnit,
  organizationMachine,
  organizationStatusOn,
  OrganizationSchema,
  PartyUnitSchema,
  seriousListMachine,
  type OrganizationEventKind,
} from "../../src/organizations/index.ts";
import { sampleInvalidOrganization, sampleOrganization, samplePartyUnit } from "../../src/testing/index.ts";
import { anything, deepFreeze } from "../support/values.ts";
import { organization, smallest } from "./organization-samples.ts";

/** Evenly spread numbers: those of `random` stick to the ends, where few samples differ. */
const random: fc.Arbitrary<() => number> = fc.nat().map((start) => {
  let seed = (start % 2_147_483_646) + 1;
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
});

const faces = {
  organization: { is: isOrganization, check: checkOrganization, schema: OrganizationSchema },
  "party unit": { is: isPartyUnit, check: checkPartyUnit, schema: PartyUnitSchema },
};

/** A record with one of its fields, or one within a field, replaced by anything or taken away. */
function spoiled(record: object): fc.Arbitrary<object> {
  const key = fc.constantFrom(...Object.keys(record));
  const replaced = fc.tuple(key, anything).map(([name, value]) => ({ ...record, [name]: value }));
  const taken = key.map((name) =>
    Object.fromEntries(Object.entries(record).filter(([other]) => other !== name)),
  );
  const inner = fc.tuple(key, anything, fc.nat()).map(([name, value, at]) => {
    const field: unknown = (record as { readonly [name: string]: unknown })[name];
    if (!Array.isArray(field) || field.length === 0) return { ...record, [name]: [value] };
    const entry: unknown = field[at % field.length];
    const keys = typeof entry === "object" && entry !== null ? Object.keys(entry) : [];
    const spoiledEntry =
      keys.length === 0 ? value : { ...(entry as object), [keys[at % keys.length] ?? ""]: value };
    return {
      ...record,
      [name]: field.map((other, index) => (index === at % field.length ? spoiledEntry : other)),
    };
  });
  return fc.oneof(replaced, taken, inner);
}

describe("one validity", () => {
  it.each(Object.entries(faces))("of any value as %s", (_, { is, check, schema }) => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(is(value)).toBe(schema.safeParse(value).success);
        expect(check(value).ok).toBe(is(value));
      }),
    );
  });

  it("of spoiled organizations", () => {
    const records = fc.oneof(
      spoiled(organization),
      random.chain((draw) => spoiled(sampleOrganization(draw))),
    );
    fc.assert(
      fc.property(records, (record) => {
        const valid = OrganizationSchema.safeParse(record).success;
        expect(isOrganization(record)).toBe(valid);
        const result = checkOrganization(record);
        expect(result.ok).toBe(valid);
        expect(result.findings.some(({ severity }) => severity === "error")).toBe(!valid);
      }),
      { numRuns: 1000 },
    );
  });

  it("of spoiled party units", () => {
    const records = random.chain((draw) => spoiled(samplePartyUnit(draw)));
    fc.assert(
      fc.property(records, (record) => {
        const valid = PartyUnitSchema.safeParse(record).success;
        expect([isPartyUnit(record), checkPartyUnit(record).ok]).toEqual([valid, valid]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("samples", () => {
  it("of organizations are valid without a remark, frozen and through JSON", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const sample = deepFreeze(sampleOrganization(draw));
        expect(checkOrganization(sample)).toEqual({ ok: true, value: sample, findings: [] });
        expect(isOrganization(JSON.parse(JSON.stringify(sample)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("of invalid organizations give the error they promise", () => {
    const codes = new Set<string>();
    fc.assert(
      fc.property(random, (draw) => {
        const { organization: record, because } = sampleInvalidOrganization(draw);
        codes.add(because);
        const { ok, findings } = checkOrganization(deepFreeze(record));
        expect([ok, findings.map(({ code }) => code)]).toEqual([false, expect.arrayContaining([because])]);
      }),
      { numRuns: 300 },
    );
    expect(codes.size).toBe(12);
  });

  it("of party units are valid without a remark", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const sample = deepFreeze(samplePartyUnit(draw));
        expect(checkPartyUnit(sample)).toEqual({ ok: true, value: sample, findings: [] });
      }),
    );
  });

  it("differ: every kind that they know turns up", () => {
    const [draw = Math.random] = fc.sample(random, { numRuns: 1, seed: 7 });
    const kinds = new Set(Array.from({ length: 500 }, () => sampleOrganization(draw).kind));
    expect([...kinds].sort()).toEqual([
      "enterprise",
      "filed-community-organization",
      "foundation",
      "residents-committee",
      "social-group",
      "social-service-institution",
      "volunteer-team",
      "x-qinghe:community-canteen",
    ]);
  });
});

const date = fc.constantFrom(
  "2019",
  "2019-12",
  "2019-12-31",
  "2020",
  "2020-01",
  "2020-01-01",
  "2020-02-29",
  "2021-06",
);
const optionalDate = fc.option(date, { nil: undefined });

describe("names that hold at the same time", () => {
  const period = fc
    .record({ from: optionalDate, until: optionalDate })
    .filter(
      ({ from, until }) => from === undefined || until === undefined || from.slice(0, 4) <= until.slice(0, 4),
    );

  it("are found as comparing all pairs finds them", () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 6 }), (periods) => {
        const names = periods.map((span) => ({
          text: "甲社",
          language: "zh-CN",
          role: "registered",
          ...span,
        }));
        const { findings } = checkOrganization({ ...smallest, names });
        if (findings.some(({ code }) => code === "period.order")) return;
        const meet = periods.some((a, i) => periods.some((b, j) => i < j && periodsOverlap(a, b) === true));
        const found = findings.find(({ code }) => code === "organization.names-overlap");
        expect(found !== undefined).toBe(meet);
        const [a, b] = (found?.params["positions"] ?? []) as readonly number[];
        if (a === undefined || b === undefined) return;
        expect(periodsOverlap(periods[a - 1] ?? {}, periods[b - 1] ?? {})).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("the order of events", () => {
  const machines: readonly MachineData[] = [
    organizationMachine,
    filingMachine,
    abnormalListMachine,
    seriousListMachine,
  ];
  const names = machines.flatMap((machine) =>
    Object.keys(machine.events),
  ) as readonly OrganizationEventKind[];
  const at = fc.constantFrom(
    "2019-12-31T23:30:00+08:00",
    "2019-12-31T15:30:00Z",
    "2020-01-01T00:00:00+08:00",
  );
  // `register` and `file` are likely, so that many lists begin at the beginning.
  const event = fc.oneof({ weight: 1, arbitrary: fc.constantFrom("register" as const, "file" as const) }, {
    weight: 3,
    arbitrary: fc.constantFrom(...names),
  }); // prettier-ignore
  const record = fc.record({ event, on: optionalDate, at: fc.option(at, { nil: undefined, freq: 8 }) });

  it("is judged as the machines judge it, each by its own events", () => {
    let possible = 0;
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), (rest) => {
        // With the beginnings recorded nothing is presupposed.
        const events = [
          { event: "register" },
          { event: "file" },
          { event: "list-abnormal" },
          { event: "list-serious" },
        ];
        const all = [...events, ...rest] as readonly { readonly event: string }[];
        const own = machines.map((machine) =>
          all.filter((entry) => Object.hasOwn(machine.events, entry.event)),
        );
        const expected = machines.every((machine, index) => checkHistory(machine, own[index]).ok);
        if (expected) possible += 1;
        expect(isOrganization({ ...smallest, events: all })).toBe(expected);
        expect(checkOrganization({ ...smallest, events: all }).ok).toBe(expected);
      }),
      { numRuns: 3000 },
    );
    expect(possible).toBeGreaterThan(100);
  });

  it("names an error at an event wherever it finds the order impossible, and only there", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), (events) => {
        const { ok, findings } = checkOrganization({ ...smallest, events });
        expect(findings.length > 0).toBe(!ok);
        for (const { code, path } of findings) {
          expect(code).toMatch(/^organization\.event-(?:order|dates)$/);
          expect(events[Number(path[1])]).toBeDefined();
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("functions of valid organizations", () => {
  it("throw nothing and change nothing", () => {
    fc.assert(
      fc.property(random, date, (draw, on) => {
        const sample = deepFreeze(sampleOrganization(draw));
        const { state, event } = organizationStatusOn(sample, on);
        expect(state === "unknown" || Object.hasOwn(organizationMachine.states, state)).toBe(true);
        if (event !== undefined) expect(sample.events?.[event]).toBeDefined();
        expect(explainOrganization(sample)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
