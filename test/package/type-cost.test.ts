import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  compile,
  compilers,
  exportsOf,
  isSchema,
  makeProject,
  requireDist,
  subpaths,
  type Project,
} from "./support.ts";

/** What an app that uses this many models may cost, zod's own share included. */
const MOST_INSTANTIATIONS = 5000;
const MODELS = 15;

/** An app in either dialect of zod; the second pays once for nesting a schema of the first, whoever wrote it. */
const dialects = {
  "zod/mini": `import * as z from "zod/mini";\n${useOf("value: z.string()", "Alone")}`,
  zod: `import * as z from "zod";\nimport * as mini from "zod/mini";\n${useOf("value: mini.string()", "Alone")}`,
};

let project: Project;
let schemas: readonly Imported[];
const report: string[] = [];

interface Imported {
  readonly name: string;
  readonly subpath: string;
  readonly isObject: boolean;
}

beforeAll(async () => {
  requireDist();
  project = makeProject();
  schemas = await exportedSchemas();
});
afterAll(() => {
  project.remove();
  process.stdout.write(`\n${report.join("\n")}\n`);
});

describe.each(compilers)("the type cost under %s", (compiler) => {
  it("stays low in an app that nests the schemas, and extends some, with either dialect of zod", () => {
    const shares = Object.entries(dialects).map(([name, alone]) => {
      const zods = instantiations(compiler, alone);
      const share = instantiations(compiler, appOf(alone)) - zods;
      report.push(
        `${compiler}, ${name}: ${String(schemas.length)} schemas, ${String(share)} instantiations and zod's ${String(zods)}`,
      );
      return share;
    });
    const most = MOST_INSTANTIATIONS - instantiations(compiler, dialects["zod/mini"]);
    for (const share of shares) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(most);
    }
  });
});

/** The first schemas of the package, models before texts, from the subpath that declares them rather than the root. */
async function exportedSchemas(): Promise<readonly Imported[]> {
  const found = new Map<string, Imported>();
  for (const subpath of subpaths) {
    for (const [name, value] of (await exportsOf(subpath)).filter(isSchema)) {
      const { def } = (value as { readonly _zod: { readonly def: { readonly type: string } } })._zod;
      found.set(name, { name, subpath, isObject: def.type === "object" });
    }
  }
  return [...found.values()].sort((a, b) => Number(b.isObject) - Number(a.isObject)).slice(0, MODELS);
}

function appOf(alone: string): string {
  const imports = schemas.map(({ name, subpath }) => `import { ${name} } from "${subpath}";`);
  const fields = schemas.map(({ name, isObject }, index) => {
    const field = `${name}: ${name}`;
    return isObject && index % 3 === 0
      ? `${field}, ${name}2: extendSchema(${name}, { note: z.optional(z.string()) })`
      : field;
  });
  return [
    ...imports,
    'import { extendSchema } from "linli/core";',
    alone,
    useOf(fields.join(",\n  "), "App"),
  ].join("\n");
}

/** What an app does with schemas: nests them, parses, and reads the output. */
function useOf(fields: string, name: string): string {
  return `
const ${name} = z.object({
  id: z.string(),
  ${fields},
});
export type ${name}Output = z.output<typeof ${name}>;
export function read${name}(input: unknown): readonly ${name}Output[] { return [${name}.parse(input)]; }
`;
}

function instantiations(compiler: string, text: string): number {
  project.write("cost.ts", text);
  const compilerOptions = {
    target: "ES2020",
    lib: ["ES2020"],
    types: [],
    strict: true,
    module: "nodenext",
    noEmit: true,
    skipLibCheck: true,
  };
  project.write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["cost.ts"] }));
  const { status, output } = compile(compiler, project, ["--extendedDiagnostics"]);
  expect(status, output).toBe(0);
  return Number(/^Instantiations:\s*(\d+)$/m.exec(output)?.[1]);
}
