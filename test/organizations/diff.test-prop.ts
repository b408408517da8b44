import fc from "fast-check";
import { expect, test } from "vitest";
import {
  diffOrganizations,
  type Organization,
  type OrganizationChange,
} from "../../src/organizations/index.ts";
import { sampleOrganization } from "../../src/testing/index.ts";
import { deepFreeze, random } from "../support/values.ts";

/** Few values for everything that matching looks at, so that records meet, double and clash. */
const organization: fc.Arbitrary<Organization> = fc
  .record({
    draw: random,
    id: fc.constantFrom("a", "b", "c", "row-1", "row-2", "52440399MJL0AE019U"),
    uscc: fc.constantFrom(undefined, undefined, "52440399MJL0AE019U", "51440399MJL0AE027R"),
    organizationCode: fc.constantFrom(undefined, undefined, "MJL0AE019"),
    text: fc.constantFrom("书画社", "合唱团", "互助队"),
    keep: fc.boolean(),
  })
  .map(({ draw, id, uscc, organizationCode, text, keep }) => {
    const drawn = sampleOrganization(draw);
    if (keep) return deepFreeze(drawn);
    return deepFreeze({
      ...drawn,
      id,
      uscc,
      organizationCode,
      names: [{ text, language: "zh-CN", role: "registered" }],
    });
  });

const register = fc.array(organization, { maxLength: 8 });

const mirrorKind = (kind: OrganizationChange["kind"]): OrganizationChange["kind"] =>
  kind === "added" ? "gone" : kind === "gone" ? "added" : kind;

function mirrored({ kind, before, after, fields, ...rest }: OrganizationChange): OrganizationChange {
  return {
    ...rest,
    kind: mirrorKind(kind),
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
    fields: fields.map(({ path, ...values }) => ({
      path,
      ...("after" in values && { before: values.after }),
      ...("before" in values && { after: values.before }),
    })),
  };
}

const asSet = (changes: readonly OrganizationChange[]): readonly unknown[] =>
  changes
    .map((change) => ({
      ...change,
      fields: [...change.fields].map((field) => JSON.stringify(sortedKeys(field))).sort(),
    }))
    .map((change) => JSON.stringify(sortedKeys(change)))
    .sort();

function sortedKeys(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test("a register does not differ from itself, in whatever order", () => {
  fc.assert(
    fc.property(
      register.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        expect(diffOrganizations(list, shuffled)).toEqual([]);
      },
    ),
  );
});

test("the other way round everything is swapped", () => {
  fc.assert(
    fc.property(register, register, (before, after) => {
      const there = diffOrganizations(before, after);
      const back = diffOrganizations(after, before);
      expect(asSet(back)).toEqual(asSet(there.map(mirrored)));
    }),
  );
});

test("the order of the lists does not matter", () => {
  fc.assert(
    fc.property(register, register, (before, after) => {
      const changes = diffOrganizations(before, after);
      expect(diffOrganizations([...before].reverse(), [...after].reverse())).toEqual(changes);
    }),
  );
});

test("every organization of either state is matched at most once", () => {
  fc.assert(
    fc.property(register, register, (before, after) => {
      const changes = diffOrganizations(before, after);
      const gone = changes.filter(({ kind }) => kind === "gone").length;
      const added = changes.filter(({ kind }) => kind === "added").length;
      expect(before.length - gone).toBe(after.length - added);
    }),
  );
});
