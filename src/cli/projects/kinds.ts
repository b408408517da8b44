import type { CivilDate, DueItem, Finding, MachineData } from "../../core/index.ts";
import {
  dueItemsOfCall,
  dueItemsOfMicroProject,
  dueItemsOfNeed,
  dueItemsOfServiceRequest,
  dueItemsOfSuggestion,
  dueItemsOfMilestone,
  dueItemsOfProject,
  microProjectMachine,
  microProjectStateOn,
  milestoneStateOn,
  needMachine,
  needStateOn,
  openCallMachine,
  openCallStateOn,
  projectMachine,
  projectStateOn,
  serviceRequestMachine,
  serviceRequestStateOn,
  suggestionMachine,
  suggestionStateOn,
  withBids,
  withMilestones,
} from "../../projects/index.ts";

/** A state on a day, and why. */
export interface StateToPrint {
  /** Its code, `"unknown"` included. */
  readonly state: string;
  /** Why it is so. */
  readonly because: readonly Finding[];
}

/** What belongs to the records of a model and has a table of its own. */
export interface ProjectParts {
  /** The id of the table of the parts. */
  readonly model: string;
  /** The property of the record that they come to stand in. */
  readonly field: string;
  /** Puts parts into their records; gives as many records, in the same order. */
  readonly join: (records: readonly never[], parts: readonly never[]) => readonly unknown[];
}

/** What `linli projects` knows of one model. */
export interface ProjectKind {
  /** The id of its table. */
  readonly model: string;
  /** The state of a record on a day. */
  readonly stateOn: (record: never, on: CivilDate) => StateToPrint;
  /** What is due of a record. */
  readonly dueItemsOf: (record: never, on: CivilDate) => readonly DueItem[];
  /** What belongs to its records and is kept in a file of its own. */
  readonly parts?: ProjectParts | undefined;
  /** Its state machine, for the names of states and for what can happen next; without one `words.ts` names the states. */
  readonly machine?: MachineData | undefined;
}

/**
 * The models of `linli projects`: one line for each, whose words stand in `words.ts`. A file that is read without `--as` is
 * read as the first one.
 */
export const projectKinds: readonly ProjectKind[] = [
  {
    model: "project",
    stateOn: projectStateOn,
    dueItemsOf: dueItemsOfProject,
    machine: projectMachine,
    parts: { model: "milestone", field: "milestones", join: withMilestones },
  },
  {
    model: "open-call",
    stateOn: openCallStateOn,
    dueItemsOf: dueItemsOfCall,
    machine: openCallMachine,
    parts: { model: "bid", field: "bids", join: withBids },
  },
  {
    model: "micro-project",
    stateOn: microProjectStateOn,
    dueItemsOf: dueItemsOfMicroProject,
    machine: microProjectMachine,
  },
  { model: "need", stateOn: needStateOn, dueItemsOf: dueItemsOfNeed, machine: needMachine },
  {
    model: "service-request",
    stateOn: serviceRequestStateOn,
    dueItemsOf: dueItemsOfServiceRequest,
    machine: serviceRequestMachine,
  },
  {
    model: "suggestion",
    stateOn: suggestionStateOn,
    dueItemsOf: dueItemsOfSuggestion,
    machine: suggestionMachine,
  },
  { model: "milestone", stateOn: milestoneStateOn, dueItemsOf: dueItemsOfMilestone },
];
