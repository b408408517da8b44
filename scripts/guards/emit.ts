import {
  acceptsUndefined,
  all,
  cannot,
  conditionOf,
  not,
  required,
  rulesOf,
  valuesOf,
  type Draft,
} from "./condition.ts";
import type { Definition, Schema } from "./definition.ts";
import { itemPlace, pascalCase, variableOf, type Place } from "./names.ts";
import type { Folder } from "./read-folder.ts";

/**
 * Writes the guards of a folder.
 *
 * @param folder - what was read of it
 * @returns the text of `guards.ts`, not yet laid out; nothing where the folder has no model
 * @throws Error where a schema has something that no guard can be written for
 */
export function emitGuards(folder: Folder): string | undefined {
  if (folder.models.length === 0) return undefined;
  const draft: Draft = {
    folder,
    names: new Map(),
    taken: new Set(["isObject", "isPlainObject", "isTextList"]),
    functions: [],
    forms: new Map(),
    imports: new Map(),
    functionFor: (schema, place) => functionFor(draft, schema, place),
  };
  for (const [name, schema] of folder.models) draft.names.set(schema, `is${name}Record`);
  for (const [name, schema] of folder.models) {
    const comment = `/**
      * Says whether a value is what \`${name}Schema\` accepts.
      *
      * @param record - any value; one that cannot be read throws
      * @returns \`true\` where the schema accepts it
      */`;
    addFunction(draft, `is${name}Record`, () => bodyOf(draft, schema, [name]), `${comment}\nexport `);
  }
  const functions = draft.functions.join("\n\n");
  const imports = [...draft.imports].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    "// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.",
    ...imports.map(([from, names]) => `import { ${[...names].sort().join(", ")} } from "${from}";`),
    "",
    ...[...draft.forms].map(([pattern, name]) => `const ${name} = ${pattern};\n`),
    helpersFor(functions),
    functions,
  ].join("\n");
}

/** The helpers that the functions call. */
function helpersFor(functions: string): string {
  const plain = functions.includes("isPlainObject(");
  if (!plain && !functions.includes("isObject(")) return "";
  const isObject = `type Fields = { readonly [name: string]: unknown };

    function isObject(value: unknown): value is Fields {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }`;
  const isPlainObject = `/** What \`z.record\` takes: no instance of a class, and no symbol among the keys. */
    function isPlainObject(value: unknown): value is Fields {
      if (!isObject(value)) return false;
      const { constructor } = value;
      if (typeof constructor === "function") {
        const prototype: unknown = constructor.prototype;
        if (!isObject(prototype) || !Object.prototype.hasOwnProperty.call(prototype, "isPrototypeOf")) return false;
      }
      const symbols = Object.getOwnPropertySymbols(value);
      return !symbols.some((symbol) => Object.prototype.propertyIsEnumerable.call(value, symbol));
    }`;
  return `${plain ? `${isObject}\n\n${isPlainObject}` : isObject}\n`;
}

/** Adds a function and gives its text; the parts that it calls come after it. */
function addFunction(draft: Draft, name: string, body: () => string, before = ""): string {
  const at = draft.functions.push("") - 1;
  const text = body();
  draft.functions[at] = `${before}function ${name}${text}`;
  return text;
}

/** Names the function that guards a part of a model, and adds it where no other has the same text. */
function functionFor(draft: Draft, schema: Schema, place: Place): string {
  const known = draft.names.get(schema);
  if (known !== undefined) return known;
  const at = draft.functions.length;
  const name = freshName(draft, schema, place);
  draft.taken.add(name);
  const body = addFunction(draft, name, () => bodyOf(draft, schema, place));
  const twin = draft.names.get(body);
  if (twin !== undefined) {
    // What it calls has twins as well, so that it is the last one.
    draft.functions.splice(at);
    if (twin !== name) draft.taken.delete(name);
  }
  draft.names.set(body, twin ?? name).set(schema, twin ?? name);
  return twin ?? name;
}

function freshName(draft: Draft, schema: Schema, place: Place): string {
  const { type, element, checks } = schema._zod.def;
  const item = element?._zod.def;
  const plain = checks === undefined && item?.checks === undefined;
  if (plain && type === "array" && item?.type === "string") return "isTextList";
  let name = `is${pascalCase(place)}`;
  for (let count = 2; draft.taken.has(name); count += 1) name = `is${pascalCase(place)}${String(count)}`;
  return name;
}

/** Writes a function without its name: the parameter and the body. */
function bodyOf(draft: Draft, schema: Schema, place: Place): string {
  const { def } = schema._zod;
  switch (def.type) {
    case "object":
      return objectBody(draft, schema, place);
    case "array":
      return arrayBody(draft, schema, place);
    case "record":
      return recordBody(draft, schema, place);
    case "enum":
    case "literal":
      return `(value: unknown): boolean {
        switch (value) {
          ${valuesOf(def, place)
            .map((value) => `case ${value}:`)
            .join("\n")}
            return ${all(rulesOf(draft, schema, "value as never", place))};
          default:
            return false;
        }
      }`;
    default:
      return `(value: unknown): boolean { return ${conditionOf(draft, schema, "value", place, "own")}; }`;
  }
}

function objectBody(draft: Draft, schema: Schema, place: Place): string {
  const { shape = {}, catchall } = schema._zod.def;
  if (catchall !== undefined) throw cannot(place, "an object that is strict, loose or has a catch-all");
  const base = baseOf(draft, schema);
  const inherited = base?._zod.def.shape ?? {};
  const fields = Object.entries(shape)
    .filter(([key, field]) => inherited[key] !== field)
    .map(([key, field]) => ({ key, field, variable: variableOf(key) }));
  const bindings = fields.map(({ key, variable }) =>
    key === variable ? key : `${JSON.stringify(key)}: ${variable}`,
  );
  const conditions = fields.flatMap(({ key, field, variable }) => {
    const own = conditionOf(draft, field, variable, [...place, key]);
    // A required property may hold `undefined`, but it has to be there.
    const needsKey = acceptsUndefined(field) && field._zod.optin === undefined;
    return needsKey ? [own, `(${variable} !== undefined || ${JSON.stringify(key)} in record)`] : [own];
  });
  const rules = rulesOf(draft, schema, "record as never", place, base?._zod.def.checks);
  const isBase = base === undefined ? [] : [conditionOf(draft, base, "record", place)];
  return `(record: unknown): boolean {
    if (!isObject(record)) return false;
    ${bindings.length > 0 ? `const { ${bindings.join(", ")} } = record;` : ""}
    return ${all([...isBase, ...conditions, ...rules])};
  }`;
}

/** The model that another one extends: it has its fields and its rules, which need not be asked again. */
function baseOf(draft: Draft, schema: Schema): Schema | undefined {
  const models = [...draft.folder.models.map(([, model]) => model), ...draft.folder.guards.keys()];
  const bases = models.filter((model) => model !== schema && isExtendedBy(model._zod.def, schema._zod.def));
  const size = (model: Schema): number => Object.keys(model._zod.def.shape ?? {}).length;
  return bases.sort((a, b) => size(b) - size(a))[0];
}

function isExtendedBy(base: Definition, { shape = {}, checks = [] }: Definition): boolean {
  const fields = Object.entries(base.shape ?? {});
  return (
    fields.length > 0 &&
    (base.checks ?? []).every((check) => checks.includes(check)) &&
    fields.every(([key, field]) => {
      const own = shape[key];
      if (own === undefined || own === field) return own === field;
      // Where the base takes anything, the model may say more.
      return (
        field._zod.def.type === "unknown" && field._zod.def.checks === undefined && !acceptsUndefined(own)
      );
    })
  );
}

function arrayBody(draft: Draft, schema: Schema, place: Place): string {
  const element = required(schema._zod.def.element, place, "a list without items");
  const condition = conditionOf(draft, element, "item", itemPlace(place));
  if (condition === "true") throw cannot(place, "a list of anything");
  return `(list: unknown): boolean {
    if (!Array.isArray(list)) return false;
    for (let index = 0; index < list.length; index += 1) {
      const item: unknown = list[index];
      if (${not(condition)}) return false;
    }
    return ${all(rulesOf(draft, schema, "list", place))};
  }`;
}

function recordBody(draft: Draft, schema: Schema, place: Place): string {
  const { keyType, valueType, mode } = schema._zod.def;
  const key = required(keyType, place, "a record without keys")._zod.def;
  if (key.type !== "string" || (key.checks ?? []).length > 0 || mode === "loose")
    throw cannot(place, "a record whose keys are not any text");
  const value = required(valueType, place, "a record without values");
  const condition = conditionOf(draft, value, "value", itemPlace(place));
  const loop =
    condition === "true"
      ? `// One whose values cannot be read is none.
         Object.values(record);`
      : `for (const key of Object.keys(record)) {
           const value = record[key];
           if (key !== "__proto__" && ${not(condition)}) return false;
         }`;
  return `(record: unknown): boolean {
    if (!isPlainObject(record)) return false;
    ${loop}
    return ${all(rulesOf(draft, schema, "record as never", place))};
  }`;
}
