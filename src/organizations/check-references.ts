import { isBodyReferenceRecord, isPlaceReferenceRecord, isSourceReferenceRecord } from "./guards.ts";
import type { BodyReference, PlaceReference, SourceReference } from "./model.ts";

/**
 * Says whether a value is a reference to another body.
 *
 * @param value - any value
 * @returns `true` for a record with a reference, a credit code or a name
 *
 * @example
 * import { isBodyReference } from "linli/organizations";
 *
 * isBodyReference({ name: "青禾区民政局" }); // => true
 * isBodyReference({}); // => false
 */
export function isBodyReference(value: unknown): value is BodyReference {
  try {
    return isBodyReferenceRecord(value);
  } catch {
    return false;
  }
}

/**
 * Says whether a value says where a record comes from.
 *
 * @param value - any value
 * @returns `true` for a record with titles, addresses, quotations and dates of their form
 *
 * @example
 * import { isSourceReference } from "linli/organizations";
 *
 * isSourceReference({ title: "青禾区社会组织名录", on: "2025-12" }); // => true
 * isSourceReference({ title: "" }); // => false
 */
export function isSourceReference(value: unknown): value is SourceReference {
  try {
    return isSourceReferenceRecord(value);
  } catch {
    return false;
  }
}

/**
 * Says whether a value refers to a place.
 *
 * @param value - any value
 * @returns `true` for a record with a division code, a community code or a name
 *
 * @example
 * import { isPlaceReference } from "linli/organizations";
 *
 * isPlaceReference({ divisionCode: "440305", name: "南山区" }); // => true
 * isPlaceReference({}); // => false
 */
export function isPlaceReference(value: unknown): value is PlaceReference {
  try {
    return isPlaceReferenceRecord(value);
  } catch {
    return false;
  }
}
