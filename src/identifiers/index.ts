/**
 * Chinese identifiers: credit codes, organization codes, resident IDs, division, community and grid codes and
 * telephone numbers; one file per standard, each with its check, its predicate and its format.
 *
 * @packageDocumentation
 */
export { isUscc, usccCheckCharacter } from "./uscc/is-uscc.ts";
export {
  checkUscc,
  type DivisionParams,
  type Uscc,
  type UsccFindings,
  type UsccOptions,
} from "./uscc/check-uscc.ts";
export type { UsccAuthority, UsccCategory } from "./uscc/categories.ts";
export { formatUscc } from "./uscc/format-uscc.ts";
export {
  checkOrganizationCode,
  formatOrganizationCode,
  isOrganizationCode,
  organizationCheckCharacter,
  type OrganizationCode,
  type OrganizationCodeFindings,
} from "./organization-code.ts";
export { residentIdCheckCharacter } from "./resident-id/check-character.ts";
export { isResidentId } from "./resident-id/is-resident-id.ts";
export {
  checkResidentId,
  type ResidentDocument,
  type ResidentId,
  type ResidentIdFindings,
  type ResidentIdOptions,
} from "./resident-id/check-resident-id.ts";
export { formatResidentId } from "./resident-id/format-resident-id.ts";
export {
  checkDivisionCode,
  divisionLevelOf,
  formatDivisionCode,
  isDivisionCode,
  parentDivisionCode,
  type DivisionCode,
  type DivisionCodeFindings,
  type DivisionCodeOptions,
  type DivisionLevel,
} from "./division-code.ts";
export {
  checkCommunityCode,
  formatCommunityCode,
  isCommunityCode,
  type CommunityCode,
  type CommunityCodeFindings,
  type CommunityKind,
  type StreetKind,
} from "./community-code.ts";
export { checkGridId, formatGridId, isGridId, type GridId, type GridIdFindings } from "./grid-id.ts";
export type { IdentifierSchemaFindings } from "./schema.ts";
export {
  communityKindLabels,
  divisionLevelLabels,
  residentDocumentLabels,
  streetKindLabels,
  usccAuthorityLabels,
  usccCategoryLabels,
} from "./data/labels.ts";
export type { IdentifierFindings } from "./findings.ts";
export type { DivisionListing, DivisionTable } from "./division-table.ts";
export {
  classifyPhone,
  formatPhone,
  formatStrictTelUri,
  type ClassifiedPhone,
  type KnownPhone,
  type PhoneFinding,
  type PhoneFindings,
  type PhoneKind,
  type PhoneOptions,
  type PhoneUnknownReason,
  type UnknownPhone,
} from "./phone/index.ts";
export { maskText, type MaskOptions } from "./mask-text.ts";
export type { MaskKind } from "../core/base.ts";
export { joinKey, type HmacSha256, type JoinKeyOptions } from "./join-key.ts";
export type { JoinKeyKind } from "./normalize-for-join.ts";
