import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, periodContains, periodsOverlap, type Period } from "../../src/core/index.ts";
import {
  ageOn,
  checkSetOfOrganizations,
  findOrganizations,
  formatOrganizationName,
  legalRepresentativeOn,
  lintEvaluator,
  lintOrganizationName,
  linksOn,
  namesOn,
  organizationKinds,
  organizationLinkKinds,
  organizationName,
  partyCoverageOn,
  partyUnitKinds,
  partyUnitsOn,
  postsOn,
  type BodyReference,
  type Organization,
  type PartyUnit,
} from "../../src/organizations/index.ts";
import { deepFreeze } from "../support/values.ts";

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays("2019-01-01", days));
/** A day, its month or its year. */
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([on, length]) => on.slice(0, length));
const period: fc.Arbitrary<Period> = fc.record(
  { from: fc.option(date, { nil: undefined }), until: fc.option(date, { nil: undefined }) },
  { requiredKeys: [] },
);
const id = fc.constantFrom("a", "b", "c", "d");
const text = fc.constantFrom("滨河会", "东江会", "长荣会", "Harbour Club");
const reference: fc.Arbitrary<BodyReference> = fc.oneof(
  id.map((one) => ({ id: one })),
  text.map((name) => ({ name })),
);
const person = fc.oneof(
  fc.constantFrom("p", "q").map((one) => ({ id: one })),
  fc.constantFrom("张三", "李四").map((name) => ({ name })),
);
const organization: fc.Arbitrary<Organization> = fc
  .record({
    id,
    kind: fc.constantFrom(...organizationKinds.codes),
    names: fc.array(
      fc.tuple(text, fc.constantFrom("registered", "short", "plaque"), period).map(([name, role, when]) => ({
        text: name,
        language: "zh-CN" as const,
        role: role as "registered",
        ...when,
      })),
      { minLength: 1, maxLength: 4 },
    ),
    foundedOn: fc.option(date, { nil: undefined }),
    links: fc.array(
      fc
        .tuple(fc.constantFrom(...organizationLinkKinds.codes), reference, period)
        .map(([kind, to, when]) => ({ kind, to, ...when })),
      { maxLength: 4 },
    ),
    posts: fc.array(
      fc
        .tuple(person, fc.constantFrom("legal-representative", "director", "expert"), period)
        .map(([holder, title, when]) => ({ holder, title: title as "expert", ...when })),
      { maxLength: 4 },
    ),
    events: fc.array(
      date.map((on) => ({ event: "term-ends" as const, on })),
      { maxLength: 2 },
    ),
  })
  .map(deepFreeze);
const unit: fc.Arbitrary<PartyUnit> = fc
  .tuple(
    fc.constantFrom(...partyUnitKinds.codes),
    fc.array(reference, { minLength: 1, maxLength: 3 }),
    period,
  )
  .map(([kind, covers, when]) => deepFreeze({ id: "u", kind, covers, ...when }));

describe("dated things", () => {
  it("are listed on a date exactly where their period certainly contains it", () => {
    fc.assert(
      fc.property(organization, date, (body, on) => {
        const holds = (item: Period): boolean => periodContains(item, on) === true;
        expect(namesOn(body, on)).toEqual(body.names.filter(holds));
        expect(linksOn(body, on)).toEqual(body.links?.filter(holds));
        expect(postsOn(body, on)).toEqual(body.posts?.filter(holds));
      }),
    );
  });

  it("of a year hold on every day of it", () => {
    fc.assert(
      fc.property(organization, day, (body, on) => {
        const year = namesOn(body, on.slice(0, 4));
        expect(namesOn(body, on)).toEqual(expect.arrayContaining([...year]));
      }),
    );
  });
});

describe("names", () => {
  it("that are printed are found again", () => {
    fc.assert(
      fc.property(
        fc.array(organization, { maxLength: 5 }),
        fc.option(date, { nil: undefined }),
        (bodies, on) => {
          bodies.forEach((body, index) => {
            const name = organizationName(body, on);
            const printed = formatOrganizationName(body, "zh-CN", { on });
            if (name === "unknown") expect(printed).toBe("名称不详");
            else {
              expect(printed.startsWith(name)).toBe(true);
              for (const wanted of [name, printed]) {
                expect([...findOrganizations(bodies, wanted, { on })].map((match) => match.index)).toContain(
                  index,
                );
              }
            }
          });
        },
      ),
    );
  });

  it("of any text are looked at without an exception", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom(...organizationKinds.codes),
        fc.constantFrom("national", "county", undefined),
        fc.option(fc.string(), { nil: undefined }),
        (name, kind, level, branchOf) => {
          const findings = lintOrganizationName(name, { kind, level, branchOf });
          expect(findings.every(({ severity }) => severity === "warning")).toBe(true);
        },
      ),
    );
  });
});

describe("ageOn", () => {
  it("never falls, and is negative exactly before the founding", () => {
    fc.assert(
      fc.property(day, day, day, (foundedOn, a, b) => {
        const [earlier = a, later = b] = [a, b].sort();
        expect(Number(ageOn({ foundedOn }, earlier))).toBeLessThanOrEqual(
          Number(ageOn({ foundedOn }, later)),
        );
        expect(Number(ageOn({ foundedOn }, a)) < 0).toBe(a < foundedOn);
      }),
    );
  });

  it("of coarse dates agrees with every day that they can mean, or is unknown", () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(4, 7), (founded, on, length) => {
        const age = ageOn({ foundedOn: founded.slice(0, length) }, on);
        if (age !== "unknown") expect(ageOn({ foundedOn: founded }, on)).toBe(age);
      }),
    );
  });
});

describe("legalRepresentativeOn", () => {
  it("is known with an office on record, and says why it is not", () => {
    fc.assert(
      fc.property(organization, date, (body, on) => {
        const { state, post, because } = legalRepresentativeOn(body, on);
        expect(post !== undefined).toBe(state === "known");
        if (state === "known") expect(body.posts).toContain(post);
        else expect(because.length).toBeGreaterThan(0);
        if (state === "known" && because.length === 0 && post) expect(periodContains(post, on)).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the offices", () => {
    fc.assert(
      fc.property(organization, date, (body, on) => {
        const turned = { ...body, posts: [...(body.posts ?? [])].reverse() };
        expect(legalRepresentativeOn(turned, on).state).toBe(legalRepresentativeOn(body, on).state);
      }),
    );
  });
});

describe("partyCoverageOn", () => {
  it("gives the units of the list that certainly cover it, and a state that fits them", () => {
    fc.assert(
      fc.property(organization, fc.array(unit, { maxLength: 4 }), date, (body, units, on) => {
        const found = partyCoverageOn(body, units, on);
        expect(found.units).toEqual(partyUnitsOn(units, on, { covers: body }));
        expect(found.state === "covered").toBe(found.units.some(({ kind }) => kind !== "instructor-only"));
        expect(found.because.length > 0).toBe(found.state === "unknown");
      }),
    );
  });
});

describe("lintEvaluator", () => {
  it("finds persons and identity either way round", () => {
    fc.assert(
      fc.property(
        organization,
        organization,
        date,
        fc.array(organization, { maxLength: 3 }),
        (a, b, on, parties) => {
          const codes = (first: Organization, second: Organization): string[] =>
            lintEvaluator(first, second, on, { parties })
              .map(({ code, params }) => `${code} ${String(params.certain)}`)
              .filter((code) => /itself|shared/.test(code));
          expect(codes(a, b)).toEqual(codes(b, a));
          expect(codes(a, a)).toEqual(["evaluator.itself true"]);
        },
      ),
    );
  });
});

describe("checkSetOfOrganizations", () => {
  /** Every pair of posts compared, as the rule says it. */
  function ledTwice(bodies: readonly Organization[]): readonly string[] {
    return bodies.flatMap(({ kind, posts }, owner) =>
      (posts ?? []).flatMap((post, index) => {
        const again = bodies.some(
          (other, place) =>
            place !== owner &&
            other.kind === "social-group" &&
            (other.posts ?? []).some(
              ({ title, holder, ...when }) =>
                title === "legal-representative" &&
                holder.id !== undefined &&
                holder.id === post.holder.id &&
                periodsOverlap(post, when) === true,
            ),
        );
        const asked = kind === "social-group" && post.title === "legal-representative" && again;
        return asked ? [`${String(owner)}.posts.${String(index)}`] : [];
      }),
    );
  }

  const groups = organization.map((body) => deepFreeze({ ...body, kind: "social-group" as const }));

  it("finds the legal representatives that comparing every pair finds", () => {
    fc.assert(
      fc.property(fc.array(groups, { maxLength: 6 }), (bodies) => {
        const found = checkSetOfOrganizations(bodies).filter(({ code }) => code.endsWith("-of-two"));
        expect(found.map(({ path }) => path.join("."))).toEqual(ledTwice(bodies));
      }),
      { numRuns: 500 },
    );
  });

  it("points at something that is there, in order", () => {
    fc.assert(
      fc.property(fc.array(organization, { maxLength: 6 }), (bodies) => {
        const findings = checkSetOfOrganizations(bodies);
        for (const { path } of findings) {
          const part = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], bodies);
          expect(part).toBeDefined();
        }
        const places = findings.map(({ path }) => Number(path[0]));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
