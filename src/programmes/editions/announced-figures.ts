import type { AnnouncedFigure } from "./model.ts";

/** The numbers that can be published, in the order in which reports name them. */
export const announcedFigures: readonly AnnouncedFigure[] = [
  "participants",
  "venues",
  "sessions",
  "servicePoints",
  "recognitions",
  "persons",
  "personTimes",
];
