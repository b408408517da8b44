import { checkHistory, type Finding, type FindingParams } from "../../core/index.ts";
import { isVenueKind } from "../rules.ts";
import { spaceApplicationMachine } from "./machine.ts";
import type { SpaceApplication } from "./model.ts";

/** Says whether a value is a kind of small space, known or of one's own. */
export function isSmallSpaceKind(value: unknown): boolean {
  return isVenueKind(value) && typeof value === "string" && /^(?:microspace|x-)/.test(value);
}

/** Says whether a venue is named only where the space was opened. */
export function venueIsOpened({ events, venue }: Pick<SpaceApplication, "events" | "venue">): boolean {
  return venue === undefined || events.some(({ event }) => event === "open");
}

/** Says whether everything that is recorded can have happened, in that order, with what it needs. */
export function applicationEventsArePossible(application: SpaceApplication): boolean {
  return firstApplicationError(application) === undefined;
}

/** What the message about an impossible event prints. */
export function impossibleApplicationEventOf(application: SpaceApplication): FindingParams {
  const error = firstApplicationError(application);
  const [place] = error?.path ?? [];
  return { position: typeof place === "number" ? place + 1 : 1, code: error?.code ?? "" };
}

function firstApplicationError(application: SpaceApplication): Finding | undefined {
  const { findings } = checkHistory(spaceApplicationMachine, application.events, application);
  return findings.find(({ severity }) => severity === "error") as Finding | undefined;
}
