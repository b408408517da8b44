import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mutated } from "./mutate.ts";
import { anything, deepFreeze, strangeValues } from "./values.ts";

type Module = { readonly [name: string]: unknown };
type Guard = (value: unknown) => boolean;

interface Schema {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

/** The modules of a folder, and valid records of each of its models by the name of the model. */
export interface GuardedFolder {
  /** `guards.ts`. */
  readonly guards: Module;
  /** The modules that export schemas. */
  readonly schemas: readonly Module[];
  /** `index.ts`: a model that has `isX` or `checkX` there has them compared. */
  readonly index: Module;
  /** Valid records; together they have every field. */
  readonly samples: { readonly [model: string]: readonly unknown[] };
  /** The models of a family, where the folder has several and each has a list of its own; all of the folder by default. */
  readonly models?: readonly string[] | undefined;
}

/**
 * Holds the guard of every model of a folder against its schema: they agree on any value, and so do `isX` and `checkX`.
 *
 * @param folder - the modules and the samples; a guard without a sample is a failure
 */
export function describeGuards({ guards, schemas, index, samples, models: own }: GuardedFolder): void {
  const all = Object.keys(guards).map((name) => /^is(\w+)Record$/.exec(name)?.[1] ?? name);
  const models = own === undefined ? all : [...own];

  it("has a sample for every model", () => {
    expect(Object.keys(samples).sort()).toEqual([...models].sort());
    expect(all).toEqual(expect.arrayContaining(models));
  });

  describe.each(models)("%s", (model) => {
    const schema = Object.assign({}, ...schemas)[`${model}Schema`] as Schema;
    const deciders: readonly (readonly [string, Guard])[] = [
      ["guard", truthOf(guards[`is${model}Record`] as Guard)],
      ["is", index[`is${model}`] as Guard],
      ["check", checkOf(index[`check${model}`] as undefined | ((value: unknown) => { ok: boolean }))],
    ].filter((entry): entry is [string, Guard] => entry[1] !== undefined);
    const agree = (value: unknown): boolean => {
      const success = truthOf((given) => schema.safeParse(given).success)(value);
      const answers = deciders.map(([name, decide]) => [name, decide(value)]);
      expect(answers).toEqual(deciders.map(([name]) => [name, success]));
      return success;
    };

    it("accepts its samples", () => {
      for (const sample of samples[model] ?? []) expect(agree(deepFreeze(sample))).toBe(true);
    });

    it("agrees with the schema on records that are nearly valid", () => {
      const count = { valid: 0, invalid: 0 };
      const property = fc.property(mutated(samples[model] ?? []), (value) => {
        count[agree(value) ? "valid" : "invalid"] += 1;
      });
      fc.assert(property, { numRuns: 3000 });
      expect(Math.min(count.valid, count.invalid)).toBeGreaterThan(100);
    });

    it("agrees with the schema on anything", () => {
      fc.assert(fc.property(anything, agreeing(agree)));
      for (const value of strangeValues) agree(value);
    });

    it("agrees with the schema on anything in any field", () => {
      for (const sample of (samples[model] ?? []) as readonly object[]) {
        for (const key of Object.keys(sample)) {
          for (const value of strangeValues) agree({ ...sample, [key]: value });
        }
      }
    });
  });
}

function agreeing(agree: Guard): (value: unknown) => void {
  return (value) => {
    agree(value);
  };
}

/** A value that cannot be read is not valid, whoever says so. */
function truthOf(decide: Guard): Guard {
  return (value) => {
    try {
      return decide(value);
    } catch {
      return false;
    }
  };
}

function checkOf(check: undefined | ((value: unknown) => { readonly ok: boolean })): Guard | undefined {
  return check && ((value) => check(value).ok);
}
