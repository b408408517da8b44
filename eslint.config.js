import jsdoc from "eslint-plugin-jsdoc";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** Only `schema.ts` files import zod, so that every other function costs no zod in a bundle. */
const noZod = {
  name: "zod",
  message: 'Only schema.ts files import zod, as `import * as z from "zod/mini"`.',
};

const nothingAmbient = [
  { object: "Date", property: "now", message: "Nothing ambient: the instant is an argument." },
  { object: "Math", property: "random", message: "Nothing ambient: randomness is an argument." },
  { object: "process", property: "env", message: "Nothing ambient: settings are arguments." },
];

export default tseslint.config(
  { ignores: ["dist", "docs/site", "coverage", "src/divisions/data/history.ts", "test/package/consumers"] },
  ...tseslint.configs.strict,
  regexp.configs["flat/recommended"],
  {
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/unified-signatures": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-console": "error",
      "no-param-reassign": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: "typescript" } },
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [noZod, { ...noZod, name: "zod/mini" }],
          patterns: [{ group: ["node:*"], message: "Only src/cli uses Node's own modules." }],
        },
      ],
      "no-restricted-properties": ["error", ...nothingAmbient],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Nothing ambient: the date is an argument.",
        },
        {
          selector: "MemberExpression[property.name='superRefine']",
          message: "A rule enters a schema through rule(fn, code, path).",
        },
      ],
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          contexts: [
            "TSInterfaceDeclaration",
            "TSTypeAliasDeclaration",
            "TSPropertySignature",
            "ExportNamedDeclaration > VariableDeclaration",
          ],
          require: { FunctionDeclaration: true },
          checkConstructors: false,
        },
      ],
      "jsdoc/require-description": [
        "error",
        { contexts: ["FunctionDeclaration", "TSInterfaceDeclaration", "TSTypeAliasDeclaration"] },
      ],

      "jsdoc/require-param-description": "error",
      "jsdoc/check-param-names": ["error", { checkDestructured: false }],
      "jsdoc/require-hyphen-before-param-description": "error",
      "jsdoc/no-types": "error",
      "jsdoc/check-tag-names": ["error", { definedTags: ["remarks", "packageDocumentation"] }],
    },
  },
  { files: ["src/**/schema.ts"], rules: { "no-restricted-imports": ["error", { paths: [noZod] }] } },
  {
    files: ["src/cli/**"],
    ignores: ["src/cli/config/schema.ts"],
    rules: {
      "no-restricted-imports": ["error", { paths: [noZod, { ...noZod, name: "zod/mini" }] }],
      "no-restricted-properties": "off",
    },
  },
  { files: ["scripts/**", "bench/**", "docs/examples/**"], rules: { "no-console": "off" } },
);
