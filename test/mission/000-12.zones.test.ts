// Mission row 000#12: "13 Level-5A organizations honoured".
// Award list with count check (13 listed = 13 counted); level valid on the award date; warn if a listed body is dissolved
// or expired.
import { describe, expect, it } from "vitest";
import { parseQuantity } from "../../src/core/index.ts";
import {
  lintRecognitions,
  parseRatingLevel,
  reconcileRatings,
  type Rating,
  type Recognition,
} from "../../src/ratings/index.ts";
import { body } from "./bodies.ts";

const on = "2025-12-23";
const ids = Array.from({ length: 13 }, (_, index) => `org-${String(index + 1)}`);
const ratings: readonly Rating[] = ids.map((id) => ({
  id: `rating-${id}`,
  organization: { id },
  level: parseRatingLevel("Level-5A"),
  announcedOn: "2023-12-20",
  validity: { from: "2024-01-01", until: "2028-12-31" },
}));
const honours: readonly Recognition[] = ids.map((id) => ({
  id: `honour-${id}`,
  kind: "plaque",
  title: "5A级社会组织",
  givers: [{ name: "东江区民政局" }],
  holderKind: "organization",
  holder: { id },
  on,
}));
const published = parseQuantity("13家");
if (!published.ok) throw new Error("a number was expected");
const options = { level: "5A" } as const;

describe("000#12: thirteen organizations of level 5A", () => {
  it("thirteen listed are thirteen counted", () => {
    expect(reconcileRatings(published.value, ratings, on, options)).toMatchObject({
      state: "agrees",
      counted: 13,
      listed: 13,
      because: [],
    });
    // Listed twice is counted once.
    expect(reconcileRatings(published.value, [...ratings, ...ratings], on, options).counted).toBe(13);
  });

  it("one whose level expired the day before does not count, and is named", () => {
    const expired = ratings.map((rating, index) =>
      index === 4 ? { ...rating, validity: { from: "2021-01-01", until: "2025-12-22" } } : rating,
    );
    const found = reconcileRatings(published.value, expired, on, options);
    expect(found).toMatchObject({ state: "short", by: 1, counted: 12 });
    expect(found.because[1]).toMatchObject({ path: [4], params: { state: "expired" } });
    expect(reconcileRatings(published.value, expired, "2025-12-22", options).state).toBe("agrees");
    // So is its plaque.
    expect(lintRecognitions(honours, { ratings: expired }).map(({ code, path }) => [code, path[0]])).toEqual([
      ["recognition.level-not-held", 4],
    ]);
  });

  it("one that is dissolved is warned of", () => {
    const organizations = ids.map((id, index) =>
      body(id, `东江区第${String(index + 1)}服务中心`, {
        foundedOn: "2016-01-01",
        registration: { authority: "东江区民政局", level: "county" },
        events: [
          { event: "register", on: "2016-01-01" },
          ...(index === 7 ? [{ event: "deregister" as const, on: "2025-11-30" }] : []),
        ],
      }),
    );
    expect(lintRecognitions(honours, { organizations }).map(({ code, path }) => [code, path[0]])).toEqual([
      ["recognition.holder-ended", 7],
    ]);
  });
});
