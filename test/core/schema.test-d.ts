import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { Agrees, PeriodSchema, Period, Quantity, QuantitySchema } from "../../src/core/index.ts";

interface Model {
  readonly name: string;
  readonly tags?: readonly string[] | undefined;
}

type Disagreement = { readonly disagree: readonly unknown[] };

describe("Agrees", () => {
  it("accepts what differs in readonly alone", () => {
    expectTypeOf<Agrees<Model, { name: string; tags?: string[] | undefined }>>().toBeUnknown();
  });

  it("refuses a key too many", () => {
    expectTypeOf<
      Agrees<Model, { name: string; tags?: string[] | undefined; extra?: string }>
    >().toExtend<Disagreement>();
  });

  it("refuses a forgotten optional key", () => {
    expectTypeOf<Agrees<Model, { name: string }>>().toExtend<Disagreement>();
  });

  it("refuses a wider member", () => {
    expectTypeOf<
      Agrees<Model, { name: string | number; tags?: string[] | undefined }>
    >().toExtend<Disagreement>();
  });

  it("refuses a required key that the model leaves optional", () => {
    expectTypeOf<Agrees<Model, { name: string; tags: string[] | undefined }>>().toExtend<Disagreement>();
  });
});

describe("exported schemas", () => {
  it("give the model back", () => {
    expectTypeOf<z.output<typeof PeriodSchema>>().toEqualTypeOf<Period>();
    expectTypeOf<z.output<typeof QuantitySchema>>().toEqualTypeOf<Quantity>();
  });
});
