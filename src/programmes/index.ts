/**
 * Programmes of community governance: editions with their sessions and the bodies that run them, services, courses and
 * cohorts, agreements, cases, reports, policies, and the profile of a community.
 *
 * @packageDocumentation
 */
// The findings of all families.
export type { ProgrammeFindings } from "./findings.ts";
// Editions.
export type { EditionFamilyFindings } from "./editions/findings.ts";
// Services.
export type { ServiceFamilyFindings } from "./services/findings.ts";
// Courses.
export type { CourseFamilyFindings } from "./courses/findings.ts";
// Agreements.
export type { AgreementFamilyFindings } from "./agreements/findings.ts";
// Reports.
export type { ReportFamilyFindings } from "./reports/findings.ts";
// Policies.
export type { PolicyFamilyFindings } from "./policies/findings.ts";
// Profiles.
export type { ProfileFamilyFindings, ProfileFindings } from "./profiles/findings.ts";
export type {
  CommunityProfile,
  PeerPosition,
  ProfileFacility,
  ProfileFigure,
  ProfileOptions,
  ProfilePlace,
  ProfileRecords,
} from "./profiles/model.ts";
export { communityProfileOf } from "./profiles/community-profile-of.ts";
export { comparePeers } from "./profiles/compare-peers.ts";
export {
  communityPageOf,
  type CommunityPage,
  type CommunityPageHotline,
  type CommunityPageOptions,
  type CommunityPageVenue,
} from "./profiles/community-page-of.ts";
