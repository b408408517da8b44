import type { ClosedCodeList, CodeList } from "../core/index.ts";
import type {
  EmploymentGroup,
  IndicatorDirection,
  IndicatorKind,
  ObservationRole,
  SurveyStatistic,
  Theme,
} from "./model.ts";

/** What the numbers of an indicator can be. */
export const indicatorKinds: ClosedCodeList<IndicatorKind> = {
  id: "indicator-kind",
  codes: ["stock", "flow", "ratio", "score"],
  extensible: false,
};

/** Whether more is better. */
export const indicatorDirections: ClosedCodeList<IndicatorDirection> = {
  id: "indicator-direction",
  codes: ["higher-is-better", "lower-is-better", "neutral"],
  extensible: false,
};

/** What a number can be: found, planned, or what a plan starts from. */
export const observationRoles: ClosedCodeList<ObservationRole> = {
  id: "observation-role",
  codes: ["actual", "target", "baseline"],
  extensible: false,
};

/** What a survey can tell of its answers. */
export const surveyStatistics: ClosedCodeList<SurveyStatistic> = {
  id: "survey-statistic",
  codes: ["mean", "median", "share"],
  extensible: false,
};

/** What indicators, projects and cases can be about. */
export const themes: CodeList<Theme> = {
  id: "theme",
  codes: [
    "party-building",
    "national-strategy",
    "industry",
    "governance",
    "international-exchange",
    "livelihood",
    "volunteering",
  ],
  extensible: true,
  source: "Directions found in reports on the development of social organizations; no standard lists them.",
};

/** The groups of people in new forms of employment that public texts name. */
export const employmentGroups: CodeList<EmploymentGroup> = {
  id: "employment-group",
  codes: ["courier", "delivery-rider", "ride-hailing-driver", "truck-driver"],
  extensible: true,
  source: "Groups named in public texts on new employment groups (新就业群体) of 2023 and 2024",
};
