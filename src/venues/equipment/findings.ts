import type { RulePlace } from "../../organizations/index.ts";

/** What is found where a venue is held against an equipment rule set. All are warnings. */
export type EquipmentFindings = {
  /** A thing is not there, or not free. */
  readonly "equipment.item-missing": RulePlace & EquipmentName;
  /** The record does not tell whether a thing is there, or whether it is free. */
  readonly "equipment.item-unknown": RulePlace & EquipmentName;
  /** The area is certainly below the least one, in square metres. */
  readonly "equipment.area-below-minimum": RulePlace & { readonly squareMetres: number };
  /** The record does not decide whether the area reaches the least one, in square metres. */
  readonly "equipment.area-unknown": RulePlace & { readonly squareMetres: number };
  /** There are fewer functions than asked for; `named` where only those that the document names count, `encouraged` where it does not demand them. */
  readonly "equipment.functions-too-few": RulePlace & {
    readonly counted: number;
    readonly minimum: number;
    readonly named: boolean;
    readonly encouraged: boolean;
  };
  /** The record has no list of functions. */
  readonly "equipment.functions-unknown": RulePlace & { readonly minimum: number };
  /** The rule set is for other kinds of venues. */
  readonly "equipment.other-kind": RulePlace;
  /** The venue lies outside of the area that the rules are for. */
  readonly "equipment.other-area": RulePlace & { readonly area: string };
};

/** What a thing is called in both languages, and whether it has to be free. */
export type EquipmentName = {
  /** The code of the thing. */
  readonly item: string;
  /** Its name in English. */
  readonly itemEn: string;
  /** Its name in Chinese. */
  readonly itemZh: string;
  /** Whether its use has to be free. */
  readonly free: boolean;
};
