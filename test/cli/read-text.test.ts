import { describe, expect, it } from "vitest";
import { hideResidentIds } from "../../src/cli/explain/hide.ts";
import { readText } from "../../src/cli/explain/read-text.ts";
import { longTexts, strangeValues } from "../support/values.ts";

const read = (text: string): string => {
  const { kind, ok } = readText(text);
  return `${kind} ${ok ? "ok" : "not ok"}`;
};
const codesOf = (text: string): readonly string[] => readText(text).findings.map((finding) => finding.code);

describe("what a text is", () => {
  it.each([
    // 18 characters: synthetic codes, the printed example of GB 11643, and numbers made for both check characters.
    ["52440305MJ00000260", "uscc ok"],
    ["52 440305 MJ0000026 0", "uscc ok"],
    ["５２４４０３０５ｍｊ０００００２６０", "uscc ok"],
    ["52440305MJO0000260", "uscc not ok"],
    ["52440305MJ00000261", "uscc not ok"],
    ["52440305MJ0000026", "uscc not ok"],
    ["52440305MJ000002600", "uscc not ok"],
    ["121200004013590816", "uscc ok"],
    ["531000005000074012", "uscc not ok"],
    ["000000000000000000", "uscc not ok"],
    ["11010519491231002X", "resident-id ok"],
    ["110105194912310021", "resident-id not ok"],
    ["110105294912310021", "resident-id not ok"],
    ["11230719640413604X", "resident-id ok"],
    ["112203196604134064", "resident-id ok"],
    // A month 13, and by chance the right check character of a credit code.
    ["11010519491331002X", "resident-id not ok"],
    // Nearly resident ID numbers: one digit too few, too many, a letter for a digit.
    ["11010519491231002", "resident-id not ok"],
    ["1101051949123100211", "resident-id not ok"],
    ["11O10519491231002X", "resident-id not ok"],
    // 15 digits: a grid, and the old form of a resident ID number.
    ["330203001002001", "grid-id ok"],
    ["110105491231002", "resident-id ok"],
    ["330203001002-北区", "grid-id ok"],
    // 12 digits: a community code, and a landline with its area code.
    ["330203001002", "community-code ok"],
    ["330203900002", "community-code not ok"],
    ["057487180000", "phone ok"],
    // 9 characters: organization codes.
    ["MJ0000026", "organization-code ok"],
    ["MJ000002-6", "organization-code ok"],
    ["MJ0000027", "organization-code not ok"],
    ["600037341", "organization-code ok"],
    ["330203001", "organization-code not ok"],
    // 6 digits: a division where a province begins so, otherwise a number.
    ["330203", "division-code ok"],
    ["330283", "division-code ok"],
    ["990000", "quantity ok"],
    // 7 and 8 digits are local numbers without their area code, never 87 million of something.
    ["87180000", "phone not ok"],
    ["8718000", "phone not ok"],
    ["87,180,000", "quantity ok"],
    ["12345", "phone ok"],
    ["12345热线", "phone ok"],
    ["18", "quantity ok"],
    // Money is exact; what is hedged is a quantity.
    ["20万元", "money ok"],
    ["3元5角", "money ok"],
    ["1.03 million yuan", "money ok"],
    ["超过20万元", "quantity ok"],
    ["more than 200,000 yuan", "quantity ok"],
    ["近100家", "quantity ok"],
    ["三十家", "quantity ok"],
    ["15盏路灯", "quantity ok"],
    ["10-20家", "quantity not ok"],
    // A year is no 2,024 of something.
    ["2024年", "date ok"],
    ["2024年5月1日", "date ok"],
    ["2024-05-01", "date ok"],
    ["2024-02-30", "date not ok"],
    ["3年", "quantity ok"],
    ["community", "unknown not ok"],
    ["hello", "unknown not ok"],
    ["", "unknown not ok"],
  ])("%s: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("keeps a number with an unknown unit only where nothing better accepts the text", () => {
    expect(codesOf("15盏路灯")).toEqual(["quantity.unit-unknown"]);
    expect(codesOf("110报警")).toEqual(["phone.text-around"]);
  });

  it("takes the area code of local numbers", () => {
    expect(readText("87180000", { areaCode: "0574" })).toMatchObject({ value: { dial: "057487180000" } });
  });

  it("reads nothing of a text that holds a resident ID number among other things", () => {
    for (const text of [
      "身份证11010519491231002X",
      "330203001002-11010519491231002X",
      "a,11010519491231002X,b",
    ]) {
      expect(readText(text)).toEqual({ kind: "resident-id", ok: false, findings: [] });
    }
  });

  it("takes any text, in linear time", () => {
    const texts = [...strangeValues.filter((value) => typeof value === "string"), ...longTexts];
    const start = performance.now();
    for (const text of texts) expect(readText(text).ok).toBeTypeOf("boolean");
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("hiding resident ID numbers", () => {
  // 11010519491231002X is the printed example of GB 11643-1999.
  it.each([
    ["11010519491231002X", "1101**********002X"],
    ["１１０１０５１９４９１２３１００２Ｘ", "1101**********002X"],
    ["110105 19491231 002x", "1101**********002X"],
    ["110105-1949-12-31-002X", "1101**********002X"],
    ["1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X", "1101**********002X"],
    ["110105\u200B19491231\u0000002X", "1101**********002X"],
    ["11O105194912310O2X", "1101**********002X"],
    ["姓名：张某，身份证110105194912310021，电话87180000", "姓名:张某,身份证1101**********0021,电话87180000"],
    ["11010519491231002", "***"],
    ["1101051949123100211", "***"],
    ["010105194912310021", "0101**********0021"],
    ["11010519491230021", "***"],
    ["13800138000110105194912310021", "***"],
    ["110105491231002", "1101********002"],
    ["110105 491231 002", "1101********002"],
    ["11010519491231", "***"],
    // A bank card cannot be told from a number with slips of the pen.
    ["6222021234567890123", "***"],
  ])("masks %j", (text, expected) => {
    expect(hideResidentIds(text)).toBe(expected);
  });

  it.each([
    "52440305MJ00000260",
    "121200004013590816",
    "531000005000074012",
    "12 120000 401359081 6",
    "330203001002001",
    "330203 001 002 001",
    "13800138000 13900139000",
    "tel:+86-755-2019-1231;ext=002",
    "2024-05-01 12:30:00",
    "(200000, 4398046511104)",
    "近100家，１２３",
  ])("leaves %j as it is", (text) => {
    expect(hideResidentIds(text)).toBe(text);
  });

  it("sees a number across the cut of a long text", () => {
    const text = `${"家".repeat(70)}11010519491231002X${"家".repeat(70)}`;
    expect(hideResidentIds(text, 80)).toBe(`${"家".repeat(70)}1101**********002X`);
  });

  it("masks what was masked no further", () => {
    const once = hideResidentIds("a 11010519491231002X b 1101051949123100211");
    expect(hideResidentIds(once)).toBe(once);
  });
});
