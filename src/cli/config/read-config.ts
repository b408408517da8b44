import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { checkModel } from "../../core/index.ts";
import { systemErrorOf } from "../files/system-error.ts";
import { sentenceOf } from "../finding-text.ts";
import { tableModels } from "../models.ts";
import { UseError } from "../use-error.ts";
import { configDescriptions } from "./descriptions.ts";
import type { TeamConfig } from "./model.ts";
import { TeamConfigSchema } from "./schema.ts";

/** The name of the file that is read where none is named. */
export const CONFIG_FILE = "linli.config.json";

/** A configuration, and where it was found. */
export interface FoundConfig {
  /** The file. */
  readonly file: string;
  /** What it says. */
  readonly config: TeamConfig;
}

/**
 * Reads the configuration of a team: the file that is named, or else `linli.config.json` of the folder, or else `linli` in
 * its package.json.
 *
 * @param folder - the folder in which the command runs
 * @param named - the file that the user names
 * @returns the configuration; nothing where there is none
 * @throws UseError where it cannot be read, or says what no configuration says
 */
export async function readConfig(folder: string, named?: string): Promise<FoundConfig | undefined> {
  const file = resolve(folder, named ?? CONFIG_FILE);
  const text = await textOf(file, named !== undefined);
  if (text !== undefined) return { file, config: checked(file, parsed(file, text), "") };
  const manifest = join(folder, "package.json");
  const own = await textOf(manifest, false);
  if (own === undefined) return undefined;
  const value = (parsed(manifest, own) as { readonly linli?: unknown } | null)?.linli;
  return value === undefined ? undefined : { file: manifest, config: checked(manifest, value, "linli.") };
}

/**
 * Gives a file that a configuration names, relative to the configuration.
 *
 * @param found - the configuration
 * @param path - the path as it is written there
 * @returns the path from anywhere
 */
export function besideConfig({ file }: FoundConfig, path: string): string {
  return resolve(dirname(file), path);
}

async function textOf(file: string, isNamed: boolean): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (!isNamed && (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw systemErrorOf(file, error);
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    throw new UseError(`${file}: it is no JSON`, "配置文件不是 JSON");
  }
}

/** A near miss is refused too: a setting that is not heeded would be believed. */
function checked(file: string, value: unknown, place: string): TeamConfig {
  const result = checkModel<TeamConfig>(TeamConfigSchema, value);
  const [finding] = result.findings;
  if (result.ok && finding === undefined) {
    refuseUnknownSettings(file, result.value, place);
    refuseUnknownModels(file, result.value, place);
    return result.value;
  }
  if (finding === undefined) throw new UseError(`${file}: it cannot be read`, "配置文件无法读取");
  const path = `${place}${finding.path.join(".")}`;
  throw new UseError(
    `${file}: ${path === "" ? "" : `${path}: `}${sentenceOf(finding, "en")}`,
    sentenceOf(finding, "zh-CN"),
  );
}

/** The settings of rule sets. */
const ruleSetSettings = ["policy", "stars"];

function refuseUnknownSettings(file: string, config: TeamConfig, place: string): void {
  const known = Object.keys(configDescriptions);
  const unknown = [
    ...Object.keys(config).filter((key) => !known.includes(key)),
    ...Object.keys(config.ruleSets ?? {})
      .filter((key) => !ruleSetSettings.includes(key))
      .map((key) => `ruleSets.${key}`),
  ];
  const [first] = unknown;
  if (first === undefined) return;
  throw new UseError(
    `${file}: ${place}${first}: there is no such setting; there are ${known.join(", ")}`,
    `没有这项设置；可用的设置：${known.join("、")}`,
  );
}

/** Headings and lists of a model that there is not would be heeded by no command. */
function refuseUnknownModels(file: string, { maps, listed }: TeamConfig, place: string): void {
  for (const [setting, value] of Object.entries({ maps, listed })) {
    const ids = Object.keys(value ?? {});
    if (ids.length === 0) continue;
    const known = new Set(tableModels().map(({ id }) => id));
    const id = ids.find((candidate) => !known.has(candidate));
    if (id === undefined) continue;
    const shown = JSON.stringify(id);
    throw new UseError(`${file}: ${place}${setting}: there is no model ${shown}`, `没有这个模型：${shown}`);
  }
}
