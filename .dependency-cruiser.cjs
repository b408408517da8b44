/**
 * The import directions of the house (CONTRIBUTING.md, "Map of the house"): a folder imports only from
 * folders on a lower floor, and only through their index.ts.
 */
const floors = [
  ["core"],
  ["identifiers"],
  ["divisions", "calendars"],
  ["organizations"],
  ["ratings", "venues"],
  ["volunteer-hours", "link-cards"],
  ["indicators"],
  ["programmes", "projects"],
  ["tables", "interop"],
  ["cli"],
];
const domains = floors.flat();

const upward = floors.flatMap((floor, level) =>
  floor.map((folder) => ({
    name: `${folder}-imports-downwards-only`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: {
      path: `^src/(${floors
        .slice(level)
        .flat()
        .concat("testing")
        .filter((other) => other !== folder)
        .join("|")})/`,
    },
  })),
);

module.exports = {
  forbidden: [
    ...upward,
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "through-the-index-only",
      comment:
        "A folder uses another one only through its index.ts; the schemas of identifiers, two verifiers of link-cards and the workbooks of tables have a subpath of their own, and core/base.ts is core without zod.",
      severity: "error",
      from: { path: `^src/(${domains.concat("testing").join("|")})/` },
      to: {
        path: `^src/(${domains.join("|")})/(?!index\\.ts$|schema\\.ts$|base\\.ts$|(?:noble|sm2|workbook)/index\\.ts$)`,
        pathNot: "^src/$1/",
      },
    },
    {
      name: "messages-import-types-only",
      severity: "error",
      from: { path: "^src/messages/" },
      to: { path: "^src/(?!messages/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nobody-imports-testing",
      severity: "error",
      from: { path: "^src/(?!testing/)" },
      to: { path: "^src/testing/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    includeOnly: "^src",
  },
};
