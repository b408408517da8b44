import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle, entriesWithZod, exportsOf, isSchema, requireDist, subpaths } from "./support.ts";

/** What a subpath may cost an app that takes all of it, in bytes gzip; zod, which is the app's own, is not counted. */
const subpathCeilings: { readonly [subpath: string]: number } = {
  linli: 36_000,
  "linli/core": 24_000,
  "linli/identifiers": 14_000,
  "linli/identifiers/schema": 6_000,
  "linli/divisions": 42_000,
  "linli/calendars": 12_000,
  "linli/organizations": 56_000,
  "linli/ratings": 40_000,
  "linli/venues": 62_000,
  "linli/volunteer-hours": 48_000,
  "linli/link-cards": 48_000,
  "linli/link-cards/noble": 24_000,
  "linli/link-cards/sm2": 30_000,
  "linli/indicators": 32_000,
  "linli/programmes": 90_000,
  "linli/projects": 90_000,
  "linli/tables": 56_000,
  "linli/tables/workbook": 90_000,
  "linli/messages/en": 42_000,
  "linli/messages/zh-CN": 48_000,
  "linli/testing": 26_000,
};

/** What single functions of `linli/identifiers` may cost, in bytes gzip, all they need included. */
const functionCeilings: { readonly [name: string]: number } = { isUscc: 600, checkUscc: 2_000 };
const ANY_FUNCTION = 3_000;

/** The functions that bring zod into a bundle beside the checks and tables of models: their work is a schema too. */
const alsoNeedZod: readonly string[] = [
  "checkEquipment",
  "checkSetOfRuleSets",
  "codeSchema",
  "extendSchema",
  "makeLedgerEntry",
  "rule",
];

/** Checks of texts that have a schema too, and do not need it. */
const withoutZod: readonly string[] = ["checkCivilDate", "checkInstant"];

const identifiers = "linli/identifiers";
const table: string[] = [];

beforeAll(requireDist);
afterAll(() => process.stdout.write(`\nBytes gzip, ceiling, bundle\n${table.sort().join("\n")}\n`));

function withinCeiling(name: string, bytes: number, ceiling: number): void {
  table.push(`${String(bytes).padStart(6)} ${String(ceiling).padStart(6)}  ${name}`);
  expect(bytes, `${name} is too large`).toBeLessThanOrEqual(ceiling);
}

async function functionsOf(subpath: string): Promise<readonly string[]> {
  return (await exportsOf(subpath)).filter(([, value]) => typeof value === "function").map(([name]) => name);
}

/** An app whose whole use of the package is to print some of it. */
function appOf(subpath: string, name: string): string {
  return `import { ${name} } from "${subpath}"; console.log(${name});`;
}

describe("bundle sizes", () => {
  it.each(subpaths)("%s stays within its ceiling", async (subpath) => {
    const ceiling = subpathCeilings[subpath];
    if (ceiling === undefined) throw new Error(`${subpath} has no ceiling yet: add one to this file.`);
    const { bytes } = await bundle(`export * from "${subpath}";`, { withoutZod: true });
    withinCeiling(subpath, bytes, ceiling);
  });

  it("every single function of linli/identifiers stays within its ceiling", async () => {
    const functions = await functionsOf(identifiers);
    expect(functions).toEqual(expect.arrayContaining(Object.keys(functionCeilings)));
    const tooLarge: string[] = [];
    for (const name of functions) {
      const { bytes } = await bundle(appOf(identifiers, name));
      const ceiling = functionCeilings[name] ?? ANY_FUNCTION;
      table.push(`${String(bytes).padStart(6)} ${String(ceiling).padStart(6)}  ${identifiers} ${name}`);
      if (bytes > ceiling) tooLarge.push(`${name}: ${String(bytes)}`);
    }
    expect(tooLarge).toEqual([]);
  });

  it("no export is anything but a function, a schema or plain data", async () => {
    // An object that gathers functions costs all of them at once.
    for (const subpath of subpaths.filter((path) => !path.includes("/messages/"))) {
      const gathered = (await exportsOf(subpath))
        .filter((entry) => !isSchema(entry) && typeof entry[1] === "object" && entry[1] !== null)
        .filter(
          ([, value]) =>
            Object.values(value as object).filter((member) => typeof member === "function").length > 1,
        );
      expect(
        gathered.map(([name]) => name),
        subpath,
      ).toEqual([]);
    }
  });
});

describe("what a bundle leaves out", () => {
  it("not zod, for a schema (so that the next test can see it)", async () => {
    expect((await bundle(appOf("linli/core", "PeriodSchema"), { withoutZod: true })).importsZod).toBe(true);
  });

  it("zod, for every function whose work is no schema", async () => {
    const entries = new Map<string, string>();
    const modelWork = new Set(alsoNeedZod);
    for (const subpath of subpaths.slice(1)) {
      const schemas = new Set((await exportsOf(subpath)).filter(isSchema).map(([name]) => name));
      for (const name of await functionsOf(subpath)) {
        // `checkX` of a model with a schema, and `xTable`, which has that check.
        if (/Table$/.test(name) || schemas.has(`${name.replace(/^check/, "")}Schema`)) modelWork.add(name);
        entries.set(`${subpath} ${name}`, appOf(subpath, name));
      }
    }
    const withZod = new Set([...(await entriesWithZod(entries))].map((entry) => entry.split(" ")[1] ?? ""));
    expect([...withZod].sort()).toEqual([...modelWork].filter((name) => !withoutZod.includes(name)).sort());
  });

  it("every Chinese sentence, for an app in English", async () => {
    const english = `import { formatFinding } from "linli/core";
      import { checkUscc } from "linli/identifiers";
      import { en } from "linli/messages/en";
      console.log(checkUscc("").findings.map((finding) => formatFinding(finding, en)));`;
    // A single character may be the sign to write, such as 元; two in a row are words.
    const words = new Set(
      (await bundle('export * from "linli/messages/zh-CN";')).code.match(/\p{Script=Han}{2,}/gu),
    );
    expect(words.size).toBeGreaterThan(20);
    const { code, bytes } = await bundle(english);
    expect([...words].filter((word) => code.includes(word))).toEqual([]);
    table.push(`${String(bytes).padStart(6)}         checkUscc, formatFinding and en`);
  });

  it("everything, for an app that imports a subpath and uses none of it", async () => {
    // The package that verifies SM2 does not say that it has no side effects, and has some.
    for (const subpath of subpaths.filter((path) => path !== "linli/link-cards/sm2")) {
      // Without trust in `sideEffects`, a call or a table at module level would stay.
      const { code } = await bundle(`import "${subpath}";`, { withoutZod: true, distrust: true });
      expect(code.slice(0, 500), subpath).toBe("");
    }
  });
});
