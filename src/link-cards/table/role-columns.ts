import type { ContactRole } from "../model.ts";

/** The roles that a roster has columns for, and the beginning of the ids of those. */
export const roleColumns: readonly (readonly [role: ContactRole, column: string])[] = [
  ["grid-member", "gridMember"],
  ["community-office", "communityOffice"],
  ["property", "property"],
  ["family-doctor", "familyDoctor"],
  ["community-police", "communityPolice"],
];
