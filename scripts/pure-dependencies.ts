import type { Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** One place where a bundled package does something as it is loaded, and the same code written so that it can be dropped. */
interface Correction {
  /** The file of the package. */
  readonly file: RegExp;
  /** What stands there, and what takes its place. */
  readonly replace: readonly [string, string];
  /** What ends the file. */
  readonly end?: string;
}

const corrections: readonly Correction[] = [
  {
    // The class gets its UTC methods from a loop after its declaration.
    file: /@date-fns[\\/]utc[\\/]date[\\/]mini\.js$/,
    replace: [
      "export class UTCDateMini",
      "export const UTCDateMini = /* @__PURE__ */ (() => { class UTCDateMini",
    ],
    end: "\nreturn UTCDateMini; })();",
  },
  {
    file: /fastest-levenshtein[\\/]esm[\\/]mod\.js$/,
    replace: ["const peq = new", "const peq = /* @__PURE__ */ new"],
  },
];

/** papaparse, of which only the parser of text is needed. */
const papaparse = /papaparse[\\/]papaparse\.js$/;

/**
 * Takes the parser out of papaparse, whose module otherwise looks for workers, jQuery and Node's streams as it is loaded.
 */
function parserOf(source: string, path: string): string {
  const parts = ["stripBom", "escapeRegExp", "isFunction", "Parser"].map(
    (name) => new RegExp(`\\n\\tfunction ${name}\\([^)]*\\)\\s*\\{[^]*?\\n\\t\\}\\n`).exec(source)?.[0],
  );
  const constants = /\n\tPapa\.BYTE_ORDER_MARK = .*\n\tPapa\.BAD_DELIMITERS = .*\n/.exec(source)?.[0];
  if (constants === undefined || parts.includes(undefined))
    throw new Error(`${path} has changed: look at scripts/pure-dependencies.ts.`);
  const body = ["const Papa = {};", constants, ...parts, "Papa.Parser = Parser; return Papa;"].join("\n");
  return `export default /* @__PURE__ */ (() => { "use strict"; ${body} })();`;
}

/** lean-qr, whose module makes an encoder of text and the tables of its error correction as it is loaded. */
const leanQr = /lean-qr[\\/]index\.mjs$/;

/** Puts that off into one function, of which an app that draws no symbol needs nothing. */
function deferred(source: string, path: string): string {
  const [list, names] = /export\s*\{([^}]*)\};?\s*$/.exec(source) ?? [];
  if (list === undefined || names === undefined)
    throw new Error(`${path} has changed: look at scripts/pure-dependencies.ts.`);
  const pairs = names.split(",").map((pair) => pair.trim().split(" as "));
  const members = pairs.map(([local = "", exported = local]) => `${exported}: ${local}`);
  const parts = pairs.map(
    ([local = "", exported = local]) =>
      `export const ${exported} = /* @__PURE__ */ (() => module.${exported})();`,
  );
  const body = `${source.slice(0, -list.length)}; return { ${members.join(", ")} };`;
  return `const module = /* @__PURE__ */ (() => { ${body} })();\n${parts.join("\n")}`;
}

/** fflate, whose module makes its tables as it is loaded; what is named here is used. */
const fflate = /fflate[\\/]esm[\\/]browser\.js$/;
const usedOfFflate = ["Inflate", "deflateSync"];

function partsOfFflate(source: string, path: string): string {
  const body = source.replace(/^export \{[^}]*\};?$/gm, "").replace(/^export (?=function|var|const)/gm, "");
  if (/^(?:import|export) /m.test(body))
    throw new Error(`${path} has changed: look at scripts/pure-dependencies.ts.`);
  return inOneFunction(body, usedOfFflate);
}

/** saxes, a CommonJS module whose tables of characters are made as it is loaded. */
const saxes = /saxes[\\/]saxes\.js$/;

async function partsOfSaxes(source: string, path: string): Promise<string> {
  const require = createRequire(path);
  const modules: string[] = [];
  for (const [, name = ""] of source.matchAll(/\brequire\("([^"]+)"\)/g)) {
    // Its notice is in dist/THIRD-PARTY-LICENSES.txt; a bundler would keep one for an app that uses none of it.
    const body = (await readFile(require.resolve(name), "utf8")).replaceAll("@license", "Licence:");
    if (/\brequire\(/.test(body))
      throw new Error(`${path} has changed: look at scripts/pure-dependencies.ts.`);
    modules.push(`${JSON.stringify(name)}: (() => { const exports = {}; ${body}\nreturn exports; })()`);
  }
  const body = `const modules = { ${modules.join(", ")} }; const require = (name) => modules[name]; const exports = {}; ${source}`;
  return inOneFunction(body, ["SaxesParser"], "exports.");
}

/** Puts a module into one function that is dropped where nothing of it is used. */
function inOneFunction(body: string, names: readonly string[], from = ""): string {
  const members = names.map((name) => `${name}: ${from}${name}`);
  const parts = names.map((name) => `export const ${name} = /* @__PURE__ */ (() => module.${name})();`);
  return `const module = /* @__PURE__ */ (() => { ${body}\nreturn { ${members.join(", ")} }; })();\n${parts.join("\n")}`;
}

/**
 * Marks what bundled packages do as they are loaded as droppable. Those modules share a chunk with our own
 * functions, so that without it `isUscc` alone would bring their work into a bundle.
 */
export const pureDependencies: Plugin = {
  name: "pure-dependencies",
  setup(hooks) {
    hooks.onLoad({ filter: papaparse }, async ({ path }) => ({
      contents: parserOf(await readFile(path, "utf8"), path),
      loader: "js",
    }));
    hooks.onLoad({ filter: leanQr }, async ({ path }) => ({
      contents: deferred(await readFile(path, "utf8"), path),
      loader: "js",
    }));
    hooks.onLoad({ filter: fflate }, async ({ path }) => ({
      contents: partsOfFflate(await readFile(path, "utf8"), path),
      loader: "js",
    }));
    hooks.onLoad({ filter: saxes }, async ({ path }) => ({
      contents: await partsOfSaxes(await readFile(path, "utf8"), path),
      loader: "js",
    }));
    for (const { file, replace, end } of corrections) {
      hooks.onLoad({ filter: file }, async ({ path }) => {
        const source = await readFile(path, "utf8");
        if (!source.includes(replace[0]))
          throw new Error(`${path} has changed: look at scripts/pure-dependencies.ts.`);
        return { contents: source.replace(...replace) + (end ?? ""), loader: "js" };
      });
    }
  },
};
