import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import * as schemas from "../../src/identifiers/schema.ts";
import * as testing from "../../src/testing/index.ts";
import { longTexts, random, strangeValues } from "../support/values.ts";

type Row = readonly [name: string, z.ZodMiniType, (random: () => number) => string, code: string];

const rows: readonly Row[] = [
  ["credit code", schemas.UsccSchema, testing.sampleUscc, "uscc.not-well-formed"],
  [
    "organization code",
    schemas.OrganizationCodeSchema,
    testing.sampleOrganizationCode,
    "organization-code.not-well-formed",
  ],
  ["resident ID", schemas.ResidentIdSchema, testing.sampleResidentId, "resident-id.not-well-formed"],
  ["division code", schemas.DivisionCodeSchema, testing.sampleDivisionCode, "division-code.not-well-formed"],
  [
    "community code",
    schemas.CommunityCodeSchema,
    testing.sampleCommunityCode,
    "community-code.not-well-formed",
  ],
  ["grid", schemas.GridIdSchema, testing.sampleGridId, "grid-id.not-well-formed"],
];

/** The pattern that another program reads, as JSON Schema has it: without flags of one's own. */
function patternOf(schema: z.ZodMiniType): RegExp {
  const { type, pattern } = z.toJSONSchema(schema, { io: "input" });
  expect(type).toBe("string");
  expect(pattern).toMatch(/^\^.*\$$/);
  return new RegExp(pattern ?? "", "u");
}

/** What zod says of a value: the code of the rule, or of the type. */
function codesOf(schema: z.ZodMiniType, value: unknown): readonly unknown[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) =>
    issue.code === "custom" ? issue.params?.["code"] : issue.code,
  );
}

it("has a row for every schema", () => {
  expect(rows.map(([, schema]) => schema).sort()).toEqual(Object.values(schemas).sort());
  expect(new Set(rows.map(([, schema]) => schema)).size).toBe(Object.keys(schemas).length);
});

describe.each(rows)("the schema of a %s", (_name, schema, sample, code) => {
  it("refuses whatever is no such text by one code, and other types by their type", () => {
    for (const text of [...longTexts, "", "x", "52440305MJOO010456", "52440305mj00000260", "99"]) {
      expect(codesOf(schema, text), text.slice(0, 40)).toEqual([code]);
    }
    for (const value of strangeValues.filter((strange) => typeof strange !== "string")) {
      expect(codesOf(schema, value)).toEqual(["invalid_type"]);
    }
  });

  it("shows a pattern as JSON Schema that fits everything it accepts", () => {
    const pattern = patternOf(schema);
    fc.assert(
      fc.property(random.map(sample), (text) => {
        expect(codesOf(schema, text)).toEqual([]);
        expect(pattern.test(text), text).toBe(true);
        expect(pattern.test(`${text}!`) && codesOf(schema, `${text}!`).length > 0).toBe(false);
        expect(pattern.test(text.slice(1))).toBe(false);
      }),
    );
  });

  it("keeps the pattern where it is a field of a model", () => {
    const model = z.object({ code: z.optional(schema) });
    expect(z.toJSONSchema(model, { io: "input" }).properties?.["code"]).toMatchObject({
      pattern: patternOf(schema).source,
    });
  });
});

it("shows that the check character of a resident ID may be a small x", () => {
  // GB 11643-1999; the number is that of its example.
  expect(patternOf(schemas.ResidentIdSchema).test("11010519491231002x")).toBe(true);
  expect(codesOf(schemas.ResidentIdSchema, "11010519491231002x")).toEqual([]);
});
