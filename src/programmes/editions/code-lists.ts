import type { ClosedCodeList, CodeList } from "../../core/index.ts";
import type { AgeClass, BodyRoleKind, DayPart, EditionMode, OrdinalWord, SessionKind } from "./model.ts";

/** What a body can be to an edition, a session or a programme, in the order in which notices name them. */
export const bodyRoleKinds: CodeList<BodyRoleKind> = {
  id: "body-role",
  codes: [
    "guide",
    "host",
    "organizer",
    "co-organizer",
    "supporter",
    "initiator",
    "funder",
    "partner",
    "planner",
    "carrier",
    "venue-provider",
  ],
  extensible: true,
  source:
    "Roles that notices of activities name (指导、主办、承办、协办、支持 and others); no standard lists them.",
};

/** Where an edition can take place: on the network, on the spot, or both. */
export const editionModes: ClosedCodeList<EditionMode> = {
  id: "edition-mode",
  codes: ["online", "offline", "mixed"],
  extensible: false,
};

/** What can happen in a session, in the order in which programmes go through it. */
export const sessionKinds: CodeList<SessionKind> = {
  id: "session-kind",
  codes: [
    "opening",
    "report",
    "release",
    "case-sharing",
    "interview",
    "award",
    "signing",
    "exhibition",
    "service",
    "performance",
    "meeting",
    "training",
    "outing",
    "closing",
  ],
  extensible: true,
  source: "Parts of activities named in public notices of 2019 to 2025; no standard lists them.",
};

/** The parts of a day for which a session can be told without a time. */
export const dayParts: ClosedCodeList<DayPart> = {
  id: "day-part",
  codes: ["morning", "afternoon", "evening"],
  extensible: false,
};

/** What a person shown in public can be by age; nothing finer is recorded. */
export const ageClasses: ClosedCodeList<AgeClass> = {
  id: "age-class",
  codes: ["adult", "minor"],
  extensible: false,
};

/** The words by which editions are counted in Chinese. */
export const ordinalWords: ClosedCodeList<OrdinalWord> = {
  id: "ordinal-word",
  codes: ["届", "次", "期", "季"],
  extensible: false,
};
