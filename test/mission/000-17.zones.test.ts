// Mission row 000#17: "honours as trust: who holds what now".
// Recognitions of a body on a date; expired ones apart.
import { describe, expect, it } from "vitest";
import { recognitionsOn, recognitionStateOn, type Recognition } from "../../src/ratings/index.ts";

const holder = { id: "centre" };
const given = (id: string, dates: Partial<Recognition>): Recognition => ({
  id,
  kind: "title",
  title: "优秀社会组织",
  givers: [{ name: "东江区民政局" }],
  holderKind: "organization",
  holder,
  ...dates,
});
const all = [
  given("now", { on: "2024-12-20", until: "2027-12-31" }),
  given("for-good", { on: "2019-05-01" }),
  given("over", { on: "2020-12-20", until: "2023-12-31" }),
  given("next-year", { on: "2025-12-23", from: "2026-01-01" }),
  given("some-day", {}),
  given("another-body", { on: "2024-12-20", holder: { id: "federation" } }),
];

describe("000#17: who holds what now", () => {
  it("what a body holds on a day", () => {
    expect(recognitionsOn(all, "2025-12-23", { holder }).map(({ id }) => id)).toEqual(["now", "for-good"]);
    expect(recognitionsOn(all, "2023-12-31", { holder }).map(({ id }) => id)).toEqual(["for-good", "over"]);
  });

  it("expired ones, those to come and those without a date stand apart", () => {
    const states = all.map((one) => `${one.id}: ${recognitionStateOn(one, "2025-12-23").state}`);
    expect(states).toEqual([
      "now: held",
      "for-good: held",
      "over: ended",
      "next-year: not-yet",
      "some-day: unknown",
      "another-body: held",
    ]);
  });
});
