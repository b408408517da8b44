import type { MessageTable } from "../../core/index.ts";
import type { ProjectFindings } from "../../projects/index.ts";
import { callFamilyMessages } from "./calls.ts";
import { projectWorkFamilyMessages } from "./works.ts";
import { microProjectFamilyMessages } from "./micro-projects.ts";
import { fundingFamilyMessages } from "./funding.ts";
import { visitFamilyMessages } from "./visits.ts";
import { requestFamilyMessages } from "./requests.ts";

/** What the findings of `linli/projects` say in English. */
export const projectMessages: MessageTable<ProjectFindings> = /* @__PURE__ */ Object.assign(
  {},
  callFamilyMessages,
  projectWorkFamilyMessages,
  microProjectFamilyMessages,
  fundingFamilyMessages,
  visitFamilyMessages,
  requestFamilyMessages,
);
