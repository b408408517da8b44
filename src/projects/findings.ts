import type { CallFamilyFindings } from "./calls/findings.ts";
import type { ProjectWorkFamilyFindings } from "./works/findings.ts";
import type { MicroProjectFamilyFindings } from "./micro-projects/findings.ts";
import type { FundingFamilyFindings } from "./funding/findings.ts";
import type { VisitFamilyFindings } from "./visits/findings.ts";
import type { RequestFamilyFindings } from "./requests/findings.ts";

/** Every code that `linli/projects` finds beside those of the folders before it. */
export type ProjectFindings = CallFamilyFindings &
  ProjectWorkFamilyFindings &
  MicroProjectFamilyFindings &
  FundingFamilyFindings &
  VisitFamilyFindings &
  RequestFamilyFindings;
