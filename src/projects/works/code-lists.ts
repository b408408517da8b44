import type { ClosedCodeList, CodeList } from "../../core/index.ts";
import type { AcceptanceResult, ProjectRole } from "./model.ts";

/** What a body can be in a project. */
export const projectRoles: CodeList<ProjectRole> = {
  id: "project-role",
  codes: ["commissioner", "undertaker", "partner", "funder", "guide"],
  extensible: true,
};

/** What an acceptance can end with. */
export const acceptanceResults: ClosedCodeList<AcceptanceResult> = {
  id: "acceptance-result",
  codes: ["passed", "conditional", "failed"],
  extensible: false,
};
