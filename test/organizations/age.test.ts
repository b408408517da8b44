import { describe, expect, it } from "vitest";
import { ageOn } from "../../src/organizations/index.ts";

describe("ageOn", () => {
  it.each([
    ["2015-02-10", "2019-02-20", 4],
    ["2015-02-20", "2019-02-20", 4],
    ["2015-02-21", "2019-02-20", 3],
    // Two full years, the condition of a first evaluation (ministry order 39 of 2010, article 6).
    ["2023-12-23", "2025-12-22", 1],
    ["2023-12-23", "2025-12-23", 2],
    ["2016-02-29", "2019-02-27", 2],
    ["2016-02-29", "2019-02-28", 3],
    ["2016", "2020-06-01", "unknown"],
    ["2016", "2019-12-31", 3],
    ["2016", "2020-01-01", "unknown"],
    ["2016", "2020-12-31", 4],
    ["2016-05", "2020", "unknown"],
    ["2015-12-31", "2020", "unknown"],
    ["2016-01-01", "2020", 4],
    ["2016-05-01", "2016-05-01", 0],
    ["2016-05-01", "2016-04-30", -1],
    ["2016-05-01", "2015-05-01", -1],
    ["2016-05-01", "2015-04-30", -2],
    ["2016", "2015", "unknown"],
    ["2016", "2014", "unknown"],
    [undefined, "2020-01-01", "unknown"],
  ])("founded on %s, asked on %s: %s", (foundedOn, on, age) => {
    expect(ageOn({ foundedOn }, on)).toBe(age);
  });

  it("refuses what is no date", () => {
    expect(() => ageOn({ foundedOn: "2016" }, "soon")).toThrow(TypeError);
    expect(() => ageOn({ foundedOn: "soon" }, "2016")).toThrow(TypeError);
    expect(() => ageOn({}, "soon")).toThrow(TypeError);
  });
});
