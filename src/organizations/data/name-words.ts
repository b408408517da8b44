/** The kinds whose names the ministry's order of 2024 rules (社会组织名称管理办法, article 2). */
export type NamedKind = "social-group" | "social-service-institution" | "foundation";

/** Words that stand for the whole country; in front of a name they need approval (ministry order 69 of 2024, article 8). */
export const nationalWords: readonly string[] = ["中国", "全国", "中华"];

/** Words that in the middle of a name may only qualify the field (ministry order 69 of 2024). */
export const wideWords: readonly string[] = ["中国", "全国", "中华", "国际", "世界"];

/** Words that mislead about rank (ministry order 69 of 2024). */
export const misleadingWords: readonly string[] = ["第一", "最高", "国家级"];

/**
 * Compounds in which such a word has another meaning, so that it is no finding; a list of our own, the order only says
 * that other meanings are excepted.
 */
// prettier-ignore
export const otherMeanings: readonly string[] = [
  "国际象棋", "国际跳棋", "国际标准舞", "国际贸易", "国际物流", "国际交流", "国际商会", "国际社区", "世界语", "世界遗产", "中国画",
  "中国象棋", "中国功夫", "中国书画", "中华武术", "中华诗词", "中华文化", "第一中学", "第一高级中学", "第一初级中学", "第一小学",
  "第一实验", "第一幼儿园", "第一医院", "第一人民医院", "第一中医", "第一响应", "第一书记", "第一社区", "第一居民", "第一村",
];

/** How names of a kind usually end (from memory; the order's lists are open ones). */
// prettier-ignore
export const formWords: { readonly [kind in NamedKind]: readonly string[] } = {
  "social-group": ["协会", "商会", "学会", "研究会", "促进会", "联合会", "联谊会", "校友会", "志愿者协会", "慈善会", "总会"],
  "social-service-institution": ["学校", "中学", "小学", "大学", "中心", "院", "园", "所", "馆", "站", "社"],
  foundation: ["基金会"],
};

/** How names of branches end (ministry order 69 of 2024, article 17). */
// prettier-ignore
export const branchEndings: { readonly [kind in "social-group" | "foundation"]: readonly string[] } = {
  "social-group": ["分会", "专业委员会", "工作委员会", "专家委员会", "技术委员会", "代表处", "办事处", "联络处"],
  foundation: ["专项基金管理委员会", "代表处", "办事处", "联络处"],
};

/** The first-level divisions in which committees exist, as their full names begin. */
// prettier-ignore
export const provinceNames: readonly string[] = [
  "北京市", "天津市", "河北省", "山西省", "内蒙古自治区", "辽宁省", "吉林省", "黑龙江省", "上海市", "江苏省", "浙江省", "安徽省",
  "福建省", "江西省", "山东省", "河南省", "湖北省", "湖南省", "广东省", "广西壮族自治区", "海南省", "重庆市", "四川省", "贵州省",
  "云南省", "西藏自治区", "陕西省", "甘肃省", "青海省", "宁夏回族自治区", "新疆维吾尔自治区",
];
