import { errorOf, warningOf, type Finding, type FindingParams, type FindingPath } from "./finding.ts";
import { nearestField } from "./near-miss.ts";
import type { CheckResult } from "./result.ts";

/** What is found in the fields of a record of any model. */
export type FieldFindings = {
  /** A required field is missing; `expected` is what it should be. */
  readonly "field.missing": { readonly expected: string };
  /** A value of another type than `expected`. */
  readonly "field.type": { readonly expected: string };
  /** A value that is not one of the `allowed` ones. */
  readonly "field.value": { readonly allowed: readonly string[] };
  /** Text that is not written in the required form. */
  readonly "field.format": Record<never, never>;
  /** A number or a length outside its bounds. */
  readonly "field.range": { readonly minimum: number | undefined; readonly maximum: number | undefined };
  /** A value that fits none of several forms. */
  readonly "field.form": Record<never, never>;
  /** An unknown field whose name is nearly that of a known one, `known`. */
  readonly "field.near-miss": { readonly known: string };
  /** The input cannot be read: reading one of its properties fails. */
  readonly "input.unreadable": Record<never, never>;
};

/** The part of a zod issue that is read here. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly values?: readonly unknown[] | undefined;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly params?: { readonly [name: string]: unknown } | undefined;
  /** What each form of a union finds. */
  readonly errors?: readonly (readonly Issue[])[] | undefined;
}

/** A schema, as far as it is used here; every zod schema of version 4, classic or mini, is one. */
export interface SafeParser {
  /** Parses without throwing. */
  readonly safeParse: (
    input: unknown,
  ) =>
    | { readonly success: true }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

/** Rules of a model that explain and warn beyond what its schema decides. */
export type Explanation<T> = (value: T) => readonly Finding<string, unknown>[];

/** What a model has beside its schema. */
export interface CheckModelOptions<T> {
  /** A function that says what the schema says, and faster: the schema is asked only about what it refuses. */
  readonly guard?: ((value: unknown) => boolean) | undefined;
  /** Rules that add warnings to a valid record. */
  readonly explain?: Explanation<T> | undefined;
}

/**
 * Says whether a value is valid by a schema, without ever throwing.
 *
 * @param schema - a schema of this library or the caller's own
 * @param value - any value, one whose properties throw included
 * @returns `true` if the schema accepts it
 *
 * @example
 * import { isValid, PeriodSchema } from "linli/core";
 *
 * isValid(PeriodSchema, { from: "2025-12-23" }); // => true
 */
export function isValid(schema: SafeParser, value: unknown): boolean {
  try {
    return schema.safeParse(value).success;
  } catch {
    return false;
  }
}

/**
 * Checks a record by its schema and puts what the schema finds into findings.
 *
 * @remarks The record comes back by reference with unknown fields kept. A field whose name is nearly that of a
 * known one is a warning, because a misspelt optional field is otherwise lost without a word.
 *
 * @param schema - the schema that decides what is valid
 * @param input - any value
 * @param options - the model's guard, if it has one, and its rules that only warn
 * @returns the record, or the findings; a rule of the schema gives its own code, everything else `field.…`
 *
 * @example
 * import { checkModel, PeriodSchema } from "linli/core";
 *
 * checkModel(PeriodSchema, { from: "2025-12-23", untill: "2025-12-24" }).findings[0]?.code; // => "field.near-miss"
 */
export function checkModel<T>(
  schema: SafeParser,
  input: unknown,
  options: CheckModelOptions<T> = {},
): CheckResult<T> {
  try {
    const nearMisses = nearMissesIn(schema, input);
    if (options.guard?.(input) !== true) {
      const parsed = schema.safeParse(input);
      if (!parsed.success) {
        const findings = parsed.error.issues.flatMap(formMeant).map((issue) => findingOfIssue(issue, input));
        return { ok: false, findings: [...findings, ...nearMisses] };
      }
    }
    const value = input as T;
    return { ok: true, value, findings: [...nearMisses, ...(options.explain?.(value) ?? [])] as Finding[] };
  } catch {
    return { ok: false, findings: [errorOf("input.unreadable", {})] };
  }
}

/** Of a value that fits none of several forms, what is wrong with the only form that it has the type of. */
function formMeant(issue: Issue): readonly Issue[] {
  const forms = (issue.code === "invalid_union" ? (issue.errors ?? []) : []).filter(
    (issues) => !issues.some(({ code, path }) => path.length === 0 && isOfType(code)),
  );
  const [form] = forms;
  if (form === undefined || forms.length > 1) return [issue];
  return form.flatMap((inner) => formMeant({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Says whether an issue is about the type of a value, or about which one of a list it is. */
function isOfType(code: string | undefined): boolean {
  return code === "invalid_type" || code === "invalid_value" || code === "invalid_union";
}

function findingOfIssue(issue: Issue, input: unknown): Finding {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  return { ...describeIssue(issue, input), path };
}

function describeIssue(issue: Issue, input: unknown): Finding {
  const own = issue.params?.["code"];
  if (issue.code === "custom" && typeof own === "string") return errorOf(own, paramsOfRule(issue, input));
  const expected = String(issue.expected ?? "value");
  if (issue.code !== "custom" && valueAt(input, issue.path) === undefined) {
    return errorOf("field.missing", { expected });
  }
  switch (issue.code) {
    case "invalid_type":
      return errorOf("field.type", { expected });
    case "invalid_value":
      return errorOf("field.value", { allowed: (issue.values ?? []).map(String) });
    case "invalid_format":
      return errorOf("field.format", {});
    case "too_small":
    case "too_big":
      return errorOf("field.range", { minimum: boundOf(issue.minimum), maximum: boundOf(issue.maximum) });
    default:
      return errorOf("field.form", {});
  }
}

/** What the rule of a schema lets its finding print: a constant, or a function of the value that it refused. */
function paramsOfRule(issue: Issue, input: unknown): FindingParams {
  const params = issue.params?.["params"];
  if (typeof params !== "function") return (params ?? {}) as FindingParams;
  const depth = Number(issue.params?.["depth"]);
  return (params as (value: unknown) => FindingParams)(
    valueAt(input, issue.path.slice(0, issue.path.length - depth)),
  );
}

function boundOf(bound: unknown): number | undefined {
  return typeof bound === "number" ? bound : undefined;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as { readonly [key: PropertyKey]: unknown })[key];
  }
  return value;
}

const noFindings: readonly Finding[] = [];

/** Warns of unknown fields of the record that are probably misspelt. */
function nearMissesIn(schema: SafeParser, input: unknown): readonly Finding[] {
  const shape = shapeOf(schema);
  if (shape === undefined || typeof input !== "object" || input === null || Array.isArray(input))
    return noFindings;
  // Reads names only, and allocates nothing where all of them are known.
  for (const key in input) {
    if (!hasOwn(shape, key) && hasOwn(input, key)) return describeNearMisses(shape, input);
  }
  return noFindings;
}

function describeNearMisses(shape: object, input: object): readonly Finding[] {
  const findings: Finding[] = [];
  for (const key of Object.keys(input)) {
    if (hasOwn(shape, key) || key.length > 64) continue;
    const meant = nearestField(key, shape, input);
    if (meant === undefined) continue;
    const path: FindingPath = [key];
    findings.push({ ...warningOf("field.near-miss", { known: meant }), path });
  }
  return findings;
}

function hasOwn(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/** The fields of an object schema; nothing for other schemas. */
function shapeOf(schema: SafeParser): object | undefined {
  return (schema as { readonly _zod?: { readonly def?: { readonly shape?: object } } })._zod?.def?.shape;
}
