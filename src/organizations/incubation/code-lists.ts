import type { ClosedCodeList, CodeList } from "../../core/index.ts";
import type { IncubationMode, IncubationOutcomeKind, IncubationSupport } from "./model.ts";

/** The ways of incubation. */
export const incubationModes: ClosedCodeList<IncubationMode> = {
  id: "incubation-mode",
  codes: ["entity", "virtual"],
  extensible: false,
  source: "Hohhot 2016, as reported in the press",
};

/** What became of incubated organizations. */
export const incubationOutcomes: ClosedCodeList<IncubationOutcomeKind> = {
  id: "incubation-outcome",
  codes: ["registered", "filed", "merged", "failed"],
  extensible: false,
};

/** What incubation centres give. */
export const incubationSupports: CodeList<IncubationSupport> = {
  id: "incubation-support",
  codes: ["office", "venue", "equipment", "training", "guidance", "funding"],
  extensible: true,
};
