// Writes docs/reference/findings.md: every finding's code with its message in both languages.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { en } from "../src/messages/en/index.ts";
import { zhCN } from "../src/messages/zh-CN/index.ts";
import * as english from "../src/messages/en/index.ts";
import { cell, formattedPage, isMain, packageRoot, writeOrCheck } from "./generated-page.ts";

/** The page, relative to the package. */
export const findingsPageFile = "docs/reference/findings.md";
const command = "node scripts/build-reference.ts";

type Table = { readonly [code: string]: (params: never) => string };

/**
 * A stand-in for the parameters of any finding: each prints as its own name in braces.
 *
 * @remarks Messages read numbers, texts and lists. An array of one text behaves like all of them: it prints
 * bare in a template, joins and maps like a list, and answers any method of a text or number with the name.
 *
 * @param read - receives the name of each parameter that a message reads
 * @returns the parameters
 */
function placeholders(read: (name: string) => void): object {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name === "symbol") return undefined;
        read(name);
        return placeholder(`{${name}}`);
      },
    },
  );
}

function placeholder(text: string): unknown {
  return new Proxy([text], {
    get: (target, name, self): unknown => {
      if (typeof name === "symbol" || name in target) return Reflect.get(target, name, self);
      return /^\d+$/.test(name) ? text : () => text;
    },
  });
}

/**
 * Prints a message with the names of its parameters in place of values.
 *
 * @param code - the finding's code, for the error
 * @param message - the message of one language
 * @returns the sentence, such as `Check character: {expected} was expected.`
 */
export function messageTemplate(code: string, message: (params: never) => string): string {
  const read = new Set<string>();
  // A message that looks its parameter up in a table of words finds nothing for the placeholder.
  const text = String(message(placeholders((name) => read.add(name)) as never));
  const lookedUp = [...read].filter((name) => !text.includes(`{${name}}`));
  const named = text
    .split("undefined")
    .reduce((done, rest) => `${done}{${lookedUp.shift() ?? "undefined"}}${rest}`);
  if (named === "" || /undefined|NaN|\[object|=>/.test(named)) {
    throw new Error(`The message of ${code} does not print with named parameters: ${text}`);
  }
  return named;
}

/**
 * Makes the page of all finding codes.
 *
 * @returns the page as it is committed
 */
export async function findingsPage(): Promise<string> {
  // Sorted, because loaders list the exports of a module in different orders.
  const groups = Object.entries(english)
    .filter(([name]) => name.endsWith("Messages"))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const listed = new Set(groups.flatMap(([, table]) => Object.keys(table)));
  const missing = Object.keys(en).filter((code) => !listed.has(code));
  if (missing.length > 0) throw new Error(`No exported table holds: ${missing.join(", ")}`);
  const sections = groups.flatMap(([name, table]) => section(name, Object.keys(table)));
  return formattedPage(
    findingsPageFile,
    [
      "---\ntitle: Findings\ngroup: Reference\n---",
      `<!-- Written by \`${command}\` from src/messages; do not edit. -->`,
      "# Findings",
      `Every code that a check can give: ${String(listed.size)} of them. Codes are public API; the text of a message may change ` +
        "in any release. Names in braces stand for the finding's `params`; where a message counts, one of its forms is shown. " +
        "What a finding is: [Findings](../concepts/findings.md).",
      ...sections,
    ].join("\n\n"),
  );
}

function section(name: string, codes: readonly string[]): readonly string[] {
  if (codes.length === 0) return [];
  const rows = [...codes].sort().map((code) => {
    const texts = [en as Table, zhCN as Table].map((table) => {
      const message = table[code];
      if (message === undefined) throw new Error(`No message for ${code}`);
      return cell(messageTemplate(code, message));
    });
    return `| \`${code}\` | ${texts.join(" | ")} |`;
  });
  return [
    `## linli/${folderOf(name)}`,
    ["| Code | English | 中文 |", "| --- | --- | --- |", ...rows].join("\n"),
  ];
}

/** A table is named after its folder, in the singular: `identifierMessages` belongs to `linli/identifiers`. */
function folderOf(table: string): string {
  const name = table.slice(0, -"Messages".length).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const folder = [name, `${name}s`].find((candidate) => existsSync(join(packageRoot, "src", candidate)));
  if (folder === undefined) throw new Error(`The table ${table} belongs to no folder of src.`);
  return folder;
}

if (isMain(import.meta.url)) writeOrCheck(findingsPageFile, await findingsPage(), command);
