import { isCertainlyBefore } from "../../core/index.ts";
import type { PlaceReference } from "../../organizations/index.ts";
import type { Membership } from "./model.ts";

/** Says whether a member is told by more than the division in which it lies. */
export function isMemberTold({ communityCode, name }: PlaceReference): boolean {
  return communityCode !== undefined || name !== undefined;
}

/** Says whether the code of a member, if it has one, is that of a community or a village. */
export function isCodeOfCommunity({ communityCode }: PlaceReference): boolean {
  return communityCode?.endsWith("000") !== true;
}

/** Says whether an estate has a name. */
export function estateHasName({ unit, member }: Pick<Membership, "unit" | "member">): boolean {
  return unit !== "estate" || member.name !== undefined;
}

/** Says whether a membership does not end before it begins. */
export function endsAfterJoining({ joinedOn, leftOn }: Pick<Membership, "joinedOn" | "leftOn">): boolean {
  return !isCertainlyBefore(leftOn, joinedOn);
}
