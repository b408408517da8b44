/**
 * Valid and nearly valid examples of every identifier, of organizations, ratings, venues, volunteer services, link cards,
 * indicators, services and courses, for this library's tests and for those of its users.
 *
 * @remarks Randomness is an argument: `Math.random`, or a seeded source for tests that repeat.
 *
 * @packageDocumentation
 */
export type { InvalidSample, Random } from "./sampling.ts";
export { sampleCommunityCode, sampleDivisionCode, sampleGridId } from "./sample-area-codes.ts";
export { sampleLandline, sampleMobile } from "./sample-phones.ts";
export {
  sampleInvalidOrganizationCode,
  sampleInvalidResidentId,
  sampleInvalidUscc,
  sampleOrganizationCode,
  sampleResidentId,
  sampleUscc,
  type SampleUsccOptions,
} from "./sample-identifiers.ts";
export {
  sampleInvalidOrganization,
  sampleOrganization,
  samplePartyUnit,
  type InvalidOrganizationSample,
} from "./sample-organizations.ts";
export {
  sampleInvalidRating,
  sampleInvalidRecognition,
  sampleRating,
  sampleRecognition,
  type InvalidRatingSample,
} from "./sample-ratings.ts";
export { sampleInvalidZone, sampleZone, type InvalidZoneSample } from "./sample-zones.ts";
export { sampleInvalidVenue, sampleVenue, type InvalidVenueSample } from "./sample-venues.ts";
export { sampleInvalidSpaceApplication, sampleSpaceApplication } from "./sample-space-applications.ts";
export {
  sampleActivity,
  sampleInvalidServiceRecord,
  sampleServiceRecord,
  sampleVolunteer,
  type InvalidServiceRecordSample,
} from "./sample-hours.ts";
export { sampleCardKey, sampleCardUrl, sampleLinkCard } from "./sample-link-cards.ts";
export {
  sampleIndicator,
  sampleInvalidIndicator,
  sampleInvalidObservation,
  sampleObservation,
  type InvalidIndicatorSample,
} from "./sample-indicators.ts";
export {
  sampleEdition,
  sampleInvalidEdition,
  sampleInvalidProgramme,
  sampleInvalidSession,
  sampleProgramme,
  sampleSession,
  type InvalidEditionSample,
} from "./sample-editions.ts";
export { sampleAgreement, sampleInvalidAgreement, type InvalidAgreementSample } from "./sample-agreements.ts";
export {
  sampleCase,
  sampleInvalidCase,
  sampleInvalidReport,
  sampleReport,
  type InvalidReportSample,
} from "./sample-reports.ts";
export {
  sampleInvalidMechanism,
  sampleInvalidMethod,
  sampleInvalidPolicy,
  sampleMechanism,
  sampleMethod,
  samplePolicy,
  type InvalidPolicySample,
} from "./sample-policies.ts";
export {
  sampleInvalidService,
  sampleInvalidServiceReach,
  sampleService,
  sampleServiceReach,
  type InvalidServiceSample,
} from "./sample-services.ts";
export {
  sampleCohort,
  sampleCourse,
  sampleInvalidCohort,
  sampleInvalidCourse,
  sampleInvalidTalent,
  sampleTalent,
  type InvalidCourseSample,
} from "./sample-courses.ts";
export {
  sampleInvalidMembership,
  sampleMembership,
  type InvalidMembershipSample,
} from "./sample-memberships.ts";
export {
  sampleBid,
  sampleInvalidBid,
  sampleInvalidOpenCall,
  sampleOpenCall,
  type InvalidCallSample,
} from "./sample-calls.ts";
export {
  sampleInvalidMilestone,
  sampleInvalidProject,
  sampleMilestone,
  sampleProject,
  type InvalidProjectSample,
} from "./sample-projects.ts";
export {
  sampleInvalidNeed,
  sampleInvalidVisit,
  sampleInvalidVisitCampaign,
  sampleNeed,
  sampleVisit,
  sampleVisitCampaign,
  type InvalidVisitSample,
} from "./sample-visits.ts";
export {
  sampleInvalidServiceRequest,
  sampleInvalidStreetCall,
  sampleInvalidSuggestion,
  sampleServiceRequest,
  sampleStreetCall,
  sampleSuggestion,
  type InvalidRequestSample,
} from "./sample-requests.ts";
export {
  sampleIncubation,
  sampleInvalidIncubation,
  type InvalidIncubationSample,
} from "./sample-incubation.ts";
export {
  sampleAssetLock,
  sampleDistribution,
  sampleFundingLine,
  sampleInvalidAssetLock,
  sampleInvalidDistribution,
  sampleInvalidFundingLine,
  type InvalidFundingSample,
} from "./sample-funding.ts";
export {
  sampleInvalidMicroProject,
  sampleMicroProject,
  type InvalidMicroProjectSample,
} from "./sample-micro-projects.ts";
