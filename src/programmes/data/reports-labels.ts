import type { Labels } from "../../core/index.ts";
import type { ReportKind } from "../reports/model.ts";

/** The names of what reports are. */
export const reportKindLabels: Labels<ReportKind> = {
  "blue-book": { en: "blue book", "zh-CN": "蓝皮书", former: ["发展蓝皮书"] },
  "annual-report": { en: "annual report", "zh-CN": "年度报告" },
  "work-report": { en: "report on the work done", "zh-CN": "工作报告", former: ["工作总结"] },
  survey: { en: "survey", "zh-CN": "调研报告", former: ["调查报告"] },
  evaluation: { en: "evaluation", "zh-CN": "评估报告" },
};
