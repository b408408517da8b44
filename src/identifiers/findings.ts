import type { InputFindings } from "../core/base.ts";
import type { CommunityCodeFindings } from "./community-code.ts";
import type { DivisionCodeFindings } from "./division-code.ts";
import type { GridIdFindings } from "./grid-id.ts";
import type { OrganizationCodeFindings } from "./organization-code.ts";
import type { PhoneFindings } from "./phone/index.ts";
import type { ResidentIdFindings } from "./resident-id/check-resident-id.ts";
import type { IdentifierSchemaFindings } from "./schema.ts";
import type { UsccFindings } from "./uscc/check-uscc.ts";

/** Every code that `linli/identifiers` finds beside those of `linli/core`, with what its message prints. */
export type IdentifierFindings = Omit<
  UsccFindings &
    OrganizationCodeFindings &
    ResidentIdFindings &
    DivisionCodeFindings &
    CommunityCodeFindings &
    GridIdFindings &
    IdentifierSchemaFindings &
    PhoneFindings,
  keyof InputFindings
>;
