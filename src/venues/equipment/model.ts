import type { ExtensibleCode, RuleSetKey } from "../../core/index.ts";
import type { EquipmentItem, VenueFunction, VenueKind } from "../code-lists.ts";

/** Something that a venue of a kind should have. */
export type EquipmentRequirement = ItemRequirement | AreaRequirement | FunctionRequirement;

/** A thing or a room. */
export interface ItemRequirement {
  /** What is asked for. */
  readonly kind: "item";
  /** The thing. */
  readonly item: ExtensibleCode<EquipmentItem>;
  /** `true` where its use must be free. */
  readonly free?: true | undefined;
}

/** A size. */
export interface AreaRequirement {
  /** What is asked for. */
  readonly kind: "area";
  /** The least area, in square metres. */
  readonly atLeast: number;
}

/** A number of functions, counted from the venue's list. */
export interface FunctionRequirement {
  /** What is asked for. */
  readonly kind: "functions";
  /** How many. */
  readonly atLeast: number;
  /** Which ones count; nothing where all do. */
  readonly of?: readonly VenueFunction[] | undefined;
  /** `true` where the document encourages it and does not demand it; it counts as the others do, and its finding says so. */
  readonly encouraged?: true | undefined;
}

/** What a document asks of venues of some kinds. */
export interface EquipmentRules {
  /** The kinds of venues that it is for. */
  readonly kinds: readonly VenueKind[];
  /** What it asks for. */
  readonly requirements: readonly EquipmentRequirement[];
}

/** How a venue stands against a rule set. */
export interface EquipmentCheck {
  /** `met` where everything is there, `missing` where something certainly is not, else `unknown`. */
  readonly state: "met" | "missing" | "unknown";
  /** The key of the rule set. */
  readonly ruleSet: RuleSetKey;
  /** What is there. */
  readonly met: readonly EquipmentRequirement[];
  /** What is certainly not there. */
  readonly missing: readonly EquipmentRequirement[];
  /** What the record does not decide. */
  readonly unknown: readonly EquipmentRequirement[];
}
