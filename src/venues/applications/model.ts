import type { EventRecord, ExtensibleCode } from "../../core/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../../organizations/index.ts";
import type { VenueKind } from "../code-lists.ts";
import type { OpeningHours } from "../hours/model.ts";
import type { VenueId } from "../model.ts";

/** What can happen to an application for a space. */
export type SpaceApplicationEventKind = "apply" | "approve" | "refuse" | "open" | "withdraw";

/** One thing that happened to an application, on a day. */
export interface SpaceApplicationEvent extends EventRecord<SpaceApplicationEventKind> {
  /** `refuse`: why, as the applicant was told. */
  readonly reason?: string | undefined;
}

/**
 * An application to open a small space to the neighbours, such as one of the “一平方米” programme: what it is to be, where,
 * who hosts it, and what became of it.
 *
 * @remarks A resident who applies is an opaque reference of the application's own, never a name or an address: the place is
 * the community or the estate. The space that was opened is a venue of its own.
 */
export interface SpaceApplication {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The programme that it belongs to, by the caller's reference. */
  readonly programme?: string | undefined;
  /** Who applies: a body, a team, or a resident by an opaque reference. */
  readonly applicant: BodyReference;
  /** What kind of space it is to be. */
  readonly kind: ExtensibleCode<VenueKind>;
  /** In which community, estate or village. */
  readonly place: PlaceReference;
  /** Who will run it (主理人, 运营单位); needed before it opens. */
  readonly host?: BodyReference | undefined;
  /** How many persons it takes at a time. */
  readonly capacity?: number | undefined;
  /** When it is to be open. */
  readonly openingHours?: OpeningHours | undefined;
  /** What happened, in the order in which it took effect. */
  readonly events: readonly SpaceApplicationEvent[];
  /** `open`: the venue that was opened. */
  readonly venue?: VenueId | undefined;
  /** Where the record comes from. */
  readonly source?: SourceReference | undefined;
}
