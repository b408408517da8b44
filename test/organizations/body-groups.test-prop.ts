import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyGroupsOf, type BodyReference } from "../../src/organizations/index.ts";
import { deepFreeze } from "../support/values.ts";

const reference: fc.Arbitrary<BodyReference> = fc
  .record(
    {
      id: fc.constantFrom("a", "b", "c", "d"),
      uscc: fc.constantFrom("52440399MJL0AE019U", "51440305MJ1001020X", "52440305MJ1001047J"),
      name: fc.constantFrom("云栖社区服务中心", "云栖 社区服务中心", "志愿者联合会", "棋类协会"),
    },
    { requiredKeys: [] },
  )
  .filter(({ id, uscc, name }) => id !== undefined || uscc !== undefined || name !== undefined);
const list = fc.array(reference, { maxLength: 12 }).map((references) => deepFreeze(references));

/** What is together, whatever the order: each group as its sorted references. */
function together(references: readonly BodyReference[]): readonly string[] {
  return bodyGroupsOf(references)
    .map(({ positions, byName }) =>
      JSON.stringify([positions.map((at) => JSON.stringify(references[at])).sort(), byName]),
    )
    .sort();
}

/** The groups by references and codes alone, joined one by one until nothing changes. */
function joinedSlowly(references: readonly BodyReference[]): readonly (readonly number[])[] {
  let groups = references.map((_, at) => [at]);
  const shares = (a: number, b: number): boolean => {
    const [one, other] = [references[a], references[b]];
    return (
      (one?.id !== undefined && one.id === other?.id) || (one?.uscc !== undefined && one.uscc === other?.uscc)
    );
  };
  for (;;) {
    const pair = groups.flatMap((a, i) =>
      groups
        .slice(i + 1)
        .flatMap((b) => (a.some((x) => b.some((y) => shares(x, y))) ? [[a, b] as const] : [])),
    )[0];
    if (pair === undefined) return groups.map((group) => [...group].sort((x, y) => x - y));
    groups = [...groups.filter((group) => !pair.includes(group)), [...pair[0], ...pair[1]]];
  }
}

describe("bodyGroupsOf", () => {
  it("puts every reference into one group, in the order of the list", () => {
    fc.assert(
      fc.property(list, (references) => {
        const groups = bodyGroupsOf(references);
        const all = groups.flatMap(({ positions }) => positions);
        expect([...all].sort((a, b) => a - b)).toEqual(references.map((_, at) => at));
        for (const { positions } of groups) expect(positions).toEqual([...positions].sort((a, b) => a - b));
        expect(groups.map(({ positions }) => positions[0] ?? -1)).toEqual(
          [...groups.map(({ positions }) => positions[0] ?? -1)].sort((a, b) => a - b),
        );
      }),
    );
  });

  it("does not depend on the order of the list", () => {
    fc.assert(
      fc.property(list, (references) => {
        expect(together([...references].reverse())).toEqual(together(references));
      }),
    );
  });

  it("joins by references and codes as a slow search does", () => {
    fc.assert(
      fc.property(list, (references) => {
        const coded = references.filter(({ id, uscc }) => id !== undefined || uscc !== undefined);
        const found = bodyGroupsOf(coded).map(({ positions }) => positions);
        expect([...found].sort()).toEqual([...joinedSlowly(coded)].sort());
      }),
    );
  });

  it("leaves a name that two bodies have apart from both", () => {
    const name = "云栖社区服务中心";
    const groups = bodyGroupsOf([{ id: "a", name }, { id: "b", name }, { name }, { name }]);
    expect(groups).toEqual([
      { positions: [0], byName: false },
      { positions: [1], byName: false },
      { positions: [2, 3], byName: true },
    ]);
  });
});
