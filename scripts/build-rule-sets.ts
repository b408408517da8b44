// Writes docs/reference/rule-sets.md: every rule set that the package ships, with the document that it comes from.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ruleSetKey, type RuleSet } from "../src/core/index.ts";
import { divisionName } from "../src/divisions/index.ts";
import { cell, formattedPage, isMain, packageRoot, writeOrCheck } from "./generated-page.ts";

/** The page, relative to the package. */
export const ruleSetsPageFile = "docs/reference/rule-sets.md";
const command = "node scripts/build-rule-sets.ts";

/** The rule sets of one exported name. */
export interface ExportedRuleSets {
  /** The folder, which is the subpath. */
  readonly folder: string;
  /** The exported name. */
  readonly name: string;
  /** The rule sets, in their order. */
  readonly ruleSets: readonly RuleSet[];
}

/**
 * Finds every export of a domain that is a rule set or a list of them. One that is in a list too is given there only.
 *
 * @returns the exports, by folder and name
 */
export async function exportedRuleSets(): Promise<readonly ExportedRuleSets[]> {
  const folders = readdirSync(join(packageRoot, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(packageRoot, "src", entry.name, "index.ts")))
    .map(({ name }) => name)
    .filter((name) => !["cli", "messages", "testing"].includes(name))
    .sort();
  const found: ExportedRuleSets[] = [];
  for (const folder of folders) {
    const index = pathToFileURL(join(packageRoot, "src", folder, "index.ts")).href;
    const exports = Object.entries((await import(index)) as Readonly<Record<string, unknown>>);
    const lists = exports.flatMap(([name, value]) =>
      Array.isArray(value) && value.length > 0 && value.every(isRuleSet)
        ? [{ folder, name, ruleSets: value as readonly RuleSet[] }]
        : [],
    );
    const listed = new Set(lists.flatMap(({ ruleSets }) => ruleSets));
    const single = exports.flatMap(([name, value]) =>
      isRuleSet(value) && !listed.has(value) ? [{ folder, name, ruleSets: [value] }] : [],
    );
    found.push(...[...lists, ...single].sort((a, b) => (a.name < b.name ? -1 : 1)));
  }
  return found;
}

function isRuleSet(value: unknown): value is RuleSet {
  if (typeof value !== "object" || value === null) return false;
  const { id, version, title, area, source, confidence, parameters } = value as Partial<RuleSet>;
  return (
    typeof id === "string" &&
    typeof version === "number" &&
    typeof area === "string" &&
    [title, source, parameters].every((part) => typeof part === "object") &&
    typeof confidence === "string"
  );
}

const confidences: { readonly [confidence in RuleSet["confidence"]]: string } = {
  verified: "read in the document itself",
  secondary: "as reported or reprinted in part",
  memory: "remembered, not found again",
  uncertain: "doubtful; off unless asked for",
};

/**
 * Makes the page of all rule sets.
 *
 * @returns the page as it is committed
 */
export async function ruleSetsPage(): Promise<string> {
  const found = await exportedRuleSets();
  const count = new Set(found.flatMap(({ ruleSets }) => ruleSets.map(ruleSetKey))).size;
  return formattedPage(
    ruleSetsPageFile,
    [
      "---\ntitle: Rule sets shipped\ngroup: Reference\n---",
      `<!-- Written by \`${command}\` from the exports of src; do not edit. -->`,
      "# Rule sets shipped",
      `The ${String(count)} rule sets of this version, each with its document. A rule set that was shipped is never ` +
        "changed: a new version supersedes it, and both stay. Confidence says how the document is known, and decides " +
        "what a rule may do: only what was read in the document itself can make a value invalid. " +
        "How rule sets work: [Rule sets](../concepts/rule-sets.md).",
      ...found.map(section),
    ].join("\n\n"),
  );
}

function section({ folder, name, ruleSets }: ExportedRuleSets): string {
  return [`## \`${name}\` of linli/${folder}`, ...ruleSets.map(entry)].join("\n\n");
}

function entry(ruleSet: RuleSet): string {
  const { title, area, validFrom, validUntil, source, confidence, supersedes } = ruleSet;
  const place = area === "100000" ? "the whole country" : `${divisionName(area)} (${area})`;
  const number = source.number === undefined ? "" : `, ${source.number}`;
  const replaced = supersedes === undefined ? "" : ` Supersedes \`${supersedes}\`.`;
  const rows = [
    ["Title", `${title["zh-CN"]} · ${title.en}`],
    ["Document", `${source.title}${number}`],
    ["Issuer", source.issuer],
    ["Date", source.date],
    ["In force", `from ${validFrom}${validUntil === undefined ? "" : ` until ${validUntil}`}, ${place}`],
    ["Confidence", `${confidence}: ${confidences[confidence]}`],
    ["Version", `${String(ruleSet.version)}.${replaced}`],
  ];
  return [
    `### \`${ruleSetKey(ruleSet)}\``,
    [
      "|  |  |",
      "| --- | --- |",
      ...rows.map(([label = "", text = ""]) => `| ${label} | ${cell(text)} |`),
    ].join("\n"),
  ].join("\n\n");
}

if (isMain(import.meta.url)) writeOrCheck(ruleSetsPageFile, await ruleSetsPage(), command);
