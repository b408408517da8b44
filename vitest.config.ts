import { defineConfig } from "vitest/config";

/**
 * Files that each have a process of their own: the command changes its process, the driver of browsers brings a zod with
 * settings for every other one, and the schemas of identifiers are held against a zod without settings.
 */
const apart = [
  "test/cli/**",
  "test/identifiers/schema.test.ts",
  "test/link-cards/drawing.test.ts",
  "test/package/shells.test.ts",
];

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
