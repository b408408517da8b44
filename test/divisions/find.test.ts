import { describe, expect, it } from "vitest";
import { findDivisions } from "../../src/divisions/index.ts";

function found(name: string, on?: string): string[] {
  const matches = on === undefined ? findDivisions(name) : findDivisions(name, on);
  return [...matches].map((match) => match.code);
}

describe("findDivisions", () => {
  it("finds whole and short names, whole ones first", () => {
    expect([...findDivisions("南山区")][1]).toEqual({
      code: "440305",
      name: "南山区",
      level: "county",
      by: "name",
      state: "listed",
    });
    expect(found("南山区")).toEqual(["230404", "440305", "650107"]);
    // 南山矿区 is 南山 for short too.
    expect(found("南山")).toEqual(["230404", "440305", "650107", "650107"]);
    expect([...findDivisions("南山")].every((match) => match.by === "short-name")).toBe(true);
  });

  it.each([
    ["广东省深圳市南山区", ["440305"]],
    ["广东 深圳 南山", ["440305"]],
    ["广东省/深圳市/南山区", ["440305"]],
    ["深圳南山", ["440305"]],
    ["浙江省南山区", []],
    ["深圳市广东省南山区", []],
    ["宁波市海曙区", ["330203"]],
    ["山东滨州博兴", ["371625", "372328"]],
    ["北京市东城区", ["110101"]],
    ["北京市北京市东城区", ["110101"]],
    ["北京市市辖区东城区", ["110101"]],
    ["湖北省省直辖县级行政区划仙桃市", ["429004"]],
    ["荆沙市沙市区", ["421002"]],
    ["新疆巴音郭楞和静", ["652827"]],
    ["恩施土家族苗族自治州利川市", ["422802"]],
  ])("reads the path %s", (path, codes) => {
    expect(found(path)).toEqual(codes);
  });

  it.each([
    ["内蒙古", "150000"],
    ["广西", "450000"],
    ["新疆", "650000"],
    ["延边", "222400"],
    ["积石山", "622927"],
    ["鄂温克", "150724"],
    ["鄂伦春", "150723"],
    ["双江", "530925"],
    ["管城", "410104"],
    ["神农架", "429021"],
    ["浦东", "310115"],
    ["香港", "810000"],
    ["澳门", "820000"],
    ["台湾", "710000"],
  ])("knows the short name %s", (name, code) => {
    expect(found(name)[0]).toBe(code);
  });

  it("knows places that bear nothing but a people's name", () => {
    // 361003 东乡区 of Jiangxi and 622926 东乡族自治县 of Gansu.
    expect(found("东乡")).toEqual(expect.arrayContaining(["361003", "622926"]));
  });

  it("cuts no ending into a name", () => {
    expect(found("万柏")).toEqual([]);
    expect(found("万柏林")).toEqual(["140109"]);
    expect(found("内")).toEqual([]);
  });

  it("keeps to the names of the date", () => {
    expect(found("奉化", "2016-10-31")).toEqual(["330283"]);
    expect(found("奉化", "2016-11-30")).toEqual(["330213"]);
    expect([...findDivisions("奉化", "2016-11-17")].map(({ code, state }) => [code, state])).toEqual([
      ["330213", "unknown"],
      ["330283", "unknown"],
    ]);
    expect(found("荆沙市", "2000")).toEqual([]);
    // After the lists: what they last showed may still be so.
    expect([...findDivisions("南山区", "2026")].map(({ code, state }) => [code, state])).toEqual([
      ["230404", "unknown"],
      ["440305", "unknown"],
    ]);
    expect(found("任泽区", "2021")).toEqual(["130505"]);
  });

  it("puts listed before retired, and provinces before cities", () => {
    expect([...findDivisions("密云")].map((match) => match.name)).toEqual(["密云区", "密云县"]);
    expect(found("吉林")).toEqual(["220000", "220200"]);
  });

  it("finds nothing without claiming that nothing exists", () => {
    expect(found("和安县")).toEqual([]);
    expect(found("")).toEqual([]);
    expect(found(" ・ ")).toEqual([]);
    expect(found("__proto__")).toEqual([]);
  });

  it("reads full-width and invisible characters away", () => {
    expect(found("\u3000深圳\u200B南山区 ")).toEqual(["440305"]);
  });

  it("returns from a megabyte of text", () => {
    expect(found("南山区".repeat(350_000))).toEqual([]);
    expect(found(" ".repeat(1_000_000) + "深圳市")).toEqual(["440300"]);
  });

  it("refuses what is no date", () => {
    expect(() => findDivisions("南山区", "2019/04")).toThrow(TypeError);
  });
});
