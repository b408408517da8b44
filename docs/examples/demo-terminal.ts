// How the demo lays out its lines on a terminal of 100 columns.
import { readFileSync } from "node:fs";

const WIDTH = 100;
const INDENT = " ".repeat(9);

/** A file of docs/examples/data: its rows below the heading, each with its line number. */
export function rowsOf(
  file: string,
): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const text = readFileSync(new URL(`data/${file}`, import.meta.url), "utf8");
  const [, ...rows] = text.trimEnd().split("\n");
  return rows.map((row, index) => ({ line: index + 2, cells: row.split("\t") }));
}

/** A file of docs/examples/data as it is. */
export function bytesOf(file: string): Uint8Array {
  return readFileSync(new URL(`data/${file}`, import.meta.url));
}

/** Chinese characters and full-width forms take two columns. */
function columnsOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u2E80-\uA4CF\uF900-\uFAFF\uFE30-\uFFE6]/u.test(character) ? 2 : 1),
    0,
  );
}

function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(1, columns - columnsOf(text)));
}

/** Prints the heading of a part. */
export function heading(zh: string, en: string): void {
  console.log(`\n${zh} · ${en}`);
}

/** Prints one row: its line in the file, a mark, its name, its text and what it is, below where it is too long. */
export function row(
  line: number | "",
  mark: "✓" | "!" | "✗",
  name: string,
  text: string,
  meaning: string = "",
): void {
  const start = `${String(line).padStart(4)} ${mark} ${padded(name, 24)}${padded(text, 24)}`;
  const fits = columnsOf(start + meaning) <= WIDTH;
  console.log(fits ? (start + meaning).trimEnd() : `${start.trimEnd()}\n${INDENT}${meaning}`);
}

/** Prints a remark in both languages, below its row. */
export function remark(zh: string, en: string): void {
  for (const text of [zh, en]) {
    for (const line of wrapped(text, WIDTH - INDENT.length)) console.log(INDENT + line);
  }
}

function wrapped(text: string, columns: number): readonly string[] {
  if (columnsOf(text) <= columns) return [text];
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[\u2E80-\uA4CF\uFE30-\uFFE6]|[^\s\u2E80-\uA4CF\uFE30-\uFFE6]+\s*|\s+/gu) ??
    []) {
    if (line !== "" && columnsOf(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
