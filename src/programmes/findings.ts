import type { EditionFamilyFindings } from "./editions/findings.ts";
import type { ServiceFamilyFindings } from "./services/findings.ts";
import type { CourseFamilyFindings } from "./courses/findings.ts";
import type { AgreementFamilyFindings } from "./agreements/findings.ts";
import type { ReportFamilyFindings } from "./reports/findings.ts";
import type { PolicyFamilyFindings } from "./policies/findings.ts";
import type { MembershipFindings } from "./memberships/findings.ts";
import type { ProfileFamilyFindings } from "./profiles/findings.ts";

/** Every code that `linli/programmes` finds beside those of the folders before it. */
export type ProgrammeFindings = EditionFamilyFindings &
  ServiceFamilyFindings &
  CourseFamilyFindings &
  AgreementFamilyFindings &
  ReportFamilyFindings &
  PolicyFamilyFindings &
  ProfileFamilyFindings &
  MembershipFindings;
