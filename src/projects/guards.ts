// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCivilDate, isInstant, isPeriod, isQuantity } from "../core/index.ts";
import { isTheme } from "../indicators/index.ts";
import {
  isAmountInFen,
  isBodyReference,
  isFilledText,
  isPlaceReference,
  isSourceReference,
} from "../organizations/index.ts";
import {
  awardFollowsSubmission,
  awardHasEligibleBid,
  awardHasWinner,
  awardsPrecedeWork,
  bidsAreApart,
  bidsAreOfCall,
  bidsCloseAfterPublishing,
  budgetIsInYuan,
  callEventsArePossible,
  endHasNoWinner,
  isOpenCallKind,
  isScore,
  leadsAreApart,
  terminationGivesReason,
  winnersAreEligible,
  winnersHaveCriterion,
  winnersHaveOneLead,
} from "./calls/rules.ts";
import {
  acceptanceIsNotTooEarly,
  acceptedDidNotFail,
  acceptorIsNotUndertaker,
  commissionerIsNotUndertaker,
  isProjectRole,
  milestonesAreApart,
  milestonesAreOfProject,
  milestonesFollowSigning,
  ownersAreParties,
  partiesAreApart,
  projectEndGivesReason,
  projectEventsArePossible,
  signingFitsEvent,
  startFollowsSigning,
} from "./works/rules.ts";

type Fields = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Says whether a value is what `BidSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isBidRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, call, bidder, leads, submittedOn, eligible, score, withdrawn, award } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (call === undefined || (typeof call === "string" && isFilledText(call))) &&
    isBodyReference(bidder) &&
    (leads === undefined || isBidLeads(leads)) &&
    (submittedOn === undefined || isCivilDate(submittedOn)) &&
    (eligible === undefined || typeof eligible === "boolean") &&
    (score === undefined || (typeof score === "number" && Number.isFinite(score) && isScore(score))) &&
    (withdrawn === undefined || typeof withdrawn === "boolean") &&
    (award === undefined || isBidAward(award)) &&
    awardFollowsSubmission(record as never) &&
    leadsAreApart(record as never)
  );
}

function isBidLeads(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isFilledText(item))) return false;
  }
  return true;
}

function isBidAward(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { on, amountFen, acceptanceCriterion } = record;
  return (
    (on === undefined || isCivilDate(on)) &&
    (amountFen === undefined ||
      (typeof amountFen === "number" && Number.isFinite(amountFen) && isAmountInFen(amountFen))) &&
    (acceptanceCriterion === undefined ||
      (typeof acceptanceCriterion === "string" && isFilledText(acceptanceCriterion)))
  );
}

/**
 * Says whether a value is what `MilestoneSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isMilestoneRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, project, title, owner, dueOn, doneOn, evidence } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (project === undefined || (typeof project === "string" && isFilledText(project))) &&
    typeof title === "string" &&
    isFilledText(title) &&
    (owner === undefined || isBodyReference(owner)) &&
    (dueOn === undefined || isCivilDate(dueOn)) &&
    (doneOn === undefined || isCivilDate(doneOn)) &&
    (evidence === undefined || isMilestoneEvidence(evidence))
  );
}

function isMilestoneEvidence(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isSourceReference(item)) return false;
  }
  return true;
}

/**
 * Says whether a value is what `OpenCallSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isOpenCallRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    title,
    englishTitle,
    kind,
    publisher,
    place,
    themes,
    need,
    bidsUntil,
    completeBy,
    acceptanceCriteria,
    budget,
    bids,
    events,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof title === "string" &&
    isFilledText(title) &&
    (englishTitle === undefined || (typeof englishTitle === "string" && isFilledText(englishTitle))) &&
    typeof kind === "string" &&
    isOpenCallKind(kind) &&
    (publisher === undefined || isBodyReference(publisher)) &&
    (place === undefined || isPlaceReference(place)) &&
    (themes === undefined || isOpenCallThemes(themes)) &&
    (need === undefined || (typeof need === "string" && isFilledText(need))) &&
    (bidsUntil === undefined || isCivilDate(bidsUntil)) &&
    (completeBy === undefined || isCivilDate(completeBy)) &&
    (acceptanceCriteria === undefined ||
      (typeof acceptanceCriteria === "string" && isFilledText(acceptanceCriteria))) &&
    (budget === undefined || isQuantity(budget)) &&
    (bids === undefined || isOpenCallBids(bids)) &&
    (events === undefined || isOpenCallEvents(events)) &&
    (source === undefined || isSourceReference(source)) &&
    budgetIsInYuan(record as never) &&
    callEventsArePossible(record as never) &&
    bidsCloseAfterPublishing(record as never) &&
    awardHasEligibleBid(record as never) &&
    awardHasWinner(record as never) &&
    winnersAreEligible(record as never) &&
    winnersHaveOneLead(record as never) &&
    winnersHaveCriterion(record as never) &&
    awardsPrecedeWork(record as never) &&
    endHasNoWinner(record as never) &&
    terminationGivesReason(record as never) &&
    bidsAreApart(record as never) &&
    bidsAreOfCall(record as never)
  );
}

function isOpenCallThemes(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isTheme(item))) return false;
  }
  return true;
}

function isOpenCallBids(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isBidRecord(item)) return false;
  }
  return true;
}

function isOpenCallEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOpenCallEvent(item)) return false;
  }
  return true;
}

function isOpenCallEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, at, reason } = record;
  return (
    isOpenCallEventEvent(event) &&
    (on === undefined || isCivilDate(on)) &&
    (at === undefined || isInstant(at)) &&
    (reason === undefined || (typeof reason === "string" && isFilledText(reason)))
  );
}

function isOpenCallEventEvent(value: unknown): boolean {
  switch (value) {
    case "publish":
    case "open":
    case "evaluate":
    case "award":
    case "declare-no-award":
    case "start":
    case "deliver":
    case "accept":
    case "withdraw":
    case "terminate":
      return true;
    default:
      return false;
  }
}

/**
 * Says whether a value is what `ProjectSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isProjectRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    name,
    englishName,
    themes,
    campaigns,
    parties,
    call,
    signing,
    milestones,
    acceptance,
    period,
    place,
    events,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    (englishName === undefined || (typeof englishName === "string" && isFilledText(englishName))) &&
    (themes === undefined || isOpenCallThemes(themes)) &&
    (campaigns === undefined || isBidLeads(campaigns)) &&
    (parties === undefined || isProjectParties(parties)) &&
    (call === undefined || (typeof call === "string" && isFilledText(call))) &&
    (signing === undefined || isProjectSigning(signing)) &&
    (milestones === undefined || isProjectMilestones(milestones)) &&
    (acceptance === undefined || isProjectAcceptance(acceptance)) &&
    (period === undefined || isPeriod(period)) &&
    (place === undefined || isPlaceReference(place)) &&
    (events === undefined || isProjectEvents(events)) &&
    (source === undefined || isSourceReference(source)) &&
    projectEventsArePossible(record as never) &&
    signingFitsEvent(record as never) &&
    startFollowsSigning(record as never) &&
    milestonesFollowSigning(record as never) &&
    milestonesAreApart(record as never) &&
    milestonesAreOfProject(record as never) &&
    ownersAreParties(record as never) &&
    partiesAreApart(record as never) &&
    commissionerIsNotUndertaker(record as never) &&
    acceptorIsNotUndertaker(record as never) &&
    acceptedDidNotFail(record as never) &&
    acceptanceIsNotTooEarly(record as never) &&
    projectEndGivesReason(record as never)
  );
}

function isProjectParties(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isProjectParty(item)) return false;
  }
  return true;
}

function isProjectParty(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { role, body } = record;
  return typeof role === "string" && isProjectRole(role) && isBodyReference(body);
}

function isProjectSigning(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { on, agreement, session } = record;
  return (
    (on === undefined || isCivilDate(on)) &&
    (agreement === undefined || (typeof agreement === "string" && isFilledText(agreement))) &&
    (session === undefined || (typeof session === "string" && isFilledText(session)))
  );
}

function isProjectMilestones(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isMilestoneRecord(item)) return false;
  }
  return true;
}

function isProjectAcceptance(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { criterion, on, by, result } = record;
  return (
    (criterion === undefined || (typeof criterion === "string" && isFilledText(criterion))) &&
    (on === undefined || isCivilDate(on)) &&
    (by === undefined || isBodyReference(by)) &&
    (result === undefined || result === "passed" || result === "conditional" || result === "failed")
  );
}

function isProjectEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isProjectEvent(item)) return false;
  }
  return true;
}

function isProjectEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, at, reason } = record;
  return (
    isProjectEventEvent(event) &&
    (on === undefined || isCivilDate(on)) &&
    (at === undefined || isInstant(at)) &&
    (reason === undefined || (typeof reason === "string" && isFilledText(reason)))
  );
}

function isProjectEventEvent(value: unknown): boolean {
  switch (value) {
    case "sign":
    case "start":
    case "suspend":
    case "resume":
    case "deliver":
    case "send-back":
    case "accept":
    case "close":
    case "cancel":
    case "terminate":
      return true;
    default:
      return false;
  }
}
