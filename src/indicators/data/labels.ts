import type { Labels } from "../../core/index.ts";
import type {
  EmploymentGroup,
  IndicatorDirection,
  IndicatorKind,
  ObservationRole,
  SurveyStatistic,
  Theme,
} from "../model.ts";

/** The names of what numbers of an indicator are. */
export const indicatorKindLabels: Labels<IndicatorKind> = {
  stock: { en: "stock, counted on a day", "zh-CN": "时点指标", former: ["存量"] },
  flow: { en: "flow, counted over a period", "zh-CN": "时期指标", former: ["流量"] },
  ratio: { en: "ratio", "zh-CN": "相对指标", former: ["比率"] },
  score: { en: "score on a scale", "zh-CN": "评分指标" },
};

/** The names of the directions. */
export const indicatorDirectionLabels: Labels<IndicatorDirection> = {
  "higher-is-better": { en: "higher is better", "zh-CN": "正向指标" },
  "lower-is-better": { en: "lower is better", "zh-CN": "逆向指标", former: ["负向指标"] },
  neutral: { en: "neither", "zh-CN": "中性指标" },
};

/** The names of what a number is. */
export const observationRoleLabels: Labels<ObservationRole> = {
  actual: { en: "actual", "zh-CN": "实际值" },
  target: { en: "target", "zh-CN": "目标值" },
  baseline: { en: "baseline", "zh-CN": "基期值" },
};

/** The names of what a survey tells of its answers. */
export const surveyStatisticLabels: Labels<SurveyStatistic> = {
  mean: { en: "mean", "zh-CN": "平均值", former: ["均值"] },
  median: { en: "median", "zh-CN": "中位数" },
  share: { en: "share of answers", "zh-CN": "占比" },
};

/** The names of the themes. */
export const themeLabels: Labels<Theme> = {
  "party-building": { en: "party-building lead", "zh-CN": "党建引领" },
  "national-strategy": { en: "service to national strategies", "zh-CN": "服务国家战略" },
  industry: { en: "service to industry", "zh-CN": "服务产业发展" },
  governance: { en: "grassroots governance", "zh-CN": "参与基层治理" },
  "international-exchange": { en: "international exchange", "zh-CN": "国际交流合作" },
  livelihood: { en: "people's livelihood", "zh-CN": "服务民生" },
  volunteering: { en: "volunteer service", "zh-CN": "志愿服务" },
};

/** The names of the groups of people in new forms of employment. */
export const employmentGroupLabels: Labels<EmploymentGroup> = {
  courier: { en: "couriers", "zh-CN": "快递员" },
  "delivery-rider": { en: "delivery riders", "zh-CN": "外卖配送员", former: ["网约配送员", "外卖骑手"] },
  "ride-hailing-driver": { en: "ride-hailing drivers", "zh-CN": "网约车司机", former: ["网约车驾驶员"] },
  "truck-driver": { en: "truck drivers", "zh-CN": "货车司机" },
};
