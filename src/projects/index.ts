/**
 * Projects of community governance as state machines whose guards explain themselves: open calls, micro-projects of
 * residents, money, visits, requests and calls between departments.
 *
 * @packageDocumentation
 */
// The findings of all families.
export type { ProjectFindings } from "./findings.ts";
// Calls.
export type { CallFamilyFindings } from "./calls/findings.ts";
// Works.
export type { ProjectWorkFamilyFindings } from "./works/findings.ts";
// Micro projects.
export type { MicroProjectFamilyFindings } from "./micro-projects/findings.ts";
// Funding.
export type { FundingFamilyFindings } from "./funding/findings.ts";
// Visits.
export type { VisitFamilyFindings } from "./visits/findings.ts";
// Requests.
export type { RequestFamilyFindings } from "./requests/findings.ts";
