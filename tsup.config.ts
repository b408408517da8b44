import { defineConfig, type Options } from "tsup";

/** One entry per subpath of the package; folder name = subpath. */
const subpaths = ["core", "identifiers", "divisions", "messages/en", "messages/zh-CN", "testing"];

const shared: Options = { format: ["esm"], target: "es2020", treeshake: true, splitting: true, clean: false };

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", ...Object.fromEntries(subpaths.map((path) => [path, `src/${path}/index.ts`])) },
    dts: true,
    // date-fns is bundled: its barrel costs over a second to load, two of its functions half a kilobyte.
    noExternal: [/^date-fns/, /^@date-fns\//],
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    platform: "node",
    target: "node22",
    // The command's own dependencies are bundled, so that users of the library never install them.
    noExternal: [/^commander/],
  },
]);
