import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

/** The package's folder. */
export const packageRoot: string = fileURLToPath(new URL("..", import.meta.url));

/**
 * Lays out a generated page as the formatter of this package would, so that `npm run lint` accepts it.
 *
 * @param file - the page, relative to the package
 * @param text - the page in Markdown
 * @returns the text as it is committed
 */
export async function formattedPage(file: string, text: string): Promise<string> {
  const path = join(packageRoot, file);
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

/**
 * Writes a generated page, or with `--check` among the arguments says whether the committed one is up to date.
 *
 * @param file - the page, relative to the package
 * @param text - the page as it should be
 * @param script - the command that writes it
 */
export function writeOrCheck(file: string, text: string, script: string): void {
  const path = join(packageRoot, file);
  if (!process.argv.includes("--check")) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`${relative(packageRoot, path)}: ${String(text.split("\n").length)} lines`);
  } else if (committedPage(file) !== text) {
    console.error(`${file} is out of date: run \`${script}\`.`);
    process.exitCode = 1;
  }
}

/**
 * Reads a page as it is committed.
 *
 * @param file - the page, relative to the package
 * @returns its text, empty where there is none
 */
export function committedPage(file: string): string {
  try {
    return readFileSync(join(packageRoot, file), "utf8");
  } catch {
    return "";
  }
}

/**
 * Makes a text fit for a cell of a Markdown table.
 *
 * @param text - plain text
 * @returns the text on one line, with the characters escaped that Markdown would read
 */
export function cell(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\|<>[\]*_`]/g, "\\$&");
}

/**
 * Says whether a script was started itself, and not imported by a test.
 *
 * @param url - the script's `import.meta.url`
 * @returns `true` if the process runs this file
 */
export function isMain(url: string): boolean {
  return process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1];
}
