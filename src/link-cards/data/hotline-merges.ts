import type { RuleSet } from "../../core/index.ts";
import type { HotlineMergeRules } from "../hotlines/model.ts";

/**
 * What the country and single cities did with their hotlines; of every other place and number the answer is unknown.
 *
 * @remarks 国办发〔2020〕53号 (issued 2021-01-06) merges all lines of local governments into 12345 by the end of 2021, but the
 * emergency numbers; its annex by line was not found. The cities are known from reports and re-printed notices, whose
 * titles were not seen where they are marked so: confidence `secondary`, so that they only warn. Of Fuyang's 12319
 * the number was cancelled and the seats kept: for a card it is absorbed. Of Shantou only the counts are known.
 */
export const hotlineMergeRules: readonly RuleSet<HotlineMergeRules>[] = [
  {
    id: "hotlines-china",
    version: 1,
    title: { en: "Hotlines merged into 12345, whole country", "zh-CN": "政务服务便民热线归并（全国）" },
    area: "100000",
    validFrom: "2021-01-06",
    source: {
      title: "国务院办公厅关于进一步优化地方政务服务便民热线的指导意见",
      number: "国办发〔2020〕53号",
      issuer: "国务院办公厅",
      date: "2021-01-06",
    },
    confidence: "verified",
    parameters: {
      modes: { "110": "independent", "119": "independent", "120": "independent", "122": "independent" },
    },
  },
  {
    id: "hotlines-fuyang",
    version: 1,
    title: { en: "Hotlines merged into 12345, Fuyang (Anhui)", "zh-CN": "政务服务便民热线归并（阜阳）" },
    area: "341200",
    validFrom: "2021",
    source: { title: "阜阳市进一步优化政务服务便民热线实施方案", issuer: "阜阳市人民政府", date: "2021" },
    confidence: "secondary",
    parameters: {
      modes: {
        "12349": "absorbed",
        "12336": "absorbed",
        "12312": "absorbed",
        "96119": "absorbed",
        "12319": "absorbed",
        "12333": "parallel",
        "12328": "parallel",
        "12315": "parallel",
      },
    },
  },
  {
    id: "hotlines-shantou",
    version: 1,
    title: { en: "Hotlines merged into 12345, Shantou", "zh-CN": "政务服务便民热线归并（汕头）" },
    area: "440500",
    validFrom: "2021",
    source: {
      title: "汕头市政务服务便民热线归并的通告（标题未核实）",
      issuer: "汕头市人民政府",
      date: "2021",
    },
    confidence: "secondary",
    parameters: { modes: {}, counts: { absorbed: 24, parallel: 1, subcentre: 5 } },
  },
  {
    id: "hotlines-xiongan",
    version: 1,
    title: { en: "12349 ended in Xiong'an", "zh-CN": "12349停用（雄安新区）" },
    area: "133100",
    validFrom: "2021-10-31",
    source: { title: "雄安新区停用12349的通告（标题未核实）", issuer: "雄安新区", date: "2021-10" },
    confidence: "secondary",
    parameters: { modes: { "12349": "absorbed" } },
  },
  {
    id: "hotlines-wenzhou",
    version: 1,
    title: { en: "Hotlines beside 12345, Wenzhou", "zh-CN": "政务服务便民热线整合（温州）" },
    area: "330300",
    validFrom: "2017",
    source: { title: "温州市政务服务热线整合的通告（标题未核实）", issuer: "温州市人民政府", date: "2017" },
    confidence: "secondary",
    parameters: {
      modes: {
        "12315": "parallel",
        "12331": "parallel",
        "12369": "parallel",
        "12328": "parallel",
        "96310": "parallel",
        "12333": "parallel",
      },
    },
  },
];
