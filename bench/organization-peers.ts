/**
 * The validators that the guard of an organization is held against. Each is made from the schema of the model itself:
 * the same fields, the same enumerations and, through its own mechanism, the same functions for the rules, so that no
 * peer checks less and none is slowed down by a second way to check a credit code or a date:
 *
 * - classic zod: `.refine`; a text that has a format beside its rule keeps the rule alone, as the guard does;
 * - ajv, compiled, stopping at the first error: `format` for texts, keywords with `validate` for the rest;
 * - TypeBox, compiled by its TypeCompiler: formats for texts, registered kinds in an intersection for the rest;
 * - arktype: `narrow`.
 */
import { FormatRegistry, Kind, Type, TypeRegistry, type TSchema } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import { Ajv } from "ajv";
import { type as ark, type Type as ArkType } from "arktype";
import * as z from "zod";

type Rule = (value: unknown) => boolean;

/** A schema, as far as it is read here. */
interface Schema {
  readonly _zod: { readonly def: Definition };
}

interface Definition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly fn?: Rule } } }[];
  readonly shape?: { readonly [key: string]: Schema };
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly entries?: { readonly [key: string]: string };
}

/** A validator by another library. */
export interface Peer {
  /** The library. */
  readonly name: string;
  /** Says whether a value is valid. */
  readonly accepts: (value: unknown) => boolean;
}

/**
 * Makes the model again in classic zod, for those who need what it says and not only whether.
 *
 * @param schema - the schema of the model
 * @returns the model as classic zod
 */
export function classicZodOf(schema: unknown): z.ZodType {
  return classicOf(schema as Schema);
}

/**
 * Makes the validators of other libraries for a model.
 *
 * @param schema - the schema of the model
 * @returns classic zod first, then the others
 */
export function peersOf(schema: unknown): readonly [Peer, ...Peer[]] {
  const model = schema as Schema;
  const classic = classicOf(model);
  const ajv = new Ajv({ strict: false });
  const validate = ajv.compile(jsonSchemaOf(ajv, model));
  const compiled = TypeCompiler.Compile(typeBoxOf(model));
  const arktype = arkOf(model);
  return [
    { name: "classic zod", accepts: (value) => classic.safeParse(value).success },
    { name: "ajv", accepts: (value) => validate(value) },
    { name: "TypeBox", accepts: (value) => compiled.Check(value) },
    { name: "arktype", accepts: (value) => arktype.allows(value) },
  ];
}

function rulesOf({ _zod }: Schema): readonly Rule[] {
  return (_zod.def.checks ?? []).flatMap(({ _zod: { def } }) => (def.fn === undefined ? [] : [def.fn]));
}

/** The fields of an object, and which of them may be missing. */
function fieldsOf(def: Definition): readonly (readonly [key: string, field: Schema, isOptional: boolean])[] {
  return Object.entries(def.shape ?? {}).map(([key, field]) => {
    const { type, innerType } = field._zod.def;
    return type === "optional" && innerType !== undefined ? [key, innerType, true] : [key, field, false];
  });
}

function elementOf({ element }: Definition): Schema {
  if (element === undefined) throw new Error("A list without items.");
  return element;
}

function unknownType({ type }: Definition): Error {
  return new Error(`No peer knows the type ${type}.`);
}

function onlyRuleOf(schema: Schema): Rule | undefined {
  const [rule, second] = rulesOf(schema);
  if (second !== undefined) throw new Error("A text with two rules.");
  return rule;
}

function classicOf(schema: Schema): z.ZodType {
  return rulesOf(schema).reduce((type, rule) => type.refine(rule), classicBaseOf(schema._zod.def));
}

function classicBaseOf(def: Definition): z.ZodType {
  switch (def.type) {
    case "object": {
      const fields = fieldsOf(def).map(([key, field, isOptional]) => {
        const own = classicOf(field);
        return [key, isOptional ? own.optional() : own] as const;
      });
      return z.object(Object.fromEntries(fields));
    }
    case "array":
      return z.array(classicOf(elementOf(def)));
    case "enum":
      return z.enum(Object.values(def.entries ?? {}));
    case "string":
      return z.string();
    case "number":
      return z.number();
    case "record":
      return z.record(z.string(), z.unknown());
    default:
      throw unknownType(def);
  }
}

function jsonSchemaOf(ajv: Ajv, schema: Schema): object {
  const { def } = schema._zod;
  if (def.type === "string") {
    const rule = onlyRuleOf(schema);
    if (rule === undefined) return { type: "string" };
    ajv.addFormat(rule.name, { type: "string", validate: rule });
    return { type: "string", format: rule.name };
  }
  const rules = rulesOf(schema);
  for (const rule of rules) {
    if (ajv.getKeyword(rule.name) === false)
      ajv.addKeyword({ keyword: rule.name, schema: false, errors: false, validate: rule });
  }
  return { ...jsonBaseOf(ajv, def), ...Object.fromEntries(rules.map(({ name }) => [name, true])) };
}

function jsonBaseOf(ajv: Ajv, def: Definition): object {
  switch (def.type) {
    case "object": {
      const fields = fieldsOf(def);
      return {
        type: "object",
        properties: Object.fromEntries(fields.map(([key, field]) => [key, jsonSchemaOf(ajv, field)])),
        required: fields.filter(([, , isOptional]) => !isOptional).map(([key]) => key),
      };
    }
    case "array":
      return { type: "array", items: jsonSchemaOf(ajv, elementOf(def)) };
    case "enum":
      return { enum: Object.values(def.entries ?? {}) };
    case "number":
      return { type: "number" };
    case "record":
      return { type: "object" };
    default:
      throw unknownType(def);
  }
}

function typeBoxOf(schema: Schema): TSchema {
  const { def } = schema._zod;
  if (def.type === "string") {
    const rule = onlyRuleOf(schema);
    if (rule === undefined) return Type.String();
    FormatRegistry.Set(rule.name, rule);
    return Type.String({ format: rule.name });
  }
  const kinds = rulesOf(schema).map((rule) => {
    TypeRegistry.Set(rule.name, (_, value) => rule(value));
    return Type.Unsafe({ [Kind]: rule.name });
  });
  const base = typeBoxBaseOf(def);
  return kinds.length === 0 ? base : Type.Intersect([base, ...kinds]);
}

function typeBoxBaseOf(def: Definition): TSchema {
  switch (def.type) {
    case "object": {
      const fields = fieldsOf(def).map(([key, field, isOptional]) => {
        const own = typeBoxOf(field);
        return [key, isOptional ? Type.Optional(own) : own] as const;
      });
      return Type.Object(Object.fromEntries(fields));
    }
    case "array":
      return Type.Array(typeBoxOf(elementOf(def)));
    case "enum":
      return Type.Union(Object.values(def.entries ?? {}).map((value) => Type.Literal(value)));
    case "number":
      return Type.Number();
    case "record":
      return Type.Record(Type.String(), Type.Unknown());
    default:
      throw unknownType(def);
  }
}

function arkOf(schema: Schema): ArkType {
  const narrow = (type: ArkType, rule: Rule): ArkType =>
    type.narrow((value: unknown) => rule(value)) as ArkType;
  return rulesOf(schema).reduce(narrow, arkBaseOf(schema._zod.def));
}

function arkBaseOf(def: Definition): ArkType {
  switch (def.type) {
    case "object": {
      const fields = fieldsOf(def).map(([key, field, isOptional]) => [
        isOptional ? `${key}?` : key,
        arkOf(field),
      ]);
      return ark(Object.fromEntries(fields) as object) as unknown as ArkType;
    }
    case "array":
      return arkOf(elementOf(def)).array() as unknown as ArkType;
    case "enum":
      return ark.enumerated(...Object.values(def.entries ?? {})) as unknown as ArkType;
    case "string":
      return ark("string") as unknown as ArkType;
    case "number":
      return ark("number") as unknown as ArkType;
    case "record":
      return ark("Record<string, unknown>") as unknown as ArkType;
    default:
      throw unknownType(def);
  }
}
