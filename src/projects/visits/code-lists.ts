import type { ClosedCodeList, CodeList } from "../../core/index.ts";
import { employmentGroups } from "../../indicators/index.ts";
import type {
  CareAction,
  NeedCategory,
  NeedFeedback,
  NeedReporter,
  NeedUrgency,
  VisitMode,
  VisitOutcome,
  VisitTargetScope,
} from "./model.ts";

/** What a target of visits can be for. */
export const visitTargetScopes: ClosedCodeList<VisitTargetScope> = {
  id: "visit-target-scope",
  codes: ["campaign", "visitor", "community"],
  extensible: false,
};

/** How a household can be met. */
export const visitModes: ClosedCodeList<VisitMode> = {
  id: "visit-mode",
  codes: ["home", "phone", "online"],
  extensible: false,
};

/** What can come of a visit. */
export const visitOutcomes: CodeList<VisitOutcome> = {
  id: "visit-outcome",
  codes: ["met", "nobody-home", "declined", "moved-away"],
  extensible: true,
};

/** What can be done to care for a household. */
export const careActions: CodeList<CareAction> = {
  id: "care-action",
  codes: ["holiday-visit", "relief-goods", "companionship", "errand", "home-repair"],
  extensible: true,
  source: "Words of reports on visits to households; no standard lists them.",
};

/** What needs can be about. */
export const needCategories: CodeList<NeedCategory> = {
  id: "need-category",
  codes: [
    "housing-repair",
    "environment",
    "safety",
    "elderly-care",
    "child-care",
    "employment",
    "social-assistance",
    "neighbour-dispute",
    "property-management",
    "traffic-parking",
    "delivery-access",
  ],
  extensible: true,
  source: "Words of reports on community governance; no standard lists them.",
};

/** How soon something can have to be done. */
export const needUrgencies: ClosedCodeList<NeedUrgency> = {
  id: "need-urgency",
  codes: ["ordinary", "urgent"],
  extensible: false,
};

/** Who can report a need: with the groups of people in new forms of employment. */
export const needReporters: CodeList<NeedReporter> = /* @__PURE__ */ (() => ({
  id: "need-reporter",
  codes: ["household", "neighbour", "volunteer", "grid-member", ...employmentGroups.codes],
  extensible: true,
}))();

/** What can be answered when somebody is asked afterwards. */
export const needFeedbacks: ClosedCodeList<NeedFeedback> = {
  id: "need-feedback",
  codes: ["satisfied", "unsatisfied", "none"],
  extensible: false,
};
