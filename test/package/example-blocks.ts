import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** One piece of example code, as it stands in a doc comment or a page. */
export interface ExampleBlock {
  /** The file, relative to the package, with forward slashes. */
  readonly file: string;
  /** The line of the file on which the code starts, from 1. */
  readonly line: number;
  /** `ts` is a module in TypeScript, `cjs` a CommonJS script. */
  readonly language: "ts" | "cjs";
  /** The code, without the comment's stars. */
  readonly code: string;
  /** What is wrong with the block as a block, before anything runs. */
  readonly problem?: string;
}

const notPages = ["docs/site", "docs/adr"];
const importsThePackage = /(?:from|import|require\() ?["']linli(?:\/[\w/-]+)?["']/;

/**
 * Collects every example of the package: `@example` of the sources and code blocks of the pages.
 *
 * @param root - the package's folder
 * @returns the blocks, by file and line
 */
export function exampleBlocks(root: string): readonly ExampleBlock[] {
  const sources = filesBelow(root, "src").filter((file) => file.endsWith(".ts"));
  const readmes = readdirSync(root).filter((file) => /^README(?:\..+)?\.md$/.test(file));
  const pages = filesBelow(root, "docs").filter(
    (file) => file.endsWith(".md") && !notPages.some((folder) => file.startsWith(`${folder}/`)),
  );
  const read = (file: string): string => readFileSync(join(root, file), "utf8");
  return [
    ...sources.flatMap((file) => commentExamples(file, read(file))),
    ...[...readmes, ...pages].flatMap((file) => pageExamples(file, read(file))),
  ];
}

function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/**
 * Finds the `@example` blocks of a source file.
 *
 * @param file - the name to report
 * @param text - the file's text
 * @returns one block per tag
 */
export function commentExamples(file: string, text: string): readonly ExampleBlock[] {
  const blocks: ExampleBlock[] = [];
  let inComment = false;
  let open: { line: number; code: string[] } | undefined;
  const close = (): void => {
    if (open !== undefined) blocks.push(commentBlock(file, open.line, open.code));
    open = undefined;
  };
  text.split("\n").forEach((line, index) => {
    if (/^\s*\/\*\*/.test(line)) inComment = true;
    if (!inComment) return;
    const ends = line.includes("*/");
    const content = line.replace(/\*\/.*$/, "").replace(/^\s*(?:\/\*\*|\* ?)/, "");
    if (/^\s*@[a-z]+/i.test(content)) {
      close();
      if (content.trimStart().startsWith("@example")) open = { line: index + 2, code: [] };
    } else if (open !== undefined && !(ends && content.trim() === "")) {
      open.code.push(content);
    }
    if (ends) {
      close();
      inComment = false;
    }
  });
  return blocks;
}

function commentBlock(file: string, line: number, lines: readonly string[]): ExampleBlock {
  // A fence inside @example is allowed: its lines are blanked, so that line numbers stay true.
  const code = lines.map((text) => (text.trimStart().startsWith("```") ? "" : text)).join("\n");
  const block = { file, line, language: "ts", code } as const;
  if (!importsThePackage.test(code)) return { ...block, problem: "imports nothing from linli" };
  return withResult(block);
}

/**
 * Finds the runnable code blocks of a Markdown page: TypeScript, and JavaScript that requires the package.
 *
 * @param file - the name to report
 * @param text - the page
 * @returns the blocks that are to run, and those that are marked in a way that is not allowed
 */
export function pageExamples(file: string, text: string): readonly ExampleBlock[] {
  const blocks: ExampleBlock[] = [];
  let open: { fence: string; info: string; line: number; code: string[] } | undefined;
  text.split("\n").forEach((line, index) => {
    const fence = /^\s*(`{3,})([^`]*)$/.exec(line);
    if (open === undefined) {
      if (fence !== null)
        open = { fence: fence[1] ?? "", info: (fence[2] ?? "").trim(), line: index + 2, code: [] };
    } else if (line.trim() === open.fence) {
      blocks.push(...pageBlock(file, open.line, open.info, open.code.join("\n")));
      open = undefined;
    } else {
      open.code.push(line);
    }
  });
  return blocks;
}

function pageBlock(file: string, line: number, info: string, code: string): readonly ExampleBlock[] {
  const [name = ""] = info.split(/\s/);
  const isTypeScript = ["ts", "typescript", "mts"].includes(name);
  const isScript = ["js", "javascript", "cjs"].includes(name);
  if (!isTypeScript && !isScript) return [];
  const block = { file, line, language: isTypeScript ? "ts" : "cjs", code } as const;
  if (info !== name) return [{ ...block, problem: `marks are not allowed behind \`\`\`${name}` }];
  if (!importsThePackage.test(code)) {
    return file.startsWith("README") ? [] : [{ ...block, problem: "imports nothing from linli" }];
  }
  return [withResult(block)];
}

function withResult(block: ExampleBlock): ExampleBlock {
  return block.code.includes("// =>")
    ? block
    : { ...block, problem: "shows no result: at least one line ends in `// => value`" };
}
