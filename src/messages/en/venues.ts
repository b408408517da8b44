import type { MessageTable } from "../../core/index.ts";
import type { VenueFindings } from "../../venues/index.ts";

/** What the findings of `linli/venues` say in English. */
export const venueMessages: MessageTable<VenueFindings> = /* @__PURE__ */ (() => ({
  "venue.kind": () =>
    "The kind is none of the list, and no code of one's own such as x-nanshan:reading-room.",
}))();
