import type { Check, Definition, Schema } from "./definition.ts";
import { pascalCase, type Place } from "./names.ts";
import type { Folder, Imported } from "./read-folder.ts";

/** Enumerations above this length are a function with a `switch`. */
const LONG_ENUMERATION = 5;

/** What is written of a folder so far. */
export interface Draft {
  /** What was read of the folder. */
  readonly folder: Folder;
  /** The names of functions, by the schemas that they guard or by their text without the name. */
  readonly names: Map<unknown, string>;
  /** The names of functions that are parts of models. */
  readonly taken: Set<string>;
  /** The text of each function, in the order of the file. */
  readonly functions: string[];
  /** The names of the constants that hold forms of text, by their patterns. */
  readonly forms: Map<string, string>;
  /** Imported names by module. */
  readonly imports: Map<string, Set<string>>;
  /** Names the function for a part of a model, and writes it where there is none yet. */
  readonly functionFor: (schema: Schema, place: Place) => string;
}

/**
 * Writes the condition that the value of a variable has to meet.
 *
 * @param draft - what is written so far; functions, forms and imports that the condition needs are added
 * @param schema - the schema of the value
 * @param variable - the variable
 * @param place - where the schema stands, for names and errors
 * @param by - `"own"` writes the condition out, `"name"` calls the guard that the schema has already
 * @returns an expression; `true` where every value will do
 */
export function conditionOf(
  draft: Draft,
  schema: Schema,
  variable: string,
  place: Place,
  by: "own" | "name" = "name",
): string {
  const { def } = schema._zod;
  const guard = by === "name" ? guardOf(draft, schema) : undefined;
  if (guard !== undefined) return `${guard}(${variable})`;
  if (def.coerce === true) throw cannot(place, "coercion");
  const rules = (): readonly string[] => rulesOf(draft, schema, `${variable} as never`, place);
  const narrowed = (): readonly string[] => rulesOf(draft, schema, variable, place);
  switch (def.type) {
    case "unknown":
      return all(rules());
    case "boolean":
      return all([`typeof ${variable} === "boolean"`, ...narrowed()]);
    case "number":
      return numberCondition(variable, narrowed());
    case "string":
      return textCondition(draft, schema, variable, place);
    case "template_literal": {
      const pattern = required(schema._zod.pattern, place, "a template without a pattern");
      return all([
        `typeof ${variable} === "string"`,
        formTest(draft, pattern, variable, place),
        ...narrowed(),
      ]);
    }
    case "optional": {
      const inner = conditionOf(draft, required(def.innerType, place, "an empty wrapper"), variable, place);
      return all([inner === "true" ? inner : `(${variable} === undefined || (${inner}))`, ...rules()]);
    }
    case "union":
      return all([unionCondition(draft, def, variable, place), ...rules()]);
    case "literal":
    case "enum": {
      const values = valuesOf(def, place);
      if (values.length > LONG_ENUMERATION) return `${draft.functionFor(schema, place)}(${variable})`;
      return all([`(${values.map((value) => `${variable} === ${value}`).join(" || ")})`, ...rules()]);
    }
    case "object":
    case "array":
    case "record":
      return `${draft.functionFor(schema, place)}(${variable})`;
    default:
      throw cannot(place, `a schema of the type ${def.type}`);
  }
}

/** The function that guards a schema: of this folder, or the public one of another folder. */
function guardOf(draft: Draft, schema: Schema): string | undefined {
  const other = draft.folder.guards.get(schema);
  return draft.names.get(schema) ?? (other && imported(draft, other));
}

function numberCondition(variable: string, rules: readonly string[]): string {
  const isNumber = rules.length > 0 ? [`typeof ${variable} === "number"`] : [];
  return all([...isNumber, `Number.isFinite(${variable})`, ...rules]);
}

/**
 * A form that aborts and is followed by a rule is implied by it, and is there for `z.toJSONSchema` alone: such a rule
 * takes any value (a narrower parameter does not compile), and is all that is asked.
 */
function textCondition(draft: Draft, schema: Schema, variable: string, place: Place): string {
  const checks = schema._zod.def.checks ?? [];
  const rules = rulesOf(draft, schema, variable, place);
  const forms = checks.filter(({ _zod }) => _zod.def.check === "string_format");
  if (forms.some(({ _zod }) => _zod.def.abort === true)) {
    const [first, second] = checks;
    if (forms.length > 1 || first !== forms[0] || second?._zod.def.check !== "custom")
      throw cannot(place, "a form that aborts, but is not the first check and followed by its rule");
    return all(rules);
  }
  const tests = forms.map(({ _zod }) =>
    formTest(draft, required(_zod.def.pattern, place, "a form without a pattern"), variable, place),
  );
  return all([`typeof ${variable} === "string"`, ...tests, ...rules]);
}

/** Asks whether a text has a form, which becomes a constant of the module. */
function formTest(draft: Draft, pattern: RegExp, variable: string, place: Place): string {
  if (pattern.global || pattern.sticky) throw cannot(place, "a form with a memory");
  // As zod writes the pattern of any text, and as everybody else does.
  const text = String(pattern).replaceAll("{0,}", "*");
  const fresh = pascalCase([...place, "form"]);
  const name = draft.forms.get(text) ?? fresh.charAt(0).toLowerCase() + fresh.slice(1);
  draft.forms.set(text, name);
  return `${name}.test(${variable})`;
}

function unionCondition(draft: Draft, def: Definition, variable: string, place: Place): string {
  if (def.inclusive === false) throw cannot(place, "a union that excludes");
  const options = (def.options ?? []).map((option) => conditionOf(draft, option, variable, place));
  return options.includes("true") ? "true" : `(${options.map((option) => `(${option})`).join(" || ")})`;
}

/** The rules of a schema as calls with an argument, in their order; those that were asked already are left out. */
export function rulesOf(
  draft: Draft,
  schema: Schema,
  argument: string,
  place: Place,
  asked: readonly Check[] = [],
): readonly string[] {
  const checks = (schema._zod.def.checks ?? []).filter((check) => !asked.includes(check));
  return checks.flatMap(({ _zod: { def } }) => {
    const text = schema._zod.def.type === "string" && def.check === "string_format" && def.format === "regex";
    // Notes for z.toJSONSchema check nothing.
    if (text || def.check === "meta" || def.check === "describe") return [];
    if (def.check !== "custom" || def.fn === undefined || typeof def.params?.code !== "string")
      throw cannot(place, `the check ${def.check}, which is no rule(fn, code)`);
    const found = draft.folder.rules.get(def.fn);
    if (found === undefined)
      throw cannot(place, `a rule (${def.params.code}) that no module exports which the schema imports`);
    return [`${imported(draft, found)}(${argument})`];
  });
}

function imported(draft: Draft, { name, from }: Imported): string {
  const names = draft.imports.get(from) ?? new Set();
  draft.imports.set(from, names.add(name));
  return name;
}

/** The values of an enumeration or of literals, as they are written in code. */
export function valuesOf({ entries, values }: Definition, place: Place): readonly string[] {
  return (values ?? Object.values(entries ?? {})).map((value) => {
    if (value !== undefined && value !== null && !["string", "number", "boolean"].includes(typeof value))
      throw cannot(place, `a literal of the type ${typeof value}`);
    // NaN, which equals nothing, is no literal that a switch could find.
    if (typeof value === "number" && !Number.isFinite(value))
      throw cannot(place, "a literal that is no number");
    return value === undefined ? "undefined" : JSON.stringify(value);
  });
}

/** Says whether a schema accepts `undefined`. */
export function acceptsUndefined({ _zod: { def } }: Schema): boolean {
  return (
    def.type === "unknown" ||
    def.type === "optional" ||
    def.values?.includes(undefined) === true ||
    def.options?.some(acceptsUndefined) === true
  );
}

/** Joins conditions that all have to hold. */
export function all(conditions: readonly string[]): string {
  const asked = conditions.filter((condition) => condition !== "true");
  return asked.length === 0 ? "true" : asked.join(" && ");
}

/** Turns a condition round. */
export function not(condition: string): string {
  return /^typeof \w+ === "\w+"$/.test(condition) ? condition.replace("===", "!==") : `!(${condition})`;
}

/** Gives what must be there, so that a new zod that keeps it elsewhere is noticed. */
export function required<T>(part: T | undefined, place: Place, what: string): T {
  if (part === undefined) throw cannot(place, what);
  return part;
}

/** The error that stops the build: where, and what. */
export function cannot(place: Place, what: string): Error {
  const [model = "", ...path] = place;
  return new Error(
    `${model}Schema${path.map((part) => `.${part}`).join("")}: no guard can be written for ${what}.`,
  );
}
