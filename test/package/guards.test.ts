import fc from "fast-check";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { guardsOf } from "../../scripts/build-guards.ts";
import { committedPage, packageRoot } from "../../scripts/generated-page.ts";
import type { Rule, Schema } from "../../scripts/guards/definition.ts";
import { emitGuards } from "../../scripts/guards/emit.ts";
import { itemPlace, variableOf } from "../../scripts/guards/names.ts";
import { foldersWithSchemas, type Folder, type Imported } from "../../scripts/guards/read-folder.ts";
import { rule } from "../../src/core/index.ts";
import * as rules from "../support/guard-rules.ts";
import { mutated } from "../support/mutate.ts";
import { anything } from "../support/values.ts";

const temporary = mkdtempSync(join(tmpdir(), "linli-guards-"));
afterAll(() => rmSync(temporary, { recursive: true }));

const rulesModule = new URL("../support/guard-rules.ts", import.meta.url).href;

function folderOf(models: { readonly [name: string]: unknown }): Folder {
  const known = Object.entries(rules).map(([name, fn]): [Rule, Imported] => [
    fn,
    { name, from: rulesModule },
  ]);
  return {
    models: Object.entries(models) as unknown as [string, Schema][],
    guards: new Map(),
    rules: new Map(known),
  };
}

function emit(schema: unknown): string {
  return emitGuards(folderOf({ Thing: schema })) ?? "";
}

/** Writes the guard of a schema, loads it and holds it against the schema. */
async function agree(name: string, schema: z.ZodMiniType, samples: readonly unknown[]): Promise<void> {
  const file = join(temporary, `${name}.ts`);
  writeFileSync(file, emit(schema));
  const module = (await import(pathToFileURL(file).href)) as { isThingRecord: (value: unknown) => boolean };
  const answer = (decide: () => boolean): boolean => {
    try {
      return decide();
    } catch {
      return false;
    }
  };
  const count = { valid: 0, invalid: 0 };
  const property = fc.property(fc.oneof({ weight: 9, arbitrary: mutated(samples) }, anything), (value) => {
    const success = answer(() => schema.safeParse(value).success);
    expect(answer(() => module.isThingRecord(value))).toBe(success);
    count[success ? "valid" : "invalid"] += 1;
  });
  fc.assert(property, { numRuns: 2000 });
  expect(Math.min(count.valid, count.invalid)).toBeGreaterThan(50);
}

describe.each(foldersWithSchemas())("the guards of %s", (folder) => {
  it("are up to date (node scripts/build-guards.ts)", async () => {
    const guards = await guardsOf(folder);
    expect(committedPage(`src/${folder}/guards.ts`)).toBe(guards?.text ?? "");
  });

  it("are held against their schemas", async () => {
    const guards = await guardsOf(folder);
    if (guards === undefined) return;
    // A folder has one list of samples, or one for each of its families: every model stands in one of them.
    const lists = readdirSync(join(packageRoot, "test", folder))
      .filter((file) => file.endsWith("guards.test-prop.ts"))
      .map((file) => committedPage(`test/${folder}/${file}`))
      .filter((text) => text.includes("describeGuards({"));
    expect(lists).not.toEqual([]);
    for (const [, model] of guards.text.matchAll(/^export function is(\w+)Record\(/gm)) {
      expect(
        lists.some(
          (text) => new RegExp(`^ +${String(model)}: `, "m").test(text) || !text.includes("models: ["),
        ),
      ).toBe(true);
    }
  });
});

describe("a generated guard agrees with zod", () => {
  const part = z.object({ deep: z.optional(z.string()), "zh-CN": z.optional(z.number()) });
  const cases: readonly (readonly [string, z.ZodMiniType, readonly unknown[]])[] = [
    ["any", z.object({ any: z.unknown(), other: z.optional(z.unknown()) }), [{ any: 1 }, { any: undefined }]],
    ["none", z.object({}), [{}]],
    ["part", z.object({ part, again: z.optional(part) }), [{ part: { deep: "a" }, again: { "zh-CN": 1 } }]],
    ["texts", z.object({ a: z.array(z.string()), b: z.array(z.string()) }), [{ a: ["x"], b: [] }]],
    ["lists", z.object({ a: z.array(z.array(part)) }), [{ a: [[{ deep: "a" }], []] }]],
    ["holes", z.object({ a: z.array(z.optional(z.number())) }), [{ a: [1, undefined] }]],
    ["record", z.object({ a: z.record(z.string(), z.number()) }), [{ a: { one: 1, two: 2 } }]],
    ["ext", z.object({ a: z.record(z.string(), z.unknown()) }), [{ a: { one: 1, two: { three: [] } } }]],
    [
      "flags",
      z.object({ a: z.boolean(), b: z.literal([1, "x", null, undefined, true]) }),
      [{ a: true, b: 1 }],
    ],
    [
      "enumeration",
      z.object({
        a: z.enum(["a", "b", "c", "d", "e", "f", "g"]),
        b: z.optional(z.enum(["text", "unknown"])),
      }),
      [{ a: "g", b: "text" }],
    ],
    ["template", z.object({ a: z.templateLiteral([z.string(), "@", z.number()]) }), [{ a: "nanshan@2" }]],
    ["format", z.object({ a: z.string().check(z.regex(/^[a-z]+$/)) }), [{ a: "text" }]],
    [
      "union",
      z.union([z.object({ kind: z.literal("a"), count: z.number() }), z.object({ kind: z.literal("b") })]),
      [{ kind: "a", count: 1 }, { kind: "b" }],
    ],
    [
      "rules",
      z
        .object({
          name: z.optional(
            z.string().check(z.regex(/^[a-z]{2}$/, { abort: true }), rule(rules.isPair, "x.pair")),
          ),
          count: z.optional(z.number().check(rule(rules.isEven, "x.even"), z.meta({ title: "a note" }))),
          list: z
            .array(z.unknown().check(rule(rules.isPair, "x.pair")))
            .check(rule(rules.isShort, "x.short")),
        })
        .check(rule(rules.isCounted, "x.counted")),
      [{ name: "ab", count: 2, list: ["ab"] }, { list: [] }],
    ],
  ];

  it.each(cases)("%s", agree);

  it("and reserved words and odd keys are properties like others", async () => {
    const odd = { new: "a", class: "b", record: "c", "two words": "d", constructor: "e" };
    const shape = Object.fromEntries(Object.keys(odd).map((key) => [key, z.string()]));
    await agree("odd", z.object(shape), [odd]);
  });
});

describe("a guard that cannot be written", () => {
  const text = z.string();

  it.each<[string, unknown, RegExp]>([
    ["a closure", text.check(rule(() => true, "x.closure")), /ThingSchema\.field: .*x\.closure/],
    ["a rule beside rule()", text.check(z.refine(rules.isPair)), /no rule\(fn, code\)/],
    ["a check of zod", text.check(z.minLength(2)), /min_length/],
    ["a type that is not known", z.date(), /the type date/],
    ["a strict object", z.strictObject({}), /strict/],
    ["a record of some keys", z.record(z.enum(["a"]), text), /keys/],
    ["a list of anything", z.array(z.unknown()), /list of anything/],
    ["coercion", z.coerce.number(), /coercion/],
    ["a form with a memory", text.check(z.regex(/a/g)), /memory/],
    ["a form that aborts without a rule", text.check(z.regex(/a/, { abort: true })), /aborts/],
    ["a transformation", z.pipe(text, z.transform(Number)), /the type pipe/],
    ["an exclusive union", z.xor([text, z.number()]), /excludes/],
    ["a literal that no code can name", z.literal(1n), /bigint/],
  ])("%s stops the build and says where", (_, field, message) => {
    expect(() => emit(z.object({ field: field as z.ZodMiniType }))).toThrow(/^ThingSchema\.field/);
    expect(() => emit(z.object({ field: field as z.ZodMiniType }))).toThrow(message);
  });
});

describe("the text of the guards", () => {
  it("is the same every time, and shares what is equal", () => {
    const part = (): z.ZodMiniType => z.object({ deep: z.array(z.string()) });
    const schema = (): unknown => z.object({ left: part(), right: part() });
    const first = emit(schema());
    expect(emit(schema())).toBe(first);
    expect(first.match(/function \w+/g)).toEqual([
      "function isObject",
      "function isThingRecord",
      "function isThingLeft",
      "function isTextList",
    ]);
  });

  it("calls the guard of a model within another model", () => {
    const inner = z.object({ deep: z.string() });
    const text = emitGuards(folderOf({ Inner: inner, Outer: z.object({ inner: z.optional(inner) }) }));
    expect(text).toContain("(inner === undefined || (isInnerRecord(inner)))");
  });

  it("asks a model that is extended for its fields and rules", () => {
    const base = z.object({ name: z.string(), any: z.unknown() }).check(rule(rules.isCounted, "x.counted"));
    const wider = z.safeExtend(base, { count: z.number(), any: z.string() });
    const schema = wider.check(rule(rules.isPair, "x.pair"));
    const text = emitGuards(folderOf({ Base: base, Wider: schema })) ?? "";
    const body = text.slice(text.indexOf("isWiderRecord(record: unknown)"));
    expect(body).toContain("const { any, count } = record;");
    expect(body).toContain("isBaseRecord(record) && ");
    expect(body).toContain("isPair(record as never)");
    expect(body).not.toContain("isCounted");
    // A field that may be missing where the base needs it is no extension.
    const looser = z.safeExtend(base, { any: z.optional(z.string()) } as object);
    const other = emitGuards(folderOf({ Base: base, Looser: looser })) ?? "";
    expect(other.slice(other.indexOf("isLooserRecord"))).toContain("isCounted");
  });

  it("is nothing for a folder without models", () => {
    expect(emitGuards(folderOf({}))).toBeUndefined();
  });

  it.each([
    ["names", "name"],
    ["companies", "company"],
    ["address", "addressItem"],
    ["because", "becauseItem"],
  ])("calls an item of %s %s", (list, item) => {
    expect(itemPlace(["Thing", list])).toEqual(["Thing", item]);
  });

  it.each([
    ["zh-CN", "zhCN"],
    ["new", "newValue"],
    ["record", "recordValue"],
    ["asOf", "asOf"],
  ])("calls the variable of %s %s", (key, variable) => {
    expect(variableOf(key)).toBe(variable);
  });
});
