import { comparableName, type PlaceReference } from "../organizations/index.ts";
import type { Venue } from "./model.ts";

/**
 * Lists the venues of a street or a town: by its code, or by its name as addresses print it.
 *
 * @remarks A venue with a community code lies in the street of its first nine digits (统计用区划代码), and its address is not
 * asked. Without one the name of the street must stand in its address: 西丽街道 finds 南山区西丽街道…, and 西丽 alone would find
 * 西丽路 of another street, so that a name is asked with its 街道, 镇 or 乡.
 *
 * @param venues - the venues
 * @param street - the name, the first nine digits of the codes of its communities, or both
 * @returns the venues that are certainly in it, in their order; nothing for a name that is no street's and no town's
 *
 * @example
 * import { venuesOfStreet } from "linli/venues";
 *
 * const hall = { id: "v-1", name: "西丽会场", kind: "event-venue", address: { text: "南山区西丽街道示例路1号" } } as const;
 * venuesOfStreet([hall], { name: "西丽街道" }).map(({ id }) => id); // => ["v-1"]
 * venuesOfStreet([hall], { name: "招商街道" }); // => []
 */
export function venuesOfStreet<V extends Pick<Venue, "address">>(
  venues: readonly V[],
  street: StreetReference,
): readonly V[] {
  const name = street.name === undefined ? "" : comparableName(street.name);
  const isNamed = /(?:街道|镇|乡|苏木)$/.test(name);
  return venues.filter(({ address }) => {
    const code = address?.communityCode;
    if (code !== undefined && street.code !== undefined) return code.startsWith(street.code);
    return isNamed && address !== undefined && comparableName(address.text).includes(name);
  });
}

/** A street or a town. */
export interface StreetReference {
  /** The first nine digits of the codes of its communities. */
  readonly code?: string | undefined;
  /** Its name with 街道, 镇 or 乡. */
  readonly name?: PlaceReference["name"];
}
