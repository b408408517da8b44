import * as z from "zod/mini";
import { isCivilDate, type CivilDate } from "./civil-date.ts";
import type { ExtensibleCode } from "./code-list.ts";
import type { DueItem } from "./due-item.ts";
import type { Finding, FindingParams } from "./finding.ts";
import { isInstant, type Instant } from "./instant.ts";
import { periodInOrder, type Period } from "./period.ts";
import { isArea, isVersion, validityInOrder, type RuleSet } from "./rule-set.ts";

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
 * @param params - what the finding's message prints, or a function that gives it for the value refused
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
  params: FindingParams | ((value: T) => FindingParams) = {},
): z.core.$ZodCheck<T> {
  return z.refine<T>(fn, {
    params: { code, params, depth: path.length },
    path: [...path],
    when: (payload) => canBeAsked(fn, payload),
  });
}

/**
 * Says whether a rule can be asked of a value. It counts on sound fields, and zod asks it beside a field that another
 * rule refused: there it is asked only if it does not throw, so that the field's own finding is not lost.
 */
function canBeAsked<T>(fn: (value: T) => boolean, payload: z.core.ParsePayload): boolean {
  if (payload.issues.length === 0) return true;
  if (payload.issues.some((issue) => issue.continue !== true)) return false;
  try {
    fn(payload.value as T);
    return true;
  } catch {
    return false;
  }
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

/**
 * Makes the schema of a code of a list that is open to codes of one's own: text with one rule and one code.
 *
 * @param isCodeOfList - the rule, an exported function that asks `isCode` with the list
 * @param code - the code of the finding where a text is no code of the list
 * @returns the schema
 *
 * @example
 * import { codeSchema, isQuantityUnit, type KnownQuantityUnit } from "linli/core";
 *
 * const Unit = codeSchema<KnownQuantityUnit>(isQuantityUnit, "quantity.unit");
 * Unit.safeParse("household").success; // => true
 * Unit.safeParse("dozen").success; // => false
 */
export function codeSchema<Code extends string>(
  isCodeOfList: (value: unknown) => boolean,
  code: string,
): z.ZodMiniType<ExtensibleCode<Code>, ExtensibleCode<Code>> {
  const text: unknown = z.string().check(rule(isCodeOfList, code));
  // The rule is a guard of the type, but zod's types do not follow guards.
  return text as z.ZodMiniType<ExtensibleCode<Code>, ExtensibleCode<Code>>;
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

const labelSchema = /* @__PURE__ */ (() =>
  z.object({
    en: z.string(),
    "zh-CN": z.string(),
    former: z.optional(z.array(z.string())),
    confirmed: z.optional(z.boolean()),
  }))();

const ruleSetSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
      version: z.number().check(rule(isVersion, "rule-set.version")),
      title: labelSchema,
      area: z.string().check(rule(isArea, "rule-set.area")),
      validFrom: CivilDateSchema,
      validUntil: z.optional(CivilDateSchema),
      source: z.object({
        title: z.string(),
        number: z.optional(z.string()),
        issuer: z.string(),
        date: CivilDateSchema,
        url: z.optional(z.string()),
      }),
      confidence: z.enum(["verified", "secondary", "memory", "uncertain"]),
      parameters: z.unknown(),
      supersedes: z.optional(z.templateLiteral([z.string(), "@", z.number()])),
    })
    .check(rule(validityInOrder, "period.order", ["validUntil"])))();

/** The schema of a rule set, whatever its parameters are. */
export const RuleSetSchema: z.ZodMiniType<RuleSet, RuleSet> = ruleSetSchema satisfies Agrees<
  RuleSet,
  z.output<typeof ruleSetSchema>
>;

const findingSchema = /* @__PURE__ */ (() =>
  z.object({
    code: z.string(),
    severity: z.enum(["error", "warning"]),
    path: z.array(z.union([z.string(), z.number()])),
    params: z.record(
      z.string(),
      z.optional(z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())])),
    ),
    suggestion: z.optional(z.string()),
  }))();

/** The schema of a finding, as reports keep it. */
export const FindingSchema: z.ZodMiniType<Finding, Finding> = findingSchema satisfies Agrees<
  Finding,
  z.output<typeof findingSchema>
>;

const dueItemSchema = /* @__PURE__ */ (() =>
  z.object({
    on: z.union([z.literal("unknown"), CivilDateSchema]),
    kind: z.string(),
    about: z.string(),
    because: z.array(FindingSchema),
  }))();

/** The schema of an item that is due. */
export const DueItemSchema: z.ZodMiniType<DueItem, DueItem> = dueItemSchema satisfies Agrees<
  DueItem,
  z.output<typeof dueItemSchema>
>;
