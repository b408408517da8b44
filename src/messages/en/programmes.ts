import type { MessageTable } from "../../core/index.ts";
import type { ProgrammeFindings } from "../../programmes/index.ts";
import { editionFamilyMessages } from "./editions.ts";
import { serviceFamilyMessages } from "./services.ts";
import { courseFamilyMessages } from "./courses.ts";
import { agreementFamilyMessages } from "./agreements.ts";
import { reportFamilyMessages } from "./reports.ts";
import { policyFamilyMessages } from "./policies.ts";
import { membershipMessages } from "./memberships.ts";
import { profileFamilyMessages } from "./profiles.ts";

/** What the findings of `linli/programmes` say in English. */
export const programmeMessages: MessageTable<ProgrammeFindings> = /* @__PURE__ */ Object.assign(
  {},
  editionFamilyMessages,
  serviceFamilyMessages,
  courseFamilyMessages,
  agreementFamilyMessages,
  reportFamilyMessages,
  policyFamilyMessages,
  profileFamilyMessages,
  membershipMessages,
);
