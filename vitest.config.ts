import { defineConfig } from "vitest/config";

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
          exclude: ["test/cli/**"],
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
          exclude: ["test/cli/**"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          // The command changes its process, so that each of its files has one of its own.
          name: "command",
          include: ["test/cli/**/*.{test,test-prop}.ts"],
          isolate: true,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
