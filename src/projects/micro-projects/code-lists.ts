import type { ClosedCodeList, CodeList } from "../../core/index.ts";

/** What a micro-project provides. */
export type MicroProjectKind = "works" | "services" | "goods";

/** What a micro-project is about. */
export type MicroProjectTopic =
  | "safety"
  | "environment"
  | "culture-and-sports"
  | "mutual-help"
  | "convenience"
  | "mass-activities"
  | "public-facilities";

/** The steps of a micro-project, each of which is made public. */
export type MicroProjectStep = "collection" | "deliberation" | "decision" | "implementation" | "acceptance";

/** Why something cannot be a micro-project. */
export type MicroProjectExclusion =
  "duty-of-others" | "government-investment-exists" | "government-investment-planned";

/** What micro-projects provide. */
export const microProjectKinds: ClosedCodeList<MicroProjectKind> = {
  id: "micro-project-kind",
  codes: ["works", "services", "goods"],
  extensible: false,
  source: "Notices of districts of Shenzhen: 工程类、服务类、货物类 (in Luohu 实物类)",
};

/** What micro-projects are about. */
export const microProjectTopics: CodeList<MicroProjectTopic> = {
  id: "micro-project-topic",
  codes: [
    "safety",
    "environment",
    "culture-and-sports",
    "mutual-help",
    "convenience",
    "mass-activities",
    "public-facilities",
  ],
  extensible: true,
  source: "深民函〔2016〕264号 and press reports of 2023; districts add their own",
};

/** The steps that are made public. */
export const microProjectSteps: ClosedCodeList<MicroProjectStep> = {
  id: "micro-project-step",
  codes: ["collection", "deliberation", "decision", "implementation", "acceptance"],
  extensible: false,
  source: "Press reports of 2023 on 民生微实事: 征集、评议、确定、实施、验收，每一环节均公示",
};

/** Why something cannot be a micro-project. */
export const microProjectExclusions: CodeList<MicroProjectExclusion> = {
  id: "micro-project-exclusion",
  codes: ["duty-of-others", "government-investment-exists", "government-investment-planned"],
  extensible: true,
  source: "Notices of Luohu and Futian, Shenzhen",
};
