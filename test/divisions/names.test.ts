import { describe, expect, it } from "vitest";
import { divisionHistory, divisionName, divisionParents } from "../../src/divisions/index.ts";

describe("divisionName", () => {
  it.each([
    ["440305", undefined, "南山区"],
    ["371625", undefined, "博兴县"],
    ["330203", undefined, "海曙区"],
    // Retired codes keep their last name.
    ["110103", undefined, "崇文区"],
    ["110228", undefined, "密云县"],
    // Only a later list without a date shows it.
    ["130505", undefined, "任泽区"],
    // The last list of the data shows the name; the place is called 襄都区 since, which the data does not know.
    ["130502", undefined, "桥东区"],
    // Three names on the last list that shows the code.
    ["379017", undefined, "unknown"],
    ["653228", undefined, "unknown"],
    ["", undefined, "unknown"],
    ["421000", "1995-12-31", "荆沙市"],
    ["421000", "1996-06-30", "unknown"],
    ["421000", undefined, "荆州市"],
    ["110103", "2015", "unknown"],
    ["440305", "2026", "unknown"],
  ])("of %s on %s is %s", (code, on, name) => {
    expect(on === undefined ? divisionName(code) : divisionName(code, on)).toBe(name);
  });

  it("refuses what is no date", () => {
    expect(() => divisionName("440305", "yesterday")).toThrow(TypeError);
  });
});

describe("divisionHistory", () => {
  it("lists the names by time", () => {
    expect(divisionHistory("650107")).toEqual([
      { name: "南山区", firstListedOn: "1980-12", lastListedOn: "1988-12", state: "retired" },
      { name: "南山矿区", firstListedOn: "1989-12", lastListedOn: "1998-12", state: "retired" },
      { name: "南泉区", firstListedOn: "1999-12", lastListedOn: "2001-12", state: "retired" },
      { name: "达坂城区", firstListedOn: "2002-12", lastListedOn: "2019-04", state: "listed" },
    ]);
  });

  it("gives no dates to what only a later list shows", () => {
    expect(divisionHistory("130505")).toEqual([{ name: "任泽区", state: "later" }]);
  });

  it("is empty for what the lists do not know", () => {
    expect(divisionHistory("653228")).toEqual([]);
    expect(divisionHistory("__proto__")).toEqual([]);
  });
});

describe("divisionParents", () => {
  it.each([
    ["440305", ["440000 广东省 province", "440300 深圳市 prefecture"]],
    ["330200", ["330000 浙江省 province"]],
    ["330000", []],
    ["100000", []],
    // Municipalities and directly run counties have no prefecture.
    ["110101", ["110000 北京市 province"]],
    ["110228", ["110000 北京市 province"]],
    ["500106", ["500000 重庆市 province"]],
    ["429004", ["420000 湖北省 province"]],
    ["460001", ["460000 海南省 province"]],
    // A retired code keeps the names of its time; 340900 itself is in no list.
    ["432401", ["430000 湖南省 province", "432400 常德地区 prefecture"]],
    ["340901", ["340000 安徽省 province", "340900 unknown prefecture"]],
    // The digits show the parents of a code that is newer than the lists.
    ["653228", ["650000 新疆维吾尔自治区 province", "653200 和田地区 prefecture"]],
    ["130505", ["130000 河北省 province", "130500 邢台市 prefecture"]],
    ["991234", []],
    ["", []],
  ])("of %s are %j", (code, parents) => {
    expect(divisionParents(code).map((p) => `${p.code} ${p.name} ${p.level}`)).toEqual(parents);
  });

  it("takes the names of the date", () => {
    expect(divisionParents("421002", "1995-12-31").map((p) => p.name)).toEqual(["湖北省", "荆沙市"]);
    expect(divisionParents("421002", "1998").map((p) => p.name)).toEqual(["湖北省", "荆州市"]);
    expect(divisionParents("421002", "2026").map((p) => p.name)).toEqual(["unknown", "unknown"]);
  });

  it("refuses what is no date", () => {
    expect(() => divisionParents("440305", "2019-4")).toThrow(TypeError);
  });
});
