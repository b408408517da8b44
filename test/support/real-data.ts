import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of real data that the project does not own: beside a working copy of the repository, or nowhere. */
const folder = new URL("../../../shared/data/", import.meta.url);

/** Says whether a file of real data is there; tests that need it skip where it is not. */
export function hasRealData(path: string): boolean {
  return existsSync(new URL(path, folder));
}

/** Reads a table of real data as records; plain CSV with quotes around cells that hold commas. */
export function realRows(path: string): readonly { readonly [column: string]: string }[] {
  const text = readFileSync(fileURLToPath(new URL(path, folder)), "utf8").replace(/^\uFEFF/, "");
  const [heading = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map(cellsOf);
  return rows.map((cells) => Object.fromEntries(heading.map((name, index) => [name, cells[index] ?? ""])));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'),
  );
}

/** The title of a test on real data; where the file is absent the title says why the test is skipped. */
export function realDataTitle(title: string, path: string): string {
  return hasRealData(path)
    ? title
    : `${title} (skipped: ${path} of the real data is not beside this checkout)`;
}
