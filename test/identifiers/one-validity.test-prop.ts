import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as identifiers from "../../src/identifiers/index.ts";
import * as schemas from "../../src/identifiers/schema.ts";
import * as testing from "../../src/testing/index.ts";
import { anything, random } from "../support/values.ts";

/** Every identifier with its four faces, and what of its value is the text again. */
const identifierList = [
  {
    name: "organization code",
    is: identifiers.isOrganizationCode,
    check: identifiers.checkOrganizationCode,
    format: identifiers.formatOrganizationCode,
    schema: schemas.OrganizationCodeSchema,
    sample: testing.sampleOrganizationCode,
    near: /^[\dA-Z]{8}[\dX]$/,
    textOf: (value: { readonly code: string }) => value.code,
  },
  {
    name: "resident ID",
    is: identifiers.isResidentId,
    check: identifiers.checkResidentId,
    format: identifiers.formatResidentId,
    schema: schemas.ResidentIdSchema,
    sample: testing.sampleResidentId,
    near: /^(?:[1-8]\d{5}19\d{2}(?:0\d|1[0-2])[0-3]\d{4}[\dX]|[1-8]\d{7}(?:0\d|1[0-2])[0-3]\d{4})$/,
    textOf: (value: { readonly number: string }) => value.number,
  },
  {
    name: "division code",
    is: identifiers.isDivisionCode,
    check: identifiers.checkDivisionCode,
    format: identifiers.formatDivisionCode,
    schema: schemas.DivisionCodeSchema,
    sample: testing.sampleDivisionCode,
    near: /^\d{6}$/,
    textOf: (value: { readonly code: string }) => value.code,
  },
  {
    name: "community code",
    is: identifiers.isCommunityCode,
    check: identifiers.checkCommunityCode,
    format: identifiers.formatCommunityCode,
    schema: schemas.CommunityCodeSchema,
    sample: testing.sampleCommunityCode,
    near: /^\d{6}[0-6]\d\d[0-6]\d\d$/,
    textOf: (value: { readonly code: string }) => value.code,
  },
  {
    name: "grid",
    is: identifiers.isGridId,
    check: identifiers.checkGridId,
    format: (id: string) => id,
    schema: schemas.GridIdSchema,
    sample: testing.sampleGridId,
    near: /^[1-8]\d{5}[0-6]\d\d[0-6]\d\d(?:\d{3}|-.{0,40})$/,
    textOf: (value: { readonly id: string }) => value.id,
  },
];

describe.each(identifierList)("$name", ({ is, check, format, schema, sample, near, textOf }) => {
  it("is valid as its generator makes it, without a remark", () => {
    fc.assert(
      fc.property(random.map(sample), (text) => {
        expect(is(text), text).toBe(true);
        expect(check(text), text).toMatchObject({ ok: true, findings: [] });
      }),
    );
  });

  it("has one validity: predicate, schema and check agree on any value", () => {
    fc.assert(
      fc.property(fc.oneof(anything, random.map(sample), fc.stringMatching(near)), (value) => {
        const valid = is(value);
        expect(schema.safeParse(value).success).toBe(valid);
        const result = check(value);
        if (valid) expect(result.ok).toBe(true);
        if (result.ok) expect(is(textOf(result.value as never))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("comes back from its printed form", () => {
    fc.assert(
      fc.property(random.map(sample), (text) => {
        const result = check(format(text));
        expect(result.ok && textOf(result.value as never)).toBe(text);
      }),
    );
  });
});

describe.each([
  ["organization code", testing.sampleInvalidOrganizationCode, identifiers.checkOrganizationCode],
  ["resident ID", testing.sampleInvalidResidentId, identifiers.checkResidentId],
] as const)("invalid %s", (_name, sample, check) => {
  it("is refused for the reason that its generator names", () => {
    fc.assert(
      fc.property(random, (source) => {
        const { text, because } = sample(source);
        const found = check(text).findings.find((finding) => finding.code === because);
        expect(found, text).toMatchObject({ severity: "error" });
      }),
    );
  });
});
