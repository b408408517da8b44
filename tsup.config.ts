import { defineConfig } from "tsup";

/** One entry per subpath of the package: folder name = subpath. */
const subpaths = ["core", "identifiers", "divisions", "messages/en", "messages/zh-CN", "testing"];

const library = {
  index: "src/index.ts",
  ...Object.fromEntries(subpaths.map((path) => [path, `src/${path}/index.ts`])),
};

// One build for the library and the command, so that both share their chunks (the table of divisions is in
// the package once) and nothing of an earlier build survives `clean`.
export default defineConfig({
  entry: { ...library, cli: "src/cli/main.ts" },
  dts: { entry: library },
  format: "esm",
  target: "es2020",
  splitting: true,
  treeshake: true,
  clean: true,
  silent: true,
  // No source maps and not minified: the files are readable as they are, and maps would double the package.
  sourcemap: false,
  // date-fns is bundled: its barrel costs over a second to load, the functions used here half a kilobyte.
  // So is what the command needs, so that users of the library never install it.
  noExternal: [/^date-fns/, /^@date-fns\//, /^commander/],
  // Read and removed by scripts/build-notices.ts, which copies the licences of what was bundled.
  metafile: true,
});
