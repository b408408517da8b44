import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commentExamples, exampleBlocks, pageExamples, type ExampleBlock } from "./example-blocks.ts";
import { exampleModule } from "./example-modules.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const blocks = exampleBlocks(root);
const nameOf = (block: ExampleBlock): string => `${block.file}:${String(block.line)}`;

interface Run {
  readonly compared: number;
  readonly failures: readonly string[];
}

/** A folder outside the package that has it installed, as an app has. */
const app = realpathSync(mkdtempSync(join(tmpdir(), "linli-examples-")));
const typed = blocks.filter((block) => block.language === "ts");
const typedPath = (block: ExampleBlock): string => join(app, `example-${String(blocks.indexOf(block))}.ts`);
const runPath = (block: ExampleBlock): string => {
  return join(app, `run-${String(blocks.indexOf(block))}.${block.language === "ts" ? "mjs" : "cjs"}`);
};
let runs: { readonly [path: string]: Run } = {};

function install(): void {
  const packages = join(app, "node_modules");
  mkdirSync(join(packages, "@types"), { recursive: true });
  const links: readonly (readonly [string, string])[] = [
    ["linli", root],
    ...["zod", "@types/node"].map((name) => [name, join(root, "node_modules", name)] as const),
  ];
  for (const [name, target] of links) symlinkSync(target, join(packages, name), "junction");
  writeFileSync(join(app, "package.json"), JSON.stringify({ type: "module" }));
}

/** What runs; code that is not even TypeScript becomes a module that fails with the reason, so that only its own test does. */
function runnable(block: ExampleBlock): string {
  const { code } = exampleModule(block);
  if (block.language === "cjs") return code;
  try {
    return transformSync(code, { loader: "ts", format: "esm", target: "node22" }).code;
  } catch (error) {
    return `throw new Error(${JSON.stringify(String(error))});`;
  }
}

describe("examples of the documentation", () => {
  beforeAll(() => {
    if (!existsSync(join(root, "dist/core.js")))
      throw new Error("dist is absent: run `npm run build` first.");
    install();
    for (const block of blocks) {
      writeFileSync(runPath(block), runnable(block));
      if (block.language === "ts") writeFileSync(typedPath(block), `${block.code}\nexport {};\n`);
    }
    writeFileSync(join(app, "list.json"), JSON.stringify(blocks.map(runPath)));
    const runner = fileURLToPath(new URL("run-examples.mjs", import.meta.url));
    const files = [join(app, "list.json"), join(app, "results.json")];
    execFileSync(process.execPath, [runner, ...files], { cwd: app, stdio: "pipe" });
    runs = JSON.parse(readFileSync(join(app, "results.json"), "utf8")) as typeof runs;
  });

  afterAll(() => {
    rmSync(app, { recursive: true, force: true });
  });

  it("are found in the sources", () => {
    expect(blocks.length).toBeGreaterThan(0);
  });

  it.each(blocks.map((block) => [nameOf(block), block] as const))("%s gives what it shows", (_, block) => {
    expect(block.problem).toBeUndefined();
    expect(exampleModule(block).problems).toEqual([]);
    const run = runs[runPath(block)];
    expect(run?.failures.join("\n\n")).toBe("");
    expect(run?.compared).toBe(block.code.split("// =>").length - 1);
  });

  it("compile as an app's code", { timeout: 120_000 }, () => {
    const program = ts.createProgram(typed.map(typedPath), {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      target: ts.ScriptTarget.ES2023,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      moduleDetection: ts.ModuleDetectionKind.Force,
      types: ["node"],
      typeRoots: [join(app, "node_modules/@types")],
      skipLibCheck: true,
    });
    expect(ts.getPreEmitDiagnostics(program).map(described)).toEqual([]);
  });
});

function described(diagnostic: ts.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
  const { file, start } = diagnostic;
  const block = typed.find((one) => typedPath(one) === file?.fileName);
  if (file === undefined || start === undefined || block === undefined) return text;
  return `${block.file}:${String(block.line + file.getLineAndCharacterOfPosition(start).line)} ${text}`;
}

describe("the reader of examples", () => {
  const page = (info: string, ...lines: string[]): string =>
    ["text", "```" + info, ...lines, "```"].join("\n");
  const module = 'import { a } from "linli/core";';

  it("reads @example with its line, up to the next tag or the end of the comment", () => {
    const text = [
      "/**",
      " * One.",
      " *",
      " * @example",
      ` * ${module}`,
      " * a(1); // => 2",
      " * @returns b",
      " */",
    ].join("\n");
    expect(commentExamples("x.ts", text)).toEqual([
      { file: "x.ts", line: 5, language: "ts", code: `${module}\na(1); // => 2` },
    ]);
  });

  it.each([
    ["an example without a result", commentExamples("x.ts", `/**\n * @example\n * ${module}\n * a(1);\n */`)],
    ["an example without an import", commentExamples("x.ts", "/**\n * @example\n * a(1); // => 2\n */")],
    ["a mark that would keep a block from running", pageExamples("docs/x.md", page("ts no-run", module))],
    ["a page's block without a result", pageExamples("docs/x.md", page("ts", module))],
    ["a page's block without an import", pageExamples("docs/x.md", page("ts", "1; // => 1"))],
  ])("refuses %s", (_, found) => {
    expect(found).toHaveLength(1);
    expect(found[0]?.problem).toBeTypeOf("string");
  });

  it("leaves alone what is no code of the package", () => {
    expect(pageExamples("docs/x.md", page("sh", "npm install"))).toEqual([]);
    expect(pageExamples("README.md", page("ts", 'import x from "y";'))).toEqual([]);
  });

  it.each([
    ["an expression's result", "a(1); // => { b: [1, -2, undefined] }", 0],
    ["a result behind several lines", "a({\n  b: 1,\n}); // => 3", 0],
    ["a result on the next line", "a(1);\n// => [2]", 0],
    ["a constant's result", 'const b = await a(1); // => "c"', 0],
    ["a result inside a block, which nothing would compare", "if (a) {\n  a(1); // => 2\n}", 1],
    ["a result that follows nothing", "a(1);\n\n// => 2", 1],
    ["two results of one statement", "a(1); // => 2\n// => 3", 1],
    ["a result that is no literal", "a(1); // => the answer", 1],
    ["a result behind destructuring", "const [b] = a(1); // => 2", 1],
  ])("takes or refuses %s", (_, code, problems) => {
    const block: ExampleBlock = { file: "x.md", line: 1, language: "ts", code };
    const made = exampleModule(block);
    expect(made.problems).toHaveLength(problems);
    if (problems === 0) expect(made.code).toContain("__shown(");
  });
});

describe("public functions", () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly exports: object;
  };
  const entries = Object.keys(manifest.exports)
    .flatMap((subpath) => [join(root, "src", subpath, "index.ts"), join(root, `src/${subpath}.ts`)])
    .filter((entry) => existsSync(entry));

  it("all have an example", () => {
    const program = ts.createProgram(entries, {
      allowImportingTsExtensions: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2020,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
    });
    const checker = program.getTypeChecker();
    const functions = entries.flatMap((entry) => {
      const source = program.getSourceFile(entry);
      const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
      if (module === undefined) return [];
      return checker.getExportsOfModule(module).flatMap((symbol) => {
        const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        return original.flags & ts.SymbolFlags.Function ? [original] : [];
      });
    });
    expect(functions.length).toBeGreaterThan(20);
    const without = functions.filter(
      (symbol) => !symbol.getJsDocTags().some((tag) => tag.name === "example"),
    );
    expect([...new Set(without.map((symbol) => symbol.name))]).toEqual([]);
  });
});
