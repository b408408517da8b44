import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { packageRoot } from "../generated-page.ts";
import { isModel, isSchema, type Rule, type Schema } from "./definition.ts";

/** A name and the module that exports it, as `guards.ts` of the folder imports it. */
export interface Imported {
  /** The name of the export. */
  readonly name: string;
  /** The module, relative to the folder. */
  readonly from: string;
}

/** What is known of a folder before its guards are written. */
export interface Folder {
  /** The schemas of its models with their names, such as `Period` for `PeriodSchema`, sorted by name. */
  readonly models: readonly (readonly [name: string, schema: Schema])[];
  /** The public guards of models of other folders, by their schemas. */
  readonly guards: ReadonlyMap<Schema, Imported>;
  /** The functions that can be rules. */
  readonly rules: ReadonlyMap<Rule, Imported>;
}

type Module = readonly (readonly [name: string, value: unknown])[];

const source = join(packageRoot, "src");

/**
 * Lists the folders that have schemas.
 *
 * @returns their names; `core` first, because the others load it
 */
export function foldersWithSchemas(): readonly string[] {
  const names = readdirSync(source, { withFileTypes: true })
    // The configuration of the command is no model that anybody guards.
    .filter((entry) => entry.isDirectory() && entry.name !== "cli" && schemaFiles(entry.name).length > 0)
    .map((entry) => entry.name)
    .sort();
  return [...names.filter((name) => name === "core"), ...names.filter((name) => name !== "core")];
}

/**
 * Loads the schemas of a folder and everything that their rules can be.
 *
 * @remarks Only what the schema files import is loaded, never a module that uses the guards: those may not be written
 * yet. Another folder is loaded through its index, as everywhere.
 *
 * @param folder - the name of the folder
 * @returns its models, and where rules and guards of others come from
 */
export async function readFolder(folder: string): Promise<Folder> {
  const models: [string, Schema][] = [];
  const guards = new Map<Schema, Imported>();
  const rules = new Map<Rule, Imported>();
  for (const file of schemaFiles(folder)) {
    for (const [name, value] of await load(file)) {
      if (isSchema(value) && isModel(value)) models.push([modelName(name), value]);
    }
    for (const imported of importsOf(file)) {
      const [other = ""] = relative(source, imported).split("/");
      if (other === folder) await addRules(rules, imported, folder);
      else await addOther(rules, guards, other, folder);
    }
  }
  return { models: models.sort(([a], [b]) => (a < b ? -1 : 1)), guards, rules };
}

function schemaFiles(folder: string): readonly string[] {
  return (readdirSync(join(source, folder), { recursive: true }) as string[])
    .filter((file) => /(?:^|[/\\])schema\.ts$/.test(file))
    .map((file) => join(source, folder, file))
    .sort();
}

/** The modules of this package that a file imports, types aside. */
function importsOf(file: string): readonly string[] {
  const statements = readFileSync(file, "utf8").matchAll(/^import (?!type\b)[^"]*"(\.[^"]+)";$/gm);
  return [...statements].map(([, path = ""]) => join(dirname(file), path));
}

async function load(file: string): Promise<Module> {
  return Object.entries((await import(pathToFileURL(file).href)) as object);
}

async function addRules(rules: Map<Rule, Imported>, file: string, folder: string): Promise<void> {
  // What schema files export are makers of schemas; a rule there would bring zod along.
  if (file.endsWith("/schema.ts")) return;
  const path = relative(join(source, folder), file);
  const from = path.startsWith(".") ? path : `./${path}`;
  for (const [name, value] of await load(file)) {
    if (typeof value === "function" && !rules.has(value as Rule)) rules.set(value as Rule, { name, from });
  }
}

async function addOther(
  rules: Map<Rule, Imported>,
  guards: Map<Schema, Imported>,
  other: string,
  folder: string,
): Promise<void> {
  await addRules(rules, join(source, other, "index.ts"), folder);
  const exports = await load(join(source, other, "index.ts"));
  const names = new Set(exports.map(([name]) => name));
  for (const [name, value] of exports) {
    if (!isSchema(value) || !isModel(value)) continue;
    const guard = `is${modelName(name)}`;
    if (names.has(guard)) guards.set(value, { name: guard, from: `../${other}/index.ts` });
  }
}

function modelName(schema: string): string {
  return schema.replace(/Schema$/, "");
}
