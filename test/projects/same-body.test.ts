import { describe, expect, it } from "vitest";
import { bodyIndexOf, sameBody } from "../../src/projects/shared/same-body.ts";
import { checkProject } from "../../src/projects/index.ts";

const uscc = "52440305MJ0001010K";
const bodies = [
  { name: "青禾区暖邻社会工作服务中心" },
  { name: "青禾区 暖邻社会工作服务中心" },
  { name: "云栖社区居民委员会", id: "o-1" },
  { name: "云栖社区居民委员会", id: "o-2" },
  { id: "o-1" },
  { uscc },
  { uscc, id: "o-3", name: "constructor" },
  { uscc: "51440305MJ00010530", name: "constructor" },
  { name: "__proto__" },
];

describe("bodies that are compared with many at once", () => {
  it("are compared as with each of them", () => {
    for (let mask = 0; mask < 2 ** bodies.length; mask += 1) {
      const some = bodies.filter((_, place) => (mask & (1 << place)) !== 0);
      const index = bodyIndexOf(some);
      for (const body of bodies) {
        const each = some.map((other) => sameBody(other, body));
        const expected = each.includes(true) || (each.includes("unknown") ? "unknown" : false);
        expect(index.compare(body)).toBe(expected);
      }
    }
  });

  it("take no time that grows with the square of their number", () => {
    const roles = ["undertaker", "commissioner"] as const;
    const parties = Array.from({ length: 20_000 }, (_, index) => ({
      role: roles[index % 2],
      body: { name: `机构${String(index)}` },
    }));
    const milestones = parties.map(({ body }, index) => ({
      id: `m-${String(index)}`,
      title: "选址",
      owner: body,
    }));
    const started = performance.now();
    expect(checkProject({ id: "p-1", name: "银龄食堂", parties, milestones }).ok).toBe(true);
    // Pair by pair it took a quarter of an hour.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
