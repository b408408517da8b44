import type { IncubationFindings } from "./incubation/findings.ts";
import type { OrganizationModelFindings, OrganizationStateFindings } from "./model-findings.ts";
import type { CreditListFindings } from "./credit-lists.ts";
import type { OrganizationDueFindings } from "./due-items.ts";
import type { EvaluatorFindings } from "./evaluators.ts";
import type { LegalRepresentativeFindings } from "./legal-representative.ts";
import type { MinimumConditionFindings } from "./minimum-conditions.ts";
import type { OrganizationNameFindings } from "./name-rules.ts";
import type { PartyCoverageFindings } from "./party-units.ts";
import type { OrganizationSetFindings } from "./set-findings.ts";
import type { ZoneFindings } from "./zones/findings.ts";
import type { OrganizationTableFindings } from "./table/check-row.ts";

/** Every code that `linli/organizations` finds beside those of `linli/core` and `linli/identifiers`, with what its message prints. */
export type OrganizationFindings = OrganizationModelFindings &
  OrganizationStateFindings &
  OrganizationNameFindings &
  LegalRepresentativeFindings &
  PartyCoverageFindings &
  EvaluatorFindings &
  OrganizationSetFindings &
  MinimumConditionFindings &
  OrganizationDueFindings &
  CreditListFindings &
  OrganizationTableFindings &
  IncubationFindings &
  ZoneFindings;
