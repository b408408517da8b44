import type { CivilDate } from "../../core/index.ts";
import type { PlaceReference, SourceReference } from "../../organizations/index.ts";
import type { ProgrammeId } from "../editions/model.ts";

/** What joins a programme: a community (社区), a residential estate (小区) or a village (村). They are never added up. */
export type MembershipUnit = "community" | "estate" | "village";

/**
 * The membership of a community, an estate or a village in a programme, from the day on which it joined.
 *
 * @remarks Who leaves and joins again has two memberships.
 */
export interface Membership {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The programme. */
  readonly programme: ProgrammeId;
  /**
   * Who joined, by community code or by name. An estate has no code of its own: its name, and the code of the community
   * or of the division in which it lies.
   */
  readonly member: PlaceReference;
  /** What it is. */
  readonly unit: MembershipUnit;
  /** The first day, a civil date. */
  readonly joinedOn: CivilDate;
  /** The last day, inclusive, a civil date; absent for as long as it is a member. */
  readonly leftOn?: CivilDate | undefined;
  /** Where this was read. */
  readonly source?: SourceReference | undefined;
}
