/**
 * What every domain shares: findings and check results, civil dates and instants, quantities and money,
 * state machines, code lists, rule sets and schema helpers. It knows no domain word.
 *
 * @packageDocumentation
 */
export * from "./base.ts";
export { checkPeriod, isPeriod, type PeriodFindings } from "./check-period.ts";
export { CivilDateSchema, extendSchema, InstantSchema, PeriodSchema, rule, type Agrees } from "./schema.ts";
