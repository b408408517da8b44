// Figures of a national review of social work published on 5 November 2024, as sourced observations: run it with
// `node docs/examples/national-figures-2024.ts` after a build. What was said is kept as it was said: "nearly", "about",
// "more than", the month of the count. The words of the source are quoted in English, the language in which it was read.
import { formatFinding, formatQuantity, parseQuantity, type Quantity, type QuantityUnit } from "linli/core";
import {
  checkIndicator,
  checkObservation,
  completenessOf,
  lintIndicators,
  lintObservations,
  type Indicator,
  type Observation,
} from "linli/indicators";
import { zhCN } from "linli/messages/zh-CN";

const volunteers = {
  kind: "stock",
  unit: "person",
  direction: "higher-is-better",
  themes: ["volunteering"],
} as const;

/** Registered, active and with hours: three indicators, of which texts often speak as one. */
const indicators: readonly Indicator[] = [
  {
    ...volunteers,
    id: "registered-volunteers",
    name: "注册志愿者人数",
    englishName: "registered volunteers",
    definition: "在志愿服务信息系统注册的志愿者人数，不论是否参加过服务",
  },
  {
    ...volunteers,
    id: "active-volunteers",
    name: "活跃志愿者人数",
    englishName: "active volunteers",
    definition: "截至统计日前一年内参加过志愿服务的注册志愿者人数",
    partOf: "registered-volunteers",
  },
  {
    ...volunteers,
    id: "volunteers-with-hours",
    name: "有志愿服务时间记录的志愿者人数",
    englishName: "volunteers with recorded hours",
    definition: "截至统计日至少有一条志愿服务时间记录的注册志愿者人数",
    partOf: "registered-volunteers",
  },
  {
    id: "volunteer-teams",
    name: "志愿服务队伍数",
    englishName: "volunteer teams",
    definition: "志愿服务信息系统登记的志愿服务队伍数；队伍不等于志愿服务组织",
    kind: "stock",
    unit: "team",
    direction: "higher-is-better",
    themes: ["volunteering"],
  },
  {
    id: "new-employment-groups",
    name: "新就业群体人数",
    englishName: "people in new employment groups",
    definition: "快递员、外卖配送员、网约车司机、货车司机等新就业群体人数",
    kind: "stock",
    unit: "person",
    direction: "neutral",
    themes: ["governance"],
  },
  {
    id: "policy-suggestions",
    name: "提出政策建议数",
    englishName: "policy suggestions",
    definition: "行业协会商会提出的政策建议件数",
    kind: "flow",
    unit: "x-example:suggestion",
    direction: "higher-is-better",
    themes: ["industry"],
  },
  {
    id: "investment-projects",
    name: "推动投资项目数",
    englishName: "investment projects",
    definition: "行业协会商会推动的投资项目个数",
    kind: "flow",
    unit: "x-example:project",
    direction: "higher-is-better",
    themes: ["industry"],
  },
  {
    id: "decoupled-associations",
    name: "完成脱钩的行业协会商会数",
    englishName: "associations decoupled from administrative organs",
    definition: "自2015年6月脱钩改革启动以来完成脱钩的行业协会商会数",
    kind: "stock",
    unit: "organization",
    direction: "neutral",
    themes: ["industry"],
  },
];

const publishedOn = "2024-11-05";

/** A figure as the review gives it. */
function said(
  indicator: string,
  text: string,
  unit: QuantityUnit,
  time: Pick<Quantity, "asOf"> & Pick<Observation, "period">,
  quote: string,
): Observation {
  const read = parseQuantity(text);
  if (!read.ok) throw new Error(`${text} is no quantity`);
  const { asOf, period } = time;
  const { value, qualifier } = read.value;
  return {
    id: `review-2024/${indicator}`,
    indicator,
    quantity: { value, qualifier, unit, ...(asOf === undefined ? undefined : { asOf }) },
    ...(period === undefined ? undefined : { period }),
    confidence: "secondary",
    source: { title: "National review of social work", quote, on: publishedOn },
  };
}

/** "Since 2023": the first day is known, and the day of the review is the last that it can speak of. */
const since2023 = { period: { from: "2023-01-01", until: publishedOn } };

/**
 * The figures. For two of the three kinds of volunteers the review has none. Where it names no day of a count, the day of the
 * review stands for it.
 */
const observations: readonly Observation[] = [
  said("registered-volunteers", "2.37亿", "person", { asOf: "2024-10" }, "237 million registered volunteers"),
  said("volunteer-teams", "135万", "team", { asOf: "2024-10" }, "1.35 million teams"),
  said(
    "new-employment-groups",
    "8400万",
    "person",
    { asOf: "2024-11-05" },
    "84 million people in new employment groups",
  ),
  said(
    "policy-suggestions",
    "近6.5万",
    "x-example:suggestion",
    since2023,
    "nearly 65,000 policy suggestions",
  ),
  said("investment-projects", "约3.3万", "x-example:project", since2023, "about 33,000 investment projects"),
  said("decoupled-associations", "超过7万", "organization", { asOf: "2024-11-05" }, "more than 70,000"),
];

for (const { indicator, quantity } of observations) {
  const name = indicators.find(({ id }) => id === indicator)?.name ?? indicator;
  console.log(`${name}：${formatQuantity(quantity, "zh-CN")} · ${formatQuantity(quantity, "en")}`);
}
const problems = [
  ...indicators.flatMap((one) => checkIndicator(one).findings),
  ...observations.flatMap((one) => checkObservation(one).findings),
  ...lintIndicators(indicators),
  ...lintObservations(observations, { indicators }),
];
console.log(`${String(problems.length)} problems`);
const { complete, because } = completenessOf({ indicators, observations });
console.log(`${String(complete)} of ${String(indicators.length)} indicators complete`);
for (const finding of because) console.log(`  ${formatFinding(finding, zhCN)}`);
