import type { MessageTable } from "../../core/index.ts";
import type { ReportFamilyFindings } from "../../programmes/index.ts";

/** What the findings of reports say in English. */
export const reportFamilyMessages: MessageTable<ReportFamilyFindings> = /* @__PURE__ */ (() => ({
  "case.result-missing": () => "Nothing says what came of it, in words or in numbers.",
  "case.evidence-missing": () => "Nothing shows what came of it: a source or an observation is needed.",
  "case.evidence-empty": () => "A piece of evidence has a title, an address or words.",
  "case.parts-same": () => "Problem, practice and result are three different texts.",
  "case.reference-repeated": () => "A reference stands twice.",
  "case.themes-missing": () => "Nothing says what the case is about.",
  "case.provider-missing": () => "Nothing says whose case it is.",
  "case.period-missing": () => "Nothing says when it was done.",
  "report.kind": () => "The kind of report is none of the list, nor a code of the form x-namespace:name.",
  "report.period-open": () => "A report has the first and the last day of its period.",
  "report.publishers-missing": () => "A report has a publisher.",
  "report.publisher-repeated": () => "Two of the publishers are the same body.",
  "report.edition": () => "The edition is a whole number from 1 on.",
  "report.sections-missing": () => "A report has a section.",
  "report.section-number": () => "The number of a section is written as 3 or 3.2.",
  "report.section-repeated": () => "Two sections have the same number.",
  "report.section-indicator-unlisted": () => "A section tells of an indicator that the report does not list.",
  "report.indicator-repeated": () => "An indicator is listed twice.",
  "report.published-before-period": () => "The report was published before its period began.",
  "report.published-early": () => "The report was published before its period was over.",
  "report.section-order": () => "The section stands behind one with a higher number.",
  "report.section-parent-missing": () => "The section above is missing.",
  "case.repeated": (p) => `Cases ${p.positions.join(" and ")} have the same reference.`,
  "case.same": (p) => `Cases ${p.positions.join(" and ")} have the same title and provider.`,
  "case.reference-unknown": (p) =>
    p.field === "method"
      ? "The method is not among those known."
      : "The observation is not among those known.",
  "report.indicator-unused": (p) => `No section tells of the indicator ${p.indicator}.`,
  "report.indicator-unknown": (p) => `The indicator ${p.indicator} is not defined.`,
}))();
