import type { ClosedCodeList, CodeList } from "../core/index.ts";
import type { AssignmentRank, ContactRole } from "./model.ts";

/** What a contact on a link card can be there for, in the order in which contacts are printed. */
export const contactRoles: CodeList<ContactRole> = {
  id: "contact-role",
  codes: [
    "grid-member",
    "community-office",
    "property",
    "family-doctor",
    "community-police",
    "grid-leader",
    "building-head",
    "community-secretary",
    "auxiliary-police",
    "anti-drug-worker",
    "legal-adviser",
    "social-worker",
    "water",
    "power",
    "gas",
    "heat",
    "cable",
    "supervisor",
  ],
  extensible: true,
  source:
    "cards of Ningbo (2024), Xining (2021), Changzhou (2015), Haiyuan (2022) and others, as the press reported",
};

/**
 * The roles that a link card is expected to have.
 *
 * @remarks Those of the card of Ningbo, released on 2024-07-09. Not every estate has a property manager, so that a
 * missing one is a remark and no error.
 */
export const expectedContactRoles: readonly ContactRole[] = [
  "grid-member",
  "community-office",
  "property",
  "family-doctor",
  "community-police",
];

/** Whether somebody is in charge of a grid or stands in. */
export const assignmentRanks: ClosedCodeList<AssignmentRank> = {
  id: "assignment-rank",
  codes: ["primary", "deputy"],
  extensible: false,
};
