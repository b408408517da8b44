import { comparableName, type PlaceReference } from "../../organizations/index.ts";

/**
 * Gives the text by which communities are told apart: the code, or else the division with the name.
 *
 * @param place - the place of a micro-project
 * @returns the key
 */
export function communityKeyOf({ communityCode, divisionCode = "", name = "" }: PlaceReference): string {
  return communityCode ?? `${divisionCode} ${comparableName(name)}`;
}

/**
 * Says whether a place tells its community: a division alone has many.
 *
 * @param place - the place
 * @returns `true` with a code of the community, or a name
 */
export function tellsCommunity({ communityCode, name = "" }: PlaceReference): boolean {
  return communityCode !== undefined || comparableName(name) !== "";
}
