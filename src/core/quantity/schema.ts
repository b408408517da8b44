import * as z from "zod/mini";
import { CivilDateSchema, rule, type Agrees } from "../schema.ts";
import type { FindingParams } from "../finding.ts";
import { MAX_QUANTITY_VALUE, type Quantity } from "./model.ts";
import { isQuantityUnit, isQuantityValue, qualifierFitsValue } from "./rules.ts";
import type { QuantityUnit } from "./units.ts";

/** What `z.toJSONSchema` can show of a unit; its rule decides. */
const unitPattern =
  "^(?:person|person-time|household|organization|team|event|community|estate|village|yuan|square-metre" +
  "|x-[a-z0-9]+(?:-[a-z0-9]+)*:[a-z0-9]+(?:-[a-z0-9]+)*)$";

/** Text with one rule and one code, where a union would say only that no form of it fits. */
const unitSchema = /* @__PURE__ */ (() => {
  const text: unknown = z
    .string()
    .check(rule(isQuantityUnit, "quantity.unit"), z.meta({ pattern: unitPattern }));
  // The rule is a guard of the type, but zod's types do not follow guards.
  return text as z.ZodMiniType<QuantityUnit, QuantityUnit>;
})();

/** The qualifier at fault is one of the known ones by then. */
function hedgeOf({ qualifier }: Pick<Quantity, "qualifier">): FindingParams {
  return { qualifier };
}

const quantitySchema = /* @__PURE__ */ (() =>
  z
    .object({
      value: z
        .number()
        .check(rule(isQuantityValue, "quantity.value", [], { most: MAX_QUANTITY_VALUE, decimals: 3 })),
      qualifier: z.enum(["exact", "about", "nearly", "more-than", "at-least"]),
      unit: z.optional(unitSchema),
      asOf: z.optional(CivilDateSchema),
    })
    .check(rule(qualifierFitsValue, "quantity.qualifier-zero", ["qualifier"], hedgeOf)))();

/** The schema of a quantity: a value with its qualifier, its unit and its date. */
export const QuantitySchema: z.ZodMiniType<Quantity, Quantity> = quantitySchema satisfies Agrees<
  Quantity,
  z.output<typeof quantitySchema>
>;
