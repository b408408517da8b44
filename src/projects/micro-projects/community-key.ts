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
 * Says whether a place tells which community it is: by its code, or by a name.
 *
 * @param place - the place of a micro-project
 * @returns `false` where only a division is known, in which there are many
 */
export function isOneCommunity({ communityCode, name }: PlaceReference): boolean {
  return communityCode !== undefined || name !== undefined;
}
