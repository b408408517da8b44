import { divisionLevelOf } from "../identifiers/index.ts";
import type { RegistrationLevel } from "./code-lists.ts";
import type { Organization } from "./model.ts";

/**
 * Gives the division of the body that registers an organization, by which rule sets of places are chosen.
 *
 * @remarks The digits 3 to 8 of a credit code are the division of the body that gave the code (GB 32100-2015).
 *
 * @param organization - an organization
 * @returns six digits: those of the registration, of the credit code, or `100000` where neither is there
 */
export function registeringAreaOf(organization: Organization): string {
  return organization.registration?.divisionCode ?? organization.uscc?.slice(2, 8) ?? "100000";
}

/**
 * Gives the level of the body that registers an organization.
 *
 * @param organization - an organization
 * @returns the level recorded, or that of the division recorded or in the credit code; nothing where neither is there
 */
export function registeringLevelOf(organization: Organization): RegistrationLevel | undefined {
  const { registration, uscc } = organization;
  if (registration !== undefined) return registration.level;
  if (uscc === undefined) return undefined;
  const level = divisionLevelOf(uscc.slice(2, 8));
  return level === "unknown" ? undefined : level;
}
