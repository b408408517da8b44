import * as z from "zod/mini";
import { isCivilDate, type CivilDate } from "./civil-date.ts";
import { isInstant, type Instant } from "./instant.ts";
import { periodInOrder, type Period } from "./period.ts";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Primitive = string | number | boolean | null | undefined;
type Flat<T> = T extends Primitive
  ? T
  : T extends readonly (infer Item)[]
    ? Flat<Item>[]
    : { -readonly [Key in keyof T]: Flat<T[Key]> };

/**
 * Proves at compile time that a model and the output of its schema are the same type, `readonly` aside.
 *
 * @remarks Written as `schema satisfies Agrees<X, z.output<typeof schema>>`. A key too many, a key forgotten and
 * a member that is wider than the model's do not compile.
 */
export type Agrees<Model, Output> =
  Same<Flat<Model>, Flat<Output>> extends true
    ? unknown
    : {
        /** The two types that differ, for the compiler's message. */
        readonly disagree: [Model, Output];
      };

/**
 * Brings a rule into a schema, the only way a custom rule enters one.
 *
 * @remarks The rule stays visible in the schema, so that guards are generated from it and its code reaches the
 * finding. It must be an exported function, not a closure.
 *
 * @param fn - the rule: `true` where the value keeps it
 * @param code - the code of the finding where it does not
 * @param path - the property at fault, relative to the value; none for the value itself
 * @returns a check for `.check(…)` of a `zod/mini` schema
 *
 * @example
 * import * as z from "zod/mini";
 * import { periodInOrder, rule } from "linli/core";
 *
 * const Term = z
 *   .object({ from: z.string(), until: z.string() })
 *   .check(rule(periodInOrder, "period.order", ["until"]));
 * Term.safeParse({ from: "2025-02-01", until: "2025-01-01" }).success; // => false
 */
export function rule<T>(
  fn: (value: T) => boolean,
  code: string,
  path: readonly PropertyKey[] = [],
): z.core.$ZodCheck<T> {
  return z.refine<T>(fn, { params: { code }, path: [...path] });
}

/**
 * Adds fields to a schema of this library, keeping its rules across fields.
 *
 * @param schema - a schema of a model, such as `PeriodSchema`
 * @param fields - the fields to add, as `zod/mini` or classic zod schemas
 * @returns a schema of the model with the fields added
 *
 * @example
 * import * as z from "zod/mini";
 * import { extendSchema, PeriodSchema } from "linli/core";
 *
 * const TermSchema = extendSchema(PeriodSchema, { title: z.string() });
 * TermSchema.safeParse({ title: "director", from: "2025-02-01", until: "2025-01-01" }).success; // => false
 */
export function extendSchema<X, F extends z.core.$ZodLooseShape>(
  schema: z.ZodMiniType<X, X>,
  fields: F,
): z.ZodMiniType<X & z.output<z.ZodMiniObject<F>>, X & z.input<z.ZodMiniObject<F>>> {
  // The annotation of exported schemas hides the object's shape from the types, not from the value.
  const extended: unknown = z.extend(schema as unknown as z.ZodMiniObject, fields);
  return extended as z.ZodMiniType<X & z.output<z.ZodMiniObject<F>>, X & z.input<z.ZodMiniObject<F>>>;
}

/** The schema of a civil date: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const CivilDateSchema: z.ZodMiniType<CivilDate, CivilDate> = /* @__PURE__ */ (() =>
  z
    .string()
    .check(
      z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { abort: true }),
      rule(isCivilDate, "civil-date.no-such-day"),
    ))();

/** The schema of an instant: ISO 8601 with an offset. */
export const InstantSchema: z.ZodMiniType<Instant, Instant> = /* @__PURE__ */ (() =>
  z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/, {
      abort: true,
    }),
    rule(isInstant, "instant.no-such-time"),
  ))();

const periodSchema = /* @__PURE__ */ (() =>
  z
    .object({ from: z.optional(CivilDateSchema), until: z.optional(CivilDateSchema) })
    .check(rule(periodInOrder, "period.order", ["until"])))();

/** The schema of a period, whose end is not before its beginning. */
export const PeriodSchema: z.ZodMiniType<Period, Period> = periodSchema satisfies Agrees<
  Period,
  z.output<typeof periodSchema>
>;
