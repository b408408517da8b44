import type { TableModel } from "../core/index.ts";
import { divisionTable, findDivisions } from "../divisions/index.ts";
import { linkCardTable } from "../link-cards/index.ts";
import { indicatorTable, observationTable } from "../indicators/index.ts";
import { incubationTable, organizationTable, zoneTable } from "../organizations/index.ts";
import {
  agreementTable,
  caseTable,
  cohortTable,
  courseTable,
  editionTable,
  mechanismTable,
  membershipTable,
  methodTable,
  policyTable,
  programmeTable,
  reportTable,
  serviceReachTable,
  serviceTable,
  sessionTable,
  talentTable,
} from "../programmes/index.ts";
import {
  assetLockTable,
  bidTable,
  distributionTable,
  fundingLineTable,
  microProjectTable,
  milestoneTable,
  needTable,
  openCallTable,
  projectTable,
  serviceRequestTable,
  streetCallTable,
  suggestionTable,
  visitCampaignTable,
  visitTable,
} from "../projects/index.ts";
import { ratingTable, recognitionTable } from "../ratings/index.ts";
import { spaceApplicationTable, venueTable, type Venue } from "../venues/index.ts";
import { serviceRecordTable } from "../volunteer-hours/index.ts";
import { UseError } from "./use-error.ts";

/** A model of which only the table is needed. */
export type AnyTableModel = TableModel<unknown>;

/**
 * Lists the models that files can be checked as, by the names that `--as` takes.
 *
 * @returns the models
 */
export function tableModels(): readonly AnyTableModel[] {
  // A model takes the records that its own `build` makes, so that the kind of record does not matter to a command.
  const models: readonly unknown[] = [
    organizationTable(),
    ratingTable(),
    recognitionTable(),
    venueModel(),
    spaceApplicationTable(),
    serviceRecordTable(),
    linkCardTable(),
    indicatorTable(),
    observationTable(),
    programmeTable(),
    editionTable(),
    sessionTable(),
    agreementTable(),
    caseTable(),
    reportTable(),
    policyTable(),
    mechanismTable(),
    methodTable(),
    serviceTable(),
    serviceReachTable(),
    courseTable(),
    cohortTable(),
    talentTable(),
    membershipTable(),
    openCallTable(),
    bidTable(),
    projectTable(),
    milestoneTable(),
    microProjectTable(),
    visitCampaignTable(),
    visitTable(),
    needTable(),
    serviceRequestTable(),
    streetCallTable(),
    suggestionTable(),
    incubationTable(),
    fundingLineTable(),
    assetLockTable(),
    distributionTable(),
    zoneTable(),
  ];
  return models as readonly AnyTableModel[];
}

/**
 * Gives the table of venues, with what is known of divisions.
 *
 * @returns the model
 */
export function venueModel(): TableModel<Venue> {
  return venueTable({ divisions: divisionTable, findDivisions });
}

/**
 * Finds a model by the name that the user gave.
 *
 * @param id - the name
 * @returns the model
 * @throws UseError where there is none of that name
 */
export function tableModelOf(id: string): AnyTableModel {
  const models = tableModels();
  const model = models.find((candidate) => candidate.id === id);
  if (model === undefined) {
    const names = models.map((known) => known.id).join(", ");
    throw new UseError(`there is no model ${id}; known: ${names}`, `没有这个模型；已有：${names}`);
  }
  return model;
}
