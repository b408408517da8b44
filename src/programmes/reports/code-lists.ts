import type { CodeList } from "../../core/index.ts";
import type { ReportKind } from "./model.ts";

/** What a report can be. */
export const reportKinds: CodeList<ReportKind> = {
  id: "report-kind",
  codes: ["blue-book", "annual-report", "work-report", "survey", "evaluation"],
  extensible: true,
  source: "Words of reports in use; no standard lists them.",
};
