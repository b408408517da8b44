// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCivilDate, isPeriod, periodInOrder } from "../core/index.ts";
import { isBodyReference, isFilledText, isSourceReference } from "../organizations/index.ts";
import {
  cancellationIsLast,
  downgradeHasLevel,
  downgradesLower,
  eventLevelFits,
  eventsFollowAnnouncement,
  eventsHaveLevel,
  isAwardYear,
  isEdition,
  isRecognitionKind,
  isScore,
  ratingEventsInOrder,
  recognitionEndsAfterGiving,
  recognitionHasGiver,
} from "./rules.ts";
import {
  bandInOrder,
  belowIsLower,
  boundsFall,
  boundsFitScale,
  capFitsScale,
  hasBounds,
  isPoints,
} from "./scores/rules.ts";

const ratingSchemeForm = /^[\s\S]*@-?\d+(?:\.\d+)?$/;

type Fields = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Says whether a value is what `RatingSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isRatingRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    organization,
    level,
    evaluatingLevel,
    assessedBy,
    announcedOn,
    validity,
    certificateNumber,
    score,
    scheme,
    events,
    document,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    isBodyReference(organization) &&
    (level === undefined ||
      level === "5A" ||
      level === "4A" ||
      level === "3A" ||
      level === "2A" ||
      level === "1A") &&
    (evaluatingLevel === undefined ||
      evaluatingLevel === "national" ||
      evaluatingLevel === "province" ||
      evaluatingLevel === "prefecture" ||
      evaluatingLevel === "county") &&
    (assessedBy === undefined || isBodyReference(assessedBy)) &&
    isCivilDate(announcedOn) &&
    (validity === undefined || isPeriod(validity)) &&
    (certificateNumber === undefined ||
      (typeof certificateNumber === "string" && isFilledText(certificateNumber))) &&
    (score === undefined || (typeof score === "number" && Number.isFinite(score) && isScore(score))) &&
    (scheme === undefined || (typeof scheme === "string" && ratingSchemeForm.test(scheme))) &&
    (events === undefined || isRatingEvents(events)) &&
    (document === undefined || (typeof document === "string" && isFilledText(document))) &&
    (source === undefined || isSourceReference(source)) &&
    eventsFollowAnnouncement(record as never) &&
    ratingEventsInOrder(record as never) &&
    cancellationIsLast(record as never) &&
    downgradesLower(record as never) &&
    eventsHaveLevel(record as never)
  );
}

function isRatingEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isRatingEvent(item)) return false;
  }
  return true;
}

function isRatingEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, level, reason, document } = record;
  return (
    isRatingEventEvent(event) &&
    isCivilDate(on) &&
    (level === undefined ||
      level === "5A" ||
      level === "4A" ||
      level === "3A" ||
      level === "2A" ||
      level === "1A") &&
    (reason === undefined || (typeof reason === "string" && isFilledText(reason))) &&
    (document === undefined || (typeof document === "string" && isFilledText(document))) &&
    downgradeHasLevel(record as never) &&
    eventLevelFits(record as never)
  );
}

function isRatingEventEvent(value: unknown): boolean {
  switch (value) {
    case "verified":
    case "followed-up":
    case "downgraded":
    case "cancelled":
    case "reissued":
    case "returned":
      return true;
    default:
      return false;
  }
}

/**
 * Says whether a value is what `RecognitionSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isRecognitionRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    kind,
    title,
    givers,
    holderKind,
    holder,
    on,
    from,
    until,
    reason,
    edition,
    year,
    level,
    approvalDocument,
    criteria,
    reviewOn,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof kind === "string" &&
    isRecognitionKind(kind) &&
    typeof title === "string" &&
    isFilledText(title) &&
    isRecognitionGivers(givers) &&
    (holderKind === "organization" ||
      holderKind === "party-unit" ||
      holderKind === "programme" ||
      holderKind === "place") &&
    isBodyReference(holder) &&
    (on === undefined || isCivilDate(on)) &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    (reason === undefined || (typeof reason === "string" && isFilledText(reason))) &&
    (edition === undefined ||
      (typeof edition === "number" && Number.isFinite(edition) && isEdition(edition))) &&
    (year === undefined || (typeof year === "number" && Number.isFinite(year) && isAwardYear(year))) &&
    (level === undefined ||
      level === "national" ||
      level === "province" ||
      level === "prefecture" ||
      level === "county") &&
    (approvalDocument === undefined ||
      (typeof approvalDocument === "string" && isFilledText(approvalDocument))) &&
    (criteria === undefined || isRecognitionCriteria(criteria)) &&
    (reviewOn === undefined || isCivilDate(reviewOn)) &&
    (source === undefined || isSourceReference(source)) &&
    periodInOrder(record as never) &&
    recognitionEndsAfterGiving(record as never) &&
    recognitionHasGiver(record as never)
  );
}

function isRecognitionGivers(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isBodyReference(item)) return false;
  }
  return true;
}

function isRecognitionCriteria(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isFilledText(item))) return false;
  }
  return true;
}

/**
 * Says whether a value is what `ScoreSchemeSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isScoreSchemeRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { scale, bonus, cap, bounds, below, published, article } = record;
  return (
    typeof scale === "number" &&
    Number.isFinite(scale) &&
    isPoints(scale) &&
    (bonus === undefined || (typeof bonus === "number" && Number.isFinite(bonus) && isPoints(bonus))) &&
    (cap === undefined || (typeof cap === "number" && Number.isFinite(cap) && isPoints(cap))) &&
    isScoreSchemeBounds(bounds) &&
    isScoreSchemeBelow(below) &&
    (published === undefined || isScoreSchemePublished(published)) &&
    (article === undefined || typeof article === "string") &&
    capFitsScale(record as never) &&
    boundsFitScale(record as never) &&
    belowIsLower(record as never)
  );
}

function isScoreSchemeBounds(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isScoreSchemeBound(item)) return false;
  }
  return hasBounds(list) && boundsFall(list);
}

function isScoreSchemeBound(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { level, from } = record;
  return (
    (level === "5A" || level === "4A" || level === "3A" || level === "2A" || level === "1A") &&
    Number.isFinite(from)
  );
}

function isScoreSchemeBelow(value: unknown): boolean {
  switch (value) {
    case "5A":
    case "4A":
    case "3A":
    case "2A":
    case "1A":
    case "none":
    case "unknown":
      return true;
    default:
      return false;
  }
}

function isScoreSchemePublished(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isScoreSchemePublishedItem(item)) return false;
  }
  return true;
}

function isScoreSchemePublishedItem(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { level, from, until } = record;
  return (
    (level === undefined ||
      level === "5A" ||
      level === "4A" ||
      level === "3A" ||
      level === "2A" ||
      level === "1A") &&
    (from === undefined || Number.isFinite(from)) &&
    (until === undefined || Number.isFinite(until)) &&
    bandInOrder(record as never)
  );
}
