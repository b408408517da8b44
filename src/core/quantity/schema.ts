import * as z from "zod/mini";
import { CivilDateSchema, rule, type Agrees } from "../schema.ts";
import type { Quantity } from "./model.ts";
import { isQuantityUnit, isQuantityValue, qualifierFitsValue } from "./rules.ts";

const unitSchema = /* @__PURE__ */ (() =>
  z.union([
    z.enum([
      "person",
      "person-time",
      "household",
      "organization",
      "team",
      "event",
      "community",
      "estate",
      "village",
      "yuan",
      "square-metre",
    ]),
    z.templateLiteral(["x-", z.string(), ":", z.string()]).check(rule(isQuantityUnit, "quantity.unit")),
  ]))();

const quantitySchema = /* @__PURE__ */ (() =>
  z
    .object({
      value: z.number().check(rule(isQuantityValue, "quantity.value")),
      qualifier: z.enum(["exact", "about", "nearly", "more-than", "at-least"]),
      unit: z.optional(unitSchema),
      asOf: z.optional(CivilDateSchema),
    })
    .check(rule(qualifierFitsValue, "quantity.qualifier-zero", ["qualifier"])))();

/** The schema of a quantity: a value with its qualifier, its unit and its date. */
export const QuantitySchema: z.ZodMiniType<Quantity, Quantity> = quantitySchema satisfies Agrees<
  Quantity,
  z.output<typeof quantitySchema>
>;
