/**
 * Valid and nearly valid examples of every identifier, of organizations, ratings, venues, volunteer services, link cards and
 * indicators, for this library's tests and for those of its users.
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
export { sampleInvalidVenue, sampleVenue, type InvalidVenueSample } from "./sample-venues.ts";
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
  sampleAssetLock,
  sampleDistribution,
  sampleFundingLine,
  sampleInvalidAssetLock,
  sampleInvalidDistribution,
  sampleInvalidFundingLine,
  type InvalidFundingSample,
} from "./sample-funding.ts";
