/** What the generator of guards reads of a zod schema. */
export interface Schema {
  /** Where zod keeps it. */
  readonly _zod: {
    /** What the schema was built from. */
    readonly def: Definition;
    /** Whether a property of this schema may be absent. */
    readonly optin?: "optional" | "defaulted" | undefined;
    /** Of a template literal: the pattern of the whole text. */
    readonly pattern?: RegExp | undefined;
  };
}

/** What a schema was built from; which members there are depends on the type. */
export interface Definition {
  readonly type: string;
  readonly checks?: readonly Check[] | undefined;
  readonly coerce?: boolean | undefined;
  readonly catchall?: Schema | undefined;
  readonly shape?: { readonly [key: string]: Schema } | undefined;
  readonly element?: Schema | undefined;
  readonly innerType?: Schema | undefined;
  readonly keyType?: Schema | undefined;
  readonly valueType?: Schema | undefined;
  readonly options?: readonly Schema[] | undefined;
  readonly inclusive?: boolean | undefined;
  readonly mode?: string | undefined;
  readonly entries?: { readonly [key: string]: string | number } | undefined;
  readonly values?: readonly unknown[] | undefined;
}

/** A check of a schema. */
export interface Check {
  readonly _zod: {
    readonly def: {
      readonly check: string;
      readonly abort?: boolean | undefined;
      readonly format?: string | undefined;
      readonly pattern?: RegExp | undefined;
      readonly fn?: Rule | undefined;
      readonly params?: { readonly code?: unknown } | undefined;
    };
  };
}

/** The function of a rule. */
export type Rule = (value: never) => boolean;

/**
 * Says whether an export is a zod schema.
 *
 * @param value - any export of a module
 * @returns `true` for a schema
 */
export function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && "_zod" in value;
}

/**
 * Says whether a schema is that of a model, which gets a guard of its own; the others are written where they are used.
 *
 * @param schema - a schema
 * @returns `true` for objects and for unions of objects
 */
export function isModel(schema: Schema): boolean {
  const { type, options } = schema._zod.def;
  return type === "object" || (type === "union" && options?.some(isModel) === true);
}
