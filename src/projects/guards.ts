// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCivilDate, isInstant, isPeriod, isQuantity, periodInOrder } from "../core/index.ts";
import { isGridId } from "../identifiers/index.ts";
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
  beneficiaryFitsKind,
  capFitsDividends,
  hasOneAmount,
  hasOneTime,
  isAmountOfFen,
  isCapPercent,
  isContributorCount,
  isFundingPurpose,
  isFundingSourceKind,
  isInYuan,
  isPaidFen,
  isSurplusUse,
  isYear,
  parFitsKind,
  verifiedAfterDeclared,
} from "./funding/rules.ts";
import {
  acceptorIsAnother,
  decidedIsNotAboveRequested,
  isBudgetYear,
  isCountOfPeople,
  isMicroProjectExclusion,
  isMicroProjectTopic,
  isProjectAmount,
  microProjectEventsArePossible,
  stepsArePublicOnce,
  voteAddsUp,
} from "./micro-projects/rules.ts";
import {
  activityFitsKind,
  arrivalsAfterCall,
  callDueAfterCall,
  callHasOneLimit,
  calledOnce,
  callerIsNotCalled,
  isNoPetition,
  isRefusalReason,
  isRequestChannel,
  isServiceRequestKind,
  isStreetCallMatter,
  isSuggestionGroup,
  isSuggestionKind,
  isSuggestionTheme,
  isWithinMinutes,
  mergeHasTarget,
  mergedElsewhere,
  openingsAgree,
  requestDueAfterOpening,
  requestEventFieldsFit,
  requestEventIsComplete,
  requestEventsAfterOpening,
  requestEventsAreInOrder,
  requestEventsArePossible,
  requestHasOpening,
  solvedAfterCall,
  someoneIsCalled,
  suggestionDueAfterMade,
  suggestionEventsAfterMade,
  suggestionEventsAreInOrder,
  suggestionEventsArePossible,
  suggestionHasOrigin,
  suggestionLeadsElsewhere,
} from "./requests/rules.ts";
import { isHouseholdKey } from "./visits/household-key.ts";
import {
  bodyFitsNeedEvent,
  feedbackFitsEvent,
  followUpHasFeedback,
  isCareAction,
  isNeedCategory,
  isNeedReporter,
  isTargetCount,
  isVisitOutcome,
  isVisitorRole,
  metWhereSomethingWasDone,
  needDueAfterRaised,
  needEventsAfterRaised,
  needEventsAreInOrder,
  needEventsArePossible,
  needHasHousehold,
  needHasOrigin,
  outcomeFitsMode,
  referralHasBody,
  targetsAreApart,
} from "./visits/rules.ts";
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
 * Says whether a value is what `AssetLockSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isAssetLockRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    body,
    dividends,
    dividendCapPercent,
    shareRefund,
    surplusUses,
    dissolutionTo,
    declaredIn,
    from,
    verifiedOn,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    isBodyReference(body) &&
    (dividends === "never" || dividends === "capped" || dividends === "free") &&
    (dividendCapPercent === undefined ||
      (typeof dividendCapPercent === "number" &&
        Number.isFinite(dividendCapPercent) &&
        isCapPercent(dividendCapPercent))) &&
    (shareRefund === "never" || shareRefund === "at-par" || shareRefund === "free") &&
    (surplusUses === undefined || isAssetLockSurplusUses(surplusUses)) &&
    (dissolutionTo === undefined || (typeof dissolutionTo === "string" && isFilledText(dissolutionTo))) &&
    typeof declaredIn === "string" &&
    isFilledText(declaredIn) &&
    isCivilDate(from) &&
    (verifiedOn === undefined || isCivilDate(verifiedOn)) &&
    (source === undefined || isSourceReference(source)) &&
    capFitsDividends(record as never) &&
    verifiedAfterDeclared(record as never)
  );
}

function isAssetLockSurplusUses(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isSurplusUse(item))) return false;
  }
  return true;
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
 * Says whether a value is what `DistributionSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isDistributionRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, body, on, kind, amountFen, parFen, surplusYear, surplusFen, beneficiaryKind, source } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    isBodyReference(body) &&
    isCivilDate(on) &&
    (kind === "dividend" || kind === "share-refund" || kind === "welfare" || kind === "reinvestment") &&
    typeof amountFen === "number" &&
    Number.isFinite(amountFen) &&
    isPaidFen(amountFen) &&
    (parFen === undefined || (typeof parFen === "number" && Number.isFinite(parFen) && isPaidFen(parFen))) &&
    (surplusYear === undefined ||
      (typeof surplusYear === "number" && Number.isFinite(surplusYear) && isYear(surplusYear))) &&
    (surplusFen === undefined ||
      (typeof surplusFen === "number" && Number.isFinite(surplusFen) && isAmountOfFen(surplusFen))) &&
    (beneficiaryKind === undefined ||
      (typeof beneficiaryKind === "string" && isSurplusUse(beneficiaryKind))) &&
    (source === undefined || isSourceReference(source)) &&
    parFitsKind(record as never) &&
    beneficiaryFitsKind(record as never)
  );
}

/**
 * Says whether a value is what `FundingLineSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isFundingLineRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    amountFen,
    amount,
    sourceKind,
    purpose,
    funder,
    receiver,
    year,
    period,
    perYear,
    place,
    project,
    contributors,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (amountFen === undefined ||
      (typeof amountFen === "number" && Number.isFinite(amountFen) && isAmountOfFen(amountFen))) &&
    (amount === undefined || isFundingLineAmount(amount)) &&
    typeof sourceKind === "string" &&
    isFundingSourceKind(sourceKind) &&
    (purpose === undefined || (typeof purpose === "string" && isFundingPurpose(purpose))) &&
    (funder === undefined || isBodyReference(funder)) &&
    (receiver === undefined || isBodyReference(receiver)) &&
    (year === undefined || (typeof year === "number" && Number.isFinite(year) && isYear(year))) &&
    (period === undefined || isPeriod(period)) &&
    (perYear === undefined || typeof perYear === "boolean") &&
    (place === undefined || isPlaceReference(place)) &&
    (project === undefined || (typeof project === "string" && isFilledText(project))) &&
    (contributors === undefined ||
      (typeof contributors === "number" &&
        Number.isFinite(contributors) &&
        isContributorCount(contributors))) &&
    (source === undefined || isSourceReference(source)) &&
    hasOneAmount(record as never) &&
    hasOneTime(record as never)
  );
}

function isFundingLineAmount(record: unknown): boolean {
  if (!isObject(record)) return false;

  return isQuantity(record) && isInYuan(record as never);
}

/**
 * Says whether a value is what `MicroProjectSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isMicroProjectRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    name,
    kind,
    topic,
    place,
    year,
    supporters,
    requestedFen,
    decidedFen,
    spentFen,
    vote,
    exclusion,
    contractor,
    acceptedBy,
    dueOn,
    publicity,
    events,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    (kind === "works" || kind === "services" || kind === "goods") &&
    (topic === undefined || (typeof topic === "string" && isMicroProjectTopic(topic))) &&
    isPlaceReference(place) &&
    typeof year === "number" &&
    Number.isFinite(year) &&
    isBudgetYear(year) &&
    (supporters === undefined ||
      (typeof supporters === "number" && Number.isFinite(supporters) && isCountOfPeople(supporters))) &&
    typeof requestedFen === "number" &&
    Number.isFinite(requestedFen) &&
    isProjectAmount(requestedFen) &&
    (decidedFen === undefined ||
      (typeof decidedFen === "number" && Number.isFinite(decidedFen) && isProjectAmount(decidedFen))) &&
    (spentFen === undefined ||
      (typeof spentFen === "number" && Number.isFinite(spentFen) && isAmountInFen(spentFen))) &&
    (vote === undefined || isMicroProjectVote(vote)) &&
    (exclusion === undefined || (typeof exclusion === "string" && isMicroProjectExclusion(exclusion))) &&
    (contractor === undefined || isBodyReference(contractor)) &&
    (acceptedBy === undefined || isBodyReference(acceptedBy)) &&
    (dueOn === undefined || isCivilDate(dueOn)) &&
    (publicity === undefined || isMicroProjectPublicity(publicity)) &&
    isMicroProjectEvents(events) &&
    (source === undefined || isSourceReference(source)) &&
    decidedIsNotAboveRequested(record as never) &&
    acceptorIsAnother(record as never) &&
    stepsArePublicOnce(record as never) &&
    microProjectEventsArePossible(record as never)
  );
}

function isMicroProjectVote(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { on, members, present, agree } = record;
  return (
    (on === undefined || isCivilDate(on)) &&
    (members === undefined ||
      (typeof members === "number" && Number.isFinite(members) && isCountOfPeople(members))) &&
    typeof present === "number" &&
    Number.isFinite(present) &&
    isCountOfPeople(present) &&
    typeof agree === "number" &&
    Number.isFinite(agree) &&
    isCountOfPeople(agree) &&
    voteAddsUp(record as never)
  );
}

function isMicroProjectPublicity(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isMicroProjectPublicityItem(item)) return false;
  }
  return true;
}

function isMicroProjectPublicityItem(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { step, from, until, where } = record;
  return (
    (step === "collection" ||
      step === "deliberation" ||
      step === "decision" ||
      step === "implementation" ||
      step === "acceptance") &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    (where === undefined || (typeof where === "string" && isFilledText(where))) &&
    periodInOrder(record as never)
  );
}

function isMicroProjectEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isMicroProjectEvent(item)) return false;
  }
  return true;
}

function isMicroProjectEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, at, reason } = record;
  return (
    isMicroProjectEventEvent(event) &&
    (on === undefined || isCivilDate(on)) &&
    (at === undefined || isInstant(at)) &&
    (reason === undefined || (typeof reason === "string" && isFilledText(reason)))
  );
}

function isMicroProjectEventEvent(value: unknown): boolean {
  switch (value) {
    case "propose":
    case "deliberate":
    case "decide":
    case "start":
    case "deliver":
    case "send-back":
    case "accept":
    case "reject":
    case "withdraw":
    case "cancel":
      return true;
    default:
      return false;
  }
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
 * Says whether a value is what `NeedSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isNeedRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, visit, household, category, urgency, reportedBy, place, raisedOn, dueOn, events } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (visit === undefined || (typeof visit === "string" && isFilledText(visit))) &&
    (household === undefined || (typeof household === "string" && isHouseholdKey(household))) &&
    typeof category === "string" &&
    isNeedCategory(category) &&
    (urgency === undefined || urgency === "ordinary" || urgency === "urgent") &&
    (reportedBy === undefined || (typeof reportedBy === "string" && isNeedReporter(reportedBy))) &&
    (place === undefined || isPlaceReference(place)) &&
    isCivilDate(raisedOn) &&
    (dueOn === undefined || isCivilDate(dueOn)) &&
    (events === undefined || isNeedEvents(events)) &&
    needHasOrigin(record as never) &&
    needHasHousehold(record as never) &&
    needDueAfterRaised(record as never) &&
    needEventsArePossible(record as never) &&
    needEventsAreInOrder(record as never) &&
    needEventsAfterRaised(record as never)
  );
}

function isNeedEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isNeedEvent(item)) return false;
  }
  return true;
}

function isNeedEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, at, to, feedback } = record;
  return (
    (event === "assign" ||
      event === "resolve" ||
      event === "refer" ||
      event === "give-up" ||
      event === "follow-up") &&
    (on === undefined || isCivilDate(on)) &&
    (at === undefined || isInstant(at)) &&
    (to === undefined || isBodyReference(to)) &&
    (feedback === undefined ||
      feedback === "satisfied" ||
      feedback === "unsatisfied" ||
      feedback === "none") &&
    followUpHasFeedback(record as never) &&
    feedbackFitsEvent(record as never) &&
    referralHasBody(record as never) &&
    bodyFitsNeedEvent(record as never)
  );
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

/**
 * Says whether a value is what `ServiceRequestSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isServiceRequestRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, kind, channel, matter, place, openedOn, openedAt, dueOn, mergedInto, activity, events } =
    record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof kind === "string" &&
    isNoPetition(kind) &&
    isServiceRequestKind(kind) &&
    typeof channel === "string" &&
    isRequestChannel(channel) &&
    (matter === undefined || (typeof matter === "string" && isFilledText(matter))) &&
    (place === undefined || isPlaceReference(place)) &&
    (openedOn === undefined || isCivilDate(openedOn)) &&
    (openedAt === undefined || isInstant(openedAt)) &&
    (dueOn === undefined || isCivilDate(dueOn)) &&
    (mergedInto === undefined || (typeof mergedInto === "string" && isFilledText(mergedInto))) &&
    (activity === undefined || (typeof activity === "string" && isFilledText(activity))) &&
    (events === undefined || isServiceRequestEvents(events)) &&
    requestHasOpening(record as never) &&
    openingsAgree(record as never) &&
    requestDueAfterOpening(record as never) &&
    mergedElsewhere(record as never) &&
    mergeHasTarget(record as never) &&
    activityFitsKind(record as never) &&
    requestEventsArePossible(record as never) &&
    requestEventsAreInOrder(record as never) &&
    requestEventsAfterOpening(record as never)
  );
}

function isServiceRequestEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isServiceRequestEvent(item)) return false;
  }
  return true;
}

function isServiceRequestEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, at, to, reason, responded, solved, satisfied } = record;
  return (
    isServiceRequestEventEvent(event) &&
    (on === undefined || isCivilDate(on)) &&
    (at === undefined || isInstant(at)) &&
    (to === undefined || isBodyReference(to)) &&
    (reason === undefined || (typeof reason === "string" && isRefusalReason(reason))) &&
    (responded === undefined || typeof responded === "boolean") &&
    (solved === undefined || typeof solved === "boolean") &&
    (satisfied === undefined || typeof satisfied === "boolean") &&
    requestEventIsComplete(record as never) &&
    requestEventFieldsFit(record as never)
  );
}

function isServiceRequestEventEvent(value: unknown): boolean {
  switch (value) {
    case "accept":
    case "decline":
    case "dispatch":
    case "object":
    case "handle":
    case "supervise":
    case "reply":
    case "close":
    case "return-visit":
    case "evaluate":
    case "reopen":
    case "merge":
    case "withdraw":
      return true;
    default:
      return false;
  }
}

/**
 * Says whether a value is what `StreetCallSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isStreetCallRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, caller, place, matter, calledAt, called, withinMinutes, dueAt, solvedOn, source } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    isBodyReference(caller) &&
    (place === undefined || isPlaceReference(place)) &&
    typeof matter === "string" &&
    isStreetCallMatter(matter) &&
    isInstant(calledAt) &&
    isStreetCallCalled(called) &&
    (withinMinutes === undefined ||
      (typeof withinMinutes === "number" &&
        Number.isFinite(withinMinutes) &&
        isWithinMinutes(withinMinutes))) &&
    (dueAt === undefined || isInstant(dueAt)) &&
    (solvedOn === undefined || isCivilDate(solvedOn)) &&
    (source === undefined || isSourceReference(source)) &&
    callerIsNotCalled(record as never) &&
    calledOnce(record as never) &&
    arrivalsAfterCall(record as never) &&
    callHasOneLimit(record as never) &&
    callDueAfterCall(record as never) &&
    solvedAfterCall(record as never)
  );
}

function isStreetCallCalled(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isStreetCallCalledItem(item)) return false;
  }
  return someoneIsCalled(list);
}

function isStreetCallCalledItem(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { body, arrivedAt } = record;
  return isBodyReference(body) && (arrivedAt === undefined || isInstant(arrivedAt));
}

/**
 * Says whether a value is what `SuggestionSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isSuggestionRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, from, group, to, kind, title, theme, place, on, dueOn, events } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (from === undefined || isBodyReference(from)) &&
    (group === undefined || (typeof group === "string" && isSuggestionGroup(group))) &&
    isBodyReference(to) &&
    (kind === undefined || (typeof kind === "string" && isSuggestionKind(kind))) &&
    typeof title === "string" &&
    isFilledText(title) &&
    (theme === undefined || (typeof theme === "string" && isSuggestionTheme(theme))) &&
    (place === undefined || isPlaceReference(place)) &&
    isCivilDate(on) &&
    (dueOn === undefined || isCivilDate(dueOn)) &&
    (events === undefined || isSuggestionEvents(events)) &&
    suggestionHasOrigin(record as never) &&
    suggestionLeadsElsewhere(record as never) &&
    suggestionDueAfterMade(record as never) &&
    suggestionEventsArePossible(record as never) &&
    suggestionEventsAreInOrder(record as never) &&
    suggestionEventsAfterMade(record as never)
  );
}

function isSuggestionEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isSuggestionEvent(item)) return false;
  }
  return true;
}

function isSuggestionEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, at } = record;
  return (
    isSuggestionEventEvent(event) &&
    (on === undefined || isCivilDate(on)) &&
    (at === undefined || isInstant(at))
  );
}

function isSuggestionEventEvent(value: unknown): boolean {
  switch (value) {
    case "accept":
    case "adopt":
    case "adopt-in-part":
    case "not-adopt":
    case "reply":
    case "reject":
    case "withdraw":
      return true;
    default:
      return false;
  }
}

/**
 * Says whether a value is what `VisitSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isVisitRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    campaign,
    household,
    visitorRole,
    visitor,
    grid,
    place,
    on,
    mode,
    outcome,
    profileComplete,
    careActions,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (campaign === undefined || (typeof campaign === "string" && isFilledText(campaign))) &&
    typeof household === "string" &&
    isHouseholdKey(household) &&
    typeof visitorRole === "string" &&
    isVisitorRole(visitorRole) &&
    (visitor === undefined || (typeof visitor === "string" && isFilledText(visitor))) &&
    (grid === undefined || (typeof grid === "string" && isGridId(grid))) &&
    (place === undefined || isPlaceReference(place)) &&
    isCivilDate(on) &&
    (mode === "home" || mode === "phone" || mode === "online") &&
    typeof outcome === "string" &&
    isVisitOutcome(outcome) &&
    (profileComplete === undefined || typeof profileComplete === "boolean") &&
    (careActions === undefined || isVisitCareActions(careActions)) &&
    metWhereSomethingWasDone(record as never) &&
    outcomeFitsMode(record as never)
  );
}

function isVisitCareActions(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isCareAction(item))) return false;
  }
  return true;
}

/**
 * Says whether a value is what `VisitCampaignSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isVisitCampaignRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, name, period, place, visitorRoles, targets, source } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    (period === undefined || isPeriod(period)) &&
    (place === undefined || isPlaceReference(place)) &&
    (visitorRoles === undefined || isVisitCampaignVisitorRoles(visitorRoles)) &&
    (targets === undefined || isVisitCampaignTargets(targets)) &&
    (source === undefined || isSourceReference(source)) &&
    targetsAreApart(record as never)
  );
}

function isVisitCampaignVisitorRoles(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isVisitorRole(item))) return false;
  }
  return true;
}

function isVisitCampaignTargets(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isVisitCampaignTarget(item)) return false;
  }
  return true;
}

function isVisitCampaignTarget(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { scope, households } = record;
  return (
    (scope === "campaign" || scope === "visitor" || scope === "community") &&
    typeof households === "number" &&
    Number.isFinite(households) &&
    isTargetCount(households)
  );
}
