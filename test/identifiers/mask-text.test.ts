import { describe, expect, it } from "vitest";
import { maskText, type MaskKind, type MaskOptions } from "../../src/identifiers/index.ts";

const kinds: readonly MaskKind[] = ["mobile", "landline", "resident-id", "name", "email", "address"];

describe("the vectors of the customs", () => {
  // Provenance: domain page on organizations, 5.2, "Masking conventions" (customs, no standard).
  it.each<[MaskKind, string, MaskOptions, string]>([
    ["mobile", "13800138000", {}, "138****8000"],
    ["resident-id", "110105198001010123", {}, "1101**********0123"],
    ["resident-id", "110105198001010123", { keepStart: 6 }, "110105********0123"],
    ["resident-id", "110105198001010123", { keepStart: 3 }, "110***********0123"],
    ["name", "张三", {}, "张*"],
    ["name", "张三丰", {}, "张**"],
    ["name", "张三丰", { keepLast: true }, "张*丰"],
    ["name", "欧阳娜娜", { compoundSurnames: true }, "欧阳**"],
    ["name", "欧阳娜娜", {}, "欧***"],
    ["email", "abc@example.com", {}, "a***@example.com"],
  ])("%s %s", (kind, text, options, mask) => {
    expect(maskText(kind, text, Object.freeze(options))).toBe(mask);
  });
});

describe("mobile and landline numbers", () => {
  it.each<[MaskKind, string, MaskOptions, string]>([
    ["mobile", "+86 138-0013-8000", {}, "138****8000"],
    ["mobile", "１３８００１３８０００", {}, "138****8000"],
    ["mobile", "013800138000", {}, "138****8000"],
    ["mobile", "13800138000", { keepStart: 99, keepEnd: 99 }, "138****8000"],
    ["mobile", "13800138000", { keepStart: 0, keepEnd: 0 }, "***********"],
    ["mobile", "13800138000", { keepStart: NaN, keepEnd: -1 }, "***********"],
    ["mobile", "13800138000", { keepStart: 2.5, keepEnd: Infinity }, "***********"],
    ["mobile", "1380013800", {}, "***"],
    ["mobile", "0574-87180000", {}, "***"],
    ["landline", "0574-87180000", {}, "0574-******00"],
    ["landline", "(0574) 8718 0000 转 801", {}, "0574-******00"],
    ["landline", "+86 574 8718 0000", {}, "0574-******00"],
    ["landline", "010-87180000", { keepEnd: 4 }, "010-****0000"],
    ["landline", "0543-2123456", { keepEnd: 99 }, "0543-****456"],
    ["landline", "0574-8718000-801", {}, "***"],
    ["landline", "87180000", {}, "***"],
    ["landline", "13800138000", {}, "***"],
  ])("%s %s %j", (kind, text, options, mask) => {
    expect(maskText(kind, text, options)).toBe(mask);
  });
});

describe("resident ID numbers", () => {
  it.each<[string, MaskOptions, string]>([
    ["11010519491231002X", {}, "1101**********002X"],
    ["11010519491231002x", { hideSexDigit: true }, "1101**********00*X"],
    ["110105 19491231 002X", {}, "1101**********002X"],
    ["11010519491231002X", { keepStart: 99, keepEnd: 99 }, "110105********002X"],
    ["11010519491231002X", { keepEnd: 1 }, "1101*************X"],
    ["11010519491231002X", { keepStart: -5, keepEnd: NaN }, "*".repeat(18)],
    ["110105491231002", {}, "1101********002"],
    ["110105491231002", { keepEnd: 99, keepStart: 99, hideSexDigit: true }, "110105******00*"],
    // A digit too few or too many would move the birth date out of its place.
    ["1101051949123100", {}, "***"],
    ["11010194912310021X", {}, "***"],
    ["110105194912310021X", {}, "***"],
    // A credit code is no resident ID number.
    ["91350100M000100Y43", {}, "***"],
  ])("%s %j", (text, options, mask) => {
    expect(maskText("resident-id", text, options)).toBe(mask);
  });

  it("never shows any of the birth date", () => {
    for (let keep = 0; keep < 20; keep += 1) {
      for (const text of ["110105198765430123", "110105198012310123", "110105801231012"]) {
        const masked = maskText("resident-id", text, { keepStart: keep, keepEnd: keep });
        expect(masked.slice(6, text.length === 18 ? 14 : 12)).toMatch(/^\**$/);
      }
    }
  });
});

describe("names", () => {
  it.each<[string, MaskOptions, string]>([
    ["张", {}, "***"],
    ["阿依古丽·买买提", {}, "阿***·***"],
    ["阿依古丽•买买提", { keepLast: true }, "阿***•**提"],
    // 𬭎 (U+2CB4E) and 𫖮 (U+2AED0) lie outside the basic plane, U+31350 is younger than some runtimes.
    ["张𬭎", {}, "张*"],
    ["𬭎三", {}, "𬭎*"],
    ["\u{31350}三丰", { keepLast: true }, "\u{31350}*丰"],
    ["〇三", {}, "〇*"],
    ["葛\u{E0100}飾", {}, "葛\u{E0100}*"],
    ["e\u0301lodie", {}, "e\u0301*****"],
    ["John Smith", {}, "J*** *****"],
    ["张 三", {}, "张 *"],
    ["司马光", { compoundSurnames: true }, "司马*"],
    ["司马", { compoundSurnames: true }, "司*"],
    ["司马光", { compoundSurnames: true, keepLast: true }, "司马*"],
    ["歐陽娜娜", { compoundSurnames: true, keepLast: true }, "歐陽*娜"],
    ["阳司马", { compoundSurnames: true }, "阳**"],
    ["张三", { keepLast: true }, "张*"],
    ["张*", {}, "***"],
    ["张三13800138000", {}, "***"],
    ["张三（主任）", {}, "***"],
    ["张三、李四", {}, "***"],
    ["张".repeat(60), {}, "***"],
    ["\uD842", {}, "***"],
  ])("%s %j", (text, options, mask) => {
    expect(maskText("name", text, options)).toBe(mask);
  });
});

describe("e-mail addresses", () => {
  it.each([
    ["a@example.com", "***@example.com"],
    ["ab@example.com", "a***@example.com"],
    [" zhang.san+x@example.com ", "z***@example.com"],
    ["😀b@example.com", "😀***@example.com"],
    ["a***@example.com", "***"],
    ["example.com", "***"],
    ["@example.com", "***"],
    ["a@", "***"],
    ["a@b@example.com", "***"],
    ["张三 <a@example.com>", "***"],
    ["zhang@mail.example-2.com.cn", "z***@mail.example-2.com.cn"],
    ["zhang@163.com", "z***@163.com"],
    ["zhang@XN--FIQS8S.xn--fiqs8s", "z***@XN--FIQS8S.xn--fiqs8s"],
    // What is no domain, or not only one, may be somebody's data.
    ["zhangsan@example.com;13800138000", "***"],
    ["zhang@x.com李四110105194912310021", "***"],
    ["z@13800138000", "***"],
    ["zh@13800138000.com", "***"],
    ["zh@example.13800138000", "***"],
    ["zh@李四.com", "***"],
    ["zh@example", "***"],
    ["zh@example..com", "***"],
    ["zh@-example.com", "***"],
    ["zh@example.com.", "***"],
  ])("%s", (text, mask) => {
    expect(maskText("email", text)).toBe(mask);
  });
});

describe("addresses", () => {
  it.each([
    ["浙江省宁波市海曙区中山西路1号", "浙江省宁波市海曙区***"],
    ["宁波市海曙区中山西路1号", "宁波市海曙区***"],
    ["浙江省 宁波市 余姚市 阳明街道", "浙江省宁波市余姚市***"],
    ["北京市朝阳区建国路88号", "北京市朝阳区***"],
    ["上海市浦东新区世纪大道1号", "上海市浦东新区***"],
    ["重庆市彭水苗族土家族自治县汉葭街道", "重庆市彭水苗族土家族自治县***"],
    ["河南省郑州市管城回族区某路", "河南省郑州市管城回族区***"],
    ["内蒙古自治区锡林郭勒盟阿巴嘎旗某地", "内蒙古自治区锡林郭勒盟阿巴嘎旗***"],
    ["江西省景德镇市珠山区某巷", "江西省景德镇市珠山区***"],
    ["山东省济宁市邹城市某路", "山东省济宁市邹城市***"],
    ["四川省攀枝花市东区某街", "四川省攀枝花市东区***"],
    ["广东省东莞市南城街道鸿福路", "广东省东莞市***"],
    ["海南省陵水黎族自治县某镇", "海南省陵水黎族自治县***"],
    // In doubt more is hidden: roads, estates and yards are no divisions.
    ["广东省东莞市万科城市花园3栋", "广东省东莞市***"],
    ["广东省东莞市金色家园小区3栋", "广东省东莞市***"],
    ["宁波市恒大东区3栋", "***"],
    ["浙江省宁波市红旗路1号", "浙江省宁波市***"],
    ["浙江省宁波市鄞县大道1号", "浙江省宁波市***"],
    ["宁波市中山西路1号", "***"],
    ["金色家园小区3号", "***"],
    ["新都市花园小区3号", "***"],
    ["浙江省宁波市海曙区", "***"],
    ["1 Zhongshan Road", "***"],
    // A name before the address.
    ["王芳 北京市朝阳区建国路1号", "***"],
    ["王芳\n宁波市海曙区中山西路1号", "***"],
    ["李四 深圳市南山区某路", "***"],
    ["王芳北京市朝阳区建国路1号", "***"],
    ["王北京市朝阳区建国路1号", "***"],
    ["李四宁波市海曙区中山西路1号", "***"],
    ["王芳浙江省宁波市海曙区中山西路1号", "***"],
    ["王芳延边朝鲜族自治州延吉市某路", "***"],
    ["浙江省 王芳 宁波市海曙区某路", "浙江省***"],
    ["浙江省王芳宁波市海曙区某路", "浙江省***"],
    ["浙江省宁波市王芳海曙区某路", "浙江省宁波市***"],
    // A title or a market is no division, but 长沙市长沙县 and 上海市长宁区 are.
    ["浙江省李市长家", "浙江省***"],
    ["浙江省王李市长家", "浙江省***"],
    ["浙江省宁波市张三区长家", "浙江省宁波市***"],
    ["浙江省农贸市场1号", "浙江省***"],
    ["湖南省长沙市长沙县某路", "湖南省长沙市长沙县***"],
    ["上海市长宁区某路", "上海市长宁区***"],
    // Long and short names of cities.
    ["吉林市昌邑区某路", "吉林市昌邑区***"],
    ["呼和浩特市新城区某路", "呼和浩特市新城区***"],
    ["新疆维吾尔自治区乌鲁木齐市乌鲁木齐县某路", "新疆维吾尔自治区乌鲁木齐市乌鲁木齐县***"],
    ["内蒙古自治区赤峰市克什克腾旗某地", "内蒙古自治区赤峰市克什克腾旗***"],
    ["宁波市 海曙区 某路", "宁波市海曙区***"],
  ])("%s", (text, mask) => {
    expect(maskText("address", text)).toBe(mask);
  });
});

describe("whatever comes", () => {
  it("gives nothing for nothing, and three stars for blanks, text of another kind and long text", () => {
    for (const kind of kinds) {
      expect(maskText(kind, "")).toBe("");
      for (const text of ["  ", "?", "1", "***1", "x".repeat(1_000_000), "张".repeat(500_000)]) {
        expect(maskText(kind, text)).toBe("***");
      }
      expect(maskText(kind, "***")).toBe("****");
    }
  });

  it("reads texts of up to 200 characters, and never normalises longer ones", () => {
    const longest = `${"a".repeat(188)}@example.com`;
    expect(maskText("email", longest)).toBe("a***@example.com");
    expect(maskText("email", `a${longest}`)).toBe("***");
    // The normal form of marks in the wrong order takes time that grows with the square of their number.
    const marks = "\u0301\u0323".repeat(500_000);
    const start = performance.now();
    for (const kind of kinds) expect(maskText(kind, marks)).toBe("***");
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("throws for arguments of another type, without repeating them", () => {
    for (const value of [undefined, null, 13800138000, Symbol("x"), {}]) {
      expect(() => maskText("mobile", value as never)).toThrow(TypeError);
    }
    expect(() => maskText("phone" as never, "13800138000")).toThrow(
      new RangeError("maskText: unknown kind."),
    );
    expect(() => maskText("toString" as never, "13800138000")).toThrow(RangeError);
    for (const text of ["", "x".repeat(201)]) {
      expect(() => maskText("phone" as never, text)).toThrow(RangeError);
    }
  });
});
