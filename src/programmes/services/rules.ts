import { isCode } from "../../core/index.ts";
import { serviceCodes } from "../../venues/index.ts";
import { socialWorkFields, targetGroups } from "./code-lists.ts";
import type { Service, ServiceReach } from "./model.ts";

/** The part of a service that says whom it is for. */
export type ServiceAudience = Pick<Service, "access" | "groups">;

/** Says whether a targeted service names a group. */
export function targetedNamesGroup({ access, groups }: ServiceAudience): boolean {
  return access !== "targeted" || (groups !== undefined && groups.length > 0);
}

/** Says whether a universal service names no group as a condition. */
export function universalNamesNoGroup({ access, groups }: ServiceAudience): boolean {
  return access !== "universal" || groups === undefined || groups.length === 0;
}

/** Says whether a value is a kind of service, known or of one's own. */
export function isServiceCategory(value: unknown): boolean {
  return isCode(serviceCodes, value);
}

/** Says whether a value is a group that services can be for, known or of one's own. */
export function isTargetGroup(value: unknown): boolean {
  return isCode(targetGroups, value);
}

/** Says whether a value is a field of social work, known or of one's own. */
export function isSocialWorkField(value: unknown): boolean {
  return isCode(socialWorkFields, value);
}

/** Says whether a list names nothing twice. */
export function namesNothingTwice(list: readonly unknown[]): boolean {
  return list.length < 2 || new Set(list).size === list.length;
}

/** Says whether a number is a fee in fen. */
export function isServiceFee(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** Says whether a value has the form of a language tag: language, and perhaps script and region. */
export function isLanguageTag(value: unknown): boolean {
  return typeof value === "string" && value.length <= 12 && languageTag.test(value);
}

/** Says whether a number counts persons: a whole number from 0 on. */
export function isPersonCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Says whether what was counted over days says from which to which. */
export function reachHasEnds({ period }: Pick<ServiceReach, "period">): boolean {
  return period.from !== undefined && period.until !== undefined;
}
