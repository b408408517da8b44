import { compareCivilDates, isCode, type CivilDate, type Period } from "../core/index.ts";
import { recognitionKinds } from "./code-lists.ts";
import { compareRatingLevels } from "./levels.ts";
import type { Rating, RatingEvent, RatingLevel, Recognition } from "./model.ts";

/** Says whether a number can be a score: no score is below nothing. */
export function isScore(value: number): boolean {
  return value >= 0;
}

/** Says whether a level that was lowered says to which. */
export function downgradeHasLevel({ event, level }: RatingEvent): boolean {
  return event !== "downgraded" || level !== undefined;
}

/** Says whether an event that sets no level has none. */
export function eventLevelFits({ event, level }: RatingEvent): boolean {
  return level === undefined || event === "downgraded" || event === "verified" || event === "followed-up";
}

/** The part of a rating that the rules about its events read. */
export type RatingHistory = Pick<Rating, "level" | "announcedOn" | "events">;

/** Says whether no event is certainly earlier than the announcement. */
export function eventsFollowAnnouncement(rating: RatingHistory): boolean {
  return eventsBeforeAnnouncement(rating).length === 0;
}

/** The events that are certainly earlier than the announcement, counted from 1. */
export function eventsBeforeAnnouncement({ announcedOn, events = [] }: RatingHistory): readonly number[] {
  return positionsWhere(events, ({ on }) => isBefore(on, announcedOn));
}

/** Says whether the events stand in the order in which they took effect. */
export function ratingEventsInOrder(rating: RatingHistory): boolean {
  return eventsOutOfOrder(rating).length === 0;
}

/** The events that are certainly earlier than one that stands before them, counted from 1. */
export function eventsOutOfOrder({ events = [] }: RatingHistory): readonly number[] {
  // Compared with the latest first day so far: what is certainly before that is before the event that has it.
  let latest: CivilDate | undefined;
  return positionsWhere(events, ({ on }) => {
    const isEarlier = latest !== undefined && isBefore(on, latest);
    if (latest === undefined || isBefore(latest, on)) latest = on;
    return isEarlier;
  });
}

/** Says whether nothing but the return of certificate and plaque follows a cancellation. */
export function cancellationIsLast(rating: RatingHistory): boolean {
  return eventsAfterCancellation(rating).length === 0;
}

/** The events that cannot follow a cancellation, counted from 1. */
export function eventsAfterCancellation({ events = [] }: RatingHistory): readonly number[] {
  const end = events.findIndex(({ event }) => event === "cancelled");
  return end < 0 ? [] : positionsWhere(events, ({ event }, index) => index > end && event !== "returned");
}

/** Says whether every level that was lowered is lower afterwards. */
export function downgradesLower(rating: RatingHistory): boolean {
  return downgradesNotLower(rating).length === 0;
}

/** The events that lower a level to the same or a higher one, counted from 1. */
export function downgradesNotLower({ level, events = [] }: RatingHistory): readonly number[] {
  let present: RatingLevel | undefined = level;
  return positionsWhere(events, (event) => {
    const before = present;
    present = event.level ?? present;
    return (
      event.event === "downgraded" &&
      before !== undefined &&
      event.level !== undefined &&
      compareRatingLevels(event.level, before) !== -1
    );
  });
}

/** Says whether nothing is lowered or cancelled where the evaluation gave no level. */
export function eventsHaveLevel(rating: RatingHistory): boolean {
  return eventsWithoutLevel(rating).length === 0;
}

/** The events that lower or cancel a level that was never given, counted from 1. */
export function eventsWithoutLevel({ level, events = [] }: RatingHistory): readonly number[] {
  return level !== undefined
    ? []
    : positionsWhere(events, ({ event }) => event === "downgraded" || event === "cancelled");
}

/** Says whether a value is a kind of recognition, known or of one's own. */
export function isRecognitionKind(value: unknown): boolean {
  return isCode(recognitionKinds, value);
}

/** Says whether a number counts editions: a whole number from 1 on. */
export function isEdition(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/** Says whether a number is a year of the calendar that an award can be for. */
export function isAwardYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 9999;
}

/** Says whether what somebody must have given names a giver; of plaques, labels and cases it may be unknown. */
export function recognitionHasGiver({ kind, givers }: Pick<Recognition, "kind" | "givers">): boolean {
  return (
    givers.length > 0 ||
    (kind !== "letter-of-gratitude" && kind !== "title" && kind !== "award" && kind !== "certificate")
  );
}

/** Says whether a recognition does not end certainly before it was given. */
export function recognitionEndsAfterGiving({ on, until }: Pick<Recognition, "on"> & Period): boolean {
  return on === undefined || until === undefined || !isBefore(until, on);
}

function isBefore(date: CivilDate, other: CivilDate): boolean {
  return compareCivilDates(date, other) === -1;
}

function positionsWhere(
  events: readonly RatingEvent[],
  test: (event: RatingEvent, index: number) => boolean,
): readonly number[] {
  const positions: number[] = [];
  events.forEach((event, index) => {
    if (test(event, index)) positions.push(index + 1);
  });
  return positions;
}
