import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  divisionHistory,
  divisionName,
  divisionParents,
  divisionStateOn,
  divisionTable,
  findDivisions,
} from "../../src/divisions/index.ts";

/** Every code that the data knows, found by asking for each that a province prefix allows. */
const known = Array.from({ length: 720_000 }, (_, i) => String(110_000 + i)).filter(
  (code) => divisionTable.stateOf(code) !== "unknown",
);
const code = fc.constantFrom(...known);
const day = fc
  .date({ min: new Date("1979-01-01"), max: new Date("2021-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("any value", () => {
  it("goes into every function without an exception", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.anything()), day, (value, on) => {
        const text = value as string;
        expect(divisionStateOn(text, on).state).toMatch(/^(?:listed|retired|not-yet-listed|unknown)$/);
        expect(typeof divisionName(text)).toBe("string");
        expect(Array.isArray(divisionHistory(text))).toBe(true);
        expect(Array.isArray(divisionParents(text, on))).toBe(true);
        expect([...findDivisions(text, on)].every((match) => known.includes(match.code))).toBe(true);
        expect(["listed", "retired", "unknown"]).toContain(divisionTable.stateOf(text));
      }),
    );
  });
});

describe("every code", () => {
  it("is found by its name and by its path", () => {
    fc.assert(
      fc.property(code, (c) => {
        const name = divisionName(c);
        fc.pre(name !== "unknown");
        expect([...findDivisions(name)].map((match) => match.code)).toContain(c);
        const names = divisionParents(c).map((parent) => parent.name);
        const path = [...names.filter((parent) => parent !== "unknown"), name].join("");
        expect([...findDivisions(path)].map((match) => match.code)).toContain(c);
      }),
    );
  });

  it("has a history in the order of time", () => {
    for (const c of known) {
      const history = divisionHistory(c);
      expect(history.length).toBeGreaterThan(0);
      history.forEach(({ firstListedOn = "9999", lastListedOn = "9999" }, i) => {
        expect(firstListedOn <= lastListedOn).toBe(true);
        const previous = history[i - 1];
        if (previous !== undefined) expect((previous.firstListedOn ?? "") <= firstListedOn).toBe(true);
      });
    }
  });

  it("has one name at a time, but for 17 codes of which a list shows two", () => {
    const overlapping = known.filter((c) => {
      const history = divisionHistory(c);
      return history.some(
        (run, i) => i > 0 && (run.firstListedOn ?? "") <= (history[i - 1]?.lastListedOn ?? ""),
      );
    });
    expect(overlapping).toHaveLength(17);
  });

  it("is listed with its name wherever its history says so", () => {
    fc.assert(
      fc.property(code, fc.integer({ min: 1981, max: 2018 }), (c, year) => {
        const runs = divisionHistory(c).filter(
          ({ firstListedOn = "9999", lastListedOn = "" }) =>
            firstListedOn < `${String(year)}-01` && lastListedOn >= `${String(year)}-12`,
        );
        const { state, possibleNames } = divisionStateOn(c, String(year));
        for (const run of runs) {
          expect(state).toBe("listed");
          expect(possibleNames).toContain(run.name);
        }
      }),
    );
  });
});

describe("a date of less precision", () => {
  it("never says more than each of its days", () => {
    fc.assert(
      fc.property(code, day, fc.constantFrom(4, 7), (c, on, length) => {
        const coarse = divisionStateOn(c, on.slice(0, length));
        const exact = divisionStateOn(c, on);
        if (coarse.state !== "unknown") expect(exact.state).toBe(coarse.state);
        if (coarse.name !== undefined) expect(exact.name).toBe(coarse.name);
        for (const name of exact.possibleNames)
          expect(
            coarse.state === "listed" || coarse.state === "unknown"
              ? coarse.possibleNames
              : exact.possibleNames,
          ).toContain(name);
      }),
    );
  });
});

describe("a name on a date", () => {
  it("is found among the divisions of that date", () => {
    fc.assert(
      fc.property(code, day, (c, on) => {
        const name = divisionName(c, on);
        fc.pre(name !== "unknown");
        const match = [...findDivisions(name, on)].find((m) => m.code === c && m.name === name);
        expect(match?.state).toBe("listed");
      }),
      { numRuns: 200 },
    );
  });

  it("is not found on a day on which the code is certainly not listed", () => {
    fc.assert(
      fc.property(code, day, (c, on) => {
        const { state } = divisionStateOn(c, on);
        fc.pre(state === "retired" || state === "not-yet-listed");
        const names = divisionHistory(c).map((run) => run.name);
        const codes = names.flatMap((name) => [...findDivisions(name, on)].map((match) => match.code));
        expect(codes).not.toContain(c);
      }),
      { numRuns: 200 },
    );
  });
});
