import type { ClosedCodeList, CodeList } from "../core/index.ts";

/** How far a service has come; only `completed` counts. */
export type ServiceState = "signed-up" | "confirmed" | "completed" | "no-show" | "cancelled" | "void";

/**
 * How a time came to be recorded: by signing in and out, by a code for a time, entered by whoever is in charge, declared
 * by the volunteer and confirmed, filled in afterwards, or granted by an administrator beside what was measured.
 */
export type CaptureMethod = "sign-in" | "time-code" | "entered" | "self-declared" | "back-filled" | "granted";

/** Who has reviewed a time: the parent organization, or the provincial authority. */
export type ServiceReview = "parent-organization" | "provincial-authority";

/** What kind of service it is. */
export type ServiceCategory =
  | "community"
  | "elderly"
  | "disability"
  | "children"
  | "hardship"
  | "education"
  | "health"
  | "culture-and-sport"
  | "environment"
  | "wildlife"
  | "rural-revitalisation"
  | "disaster-relief"
  | "large-event"
  | "public-safety"
  | "civility"
  | "law"
  | "science"
  | "other";

/** Groups of people that programmes address as volunteers. */
export type VolunteerGroup = "new-employment" | "student" | "retired";

/**
 * A class of full years of age.
 *
 * @remarks The limits are those that rules ask for: 8, 16 and 18 (Civil Code 2020, articles 17 to 20), 14 (个人信息保护法
 * 2021, article 28), 60 (redeeming of time banks).
 */
export type AgeClass = "under-8" | "8-13" | "14-15" | "16-17" | "18-59" | "60-and-over";

/** How far a service can have come. */
export const serviceStates: ClosedCodeList<ServiceState> = {
  id: "service-state",
  codes: ["signed-up", "confirmed", "completed", "no-show", "cancelled", "void"],
  extensible: false,
};

/** How a time can have come to be recorded. */
export const captureMethods: CodeList<CaptureMethod> = {
  id: "capture-method",
  codes: ["sign-in", "time-code", "entered", "self-declared", "back-filled", "granted"],
  extensible: true,
};

/** Who can have reviewed a time. */
export const serviceReviews: ClosedCodeList<ServiceReview> = {
  id: "service-review",
  codes: ["parent-organization", "provincial-authority"],
  extensible: false,
};

/** The kinds of service. */
export const serviceCategories: CodeList<ServiceCategory> = {
  id: "service-category",
  codes: [
    "community",
    "elderly",
    "disability",
    "children",
    "hardship",
    "education",
    "health",
    "culture-and-sport",
    "environment",
    "wildlife",
    "rural-revitalisation",
    "disaster-relief",
    "large-event",
    "public-safety",
    "civility",
    "law",
    "science",
    "other",
  ],
  extensible: true,
};

/** Groups of people that programmes address as volunteers. */
export const volunteerGroups: CodeList<VolunteerGroup> = {
  id: "volunteer-group",
  codes: ["new-employment", "student", "retired"],
  extensible: true,
};

/** The classes of age, from the youngest to the oldest. */
export const ageClasses: ClosedCodeList<AgeClass> = {
  id: "age-class",
  codes: ["under-8", "8-13", "14-15", "16-17", "18-59", "60-and-over"],
  extensible: false,
};
