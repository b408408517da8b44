import { defineConfig } from "tsup";
import { pureDependencies } from "./scripts/pure-dependencies.ts";

/** One entry per subpath of the package: folder name = subpath. */
const subpaths = [
  "core",
  "identifiers",
  "divisions",
  "calendars",
  "organizations",
  "ratings",
  "venues",
  "link-cards",
  "volunteer-hours",
  "indicators",
  "programmes",
  "projects",
  "tables",
  "messages/en",
  "messages/zh-CN",
  "testing",
];

const library = {
  index: "src/index.ts",
  ...Object.fromEntries(subpaths.map((path) => [path, `src/${path}/index.ts`])),
  // Apart from the functions beside them, which load no zod.
  "identifiers/schema": "src/identifiers/schema.ts",
  // Apart, because each needs a package that not every app installs.
  "link-cards/noble": "src/link-cards/noble/index.ts",
  "link-cards/sm2": "src/link-cards/sm2/index.ts",
  // Apart, so that reading CSV loads neither an unzipper nor an XML parser.
  "tables/workbook": "src/tables/workbook/index.ts",
};

// One build for the library and the command, so that both share their chunks (the table of divisions is in
// the package once) and nothing of an earlier build survives `clean`.
export default defineConfig({
  entry: { ...library, cli: "src/cli/main.ts" },
  dts: { entry: library },
  format: "esm",
  target: "es2020",
  splitting: true,
  // Rollup's pass after esbuild's; a chunk of which nothing is used is not imported either.
  treeshake: { moduleSideEffects: "no-external" },
  clean: true,
  silent: true,
  // No source maps and not minified: the files are readable as they are, and maps would double the package.
  sourcemap: false,
  // tsup bundles what package.json names under `devDependencies` alone: date-fns, of which half a kilobyte
  // remains while its barrel costs over a second to load, and what the command needs. zod is a peer and stays out.
  esbuildPlugins: [pureDependencies],
  // Read and removed by scripts/build-notices.ts, which copies the licences of what was bundled.
  metafile: true,
  esbuildOptions(options) {
    // Chinese characters stay as they are: escaped, each would take six bytes.
    options.charset = "utf8";
  },
});
