import { defineConfig } from "vitest/config";

/** Files that each have a process of their own. */
const apart = ["test/cli/**", "test/link-cards/drawing.test.ts", "test/package/shells.test.ts"];

export default defineConfig({
  test: {
    // Every core: by default vitest leaves one free, which is half of a small machine.
    maxWorkers: "100%",
    // The library has no state of its own: files share a process, which saves loading it for each of some hundreds.
    isolate: false,
    projects: [
      {
        test: {
          name: "values",
          include: ["test/**/*.test.ts"],
          exclude: apart,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "./test/tsconfig.json",
          },
        },
      },
      {
        test: {
          name: "properties",
          include: ["test/**/*.test-prop.ts"],
          exclude: apart,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          // The command changes its process, and the browser's driver brings a zod of its own with settings for all of them.
          name: "apart",
          include: apart.map((files) => files.replace(/\*\*$/, "**/*.{test,test-prop}.ts")),
          isolate: true,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
