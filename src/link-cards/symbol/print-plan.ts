import { errorOf, failure, resultOf, warningOf, type CheckResult, type FindingOf } from "../../core/base.ts";
import type { SymbolFindings } from "./findings.ts";
import type { PrintPlan } from "./model.ts";

/** Below this no telephone reads a module surely at a hand's distance, in millimetres. */
const READABLE_MM = 0.4;

/** Below this old eyes and cheap cameras have trouble, in millimetres. */
const COMFORTABLE_MM = 0.5;

/** ISO/IEC 18004: four light modules on every side. */
const QUIET_MODULES = 4;

/** Which symbol is printed, and how large. */
export interface PrintPlanInput {
  /** The version of the symbol, 1 to 40. */
  readonly version: number;
  /** The width of a module in millimetres; 0.5 by default. */
  readonly moduleMm?: number | undefined;
}

/** Which symbol is printed, and how much room there is. */
export interface PrintRoom {
  /** The version of the symbol, 1 to 40. */
  readonly version: number;
  /** The side of the room in millimetres, quiet zone included. */
  readonly availableMm: number;
}

/**
 * Plans the printed size of a QR symbol and says whether telephones will read it.
 *
 * @remarks ISO/IEC 18004 gives the modules and the quiet zone. The widths are those of printers' guides, not of the
 * standard: about 0.4 mm for a telephone in the hand. Print with 300 dpi at least, dark on light, never stretched.
 *
 * @param input - the version, and the width of a module
 * @returns the sizes; error `link-card.modules-too-small` below 0.4 mm, with the plan as `partial`; warning
 * `link-card.modules-small` below 0.5 mm
 * @throws RangeError where the version is none, or the width not above zero
 *
 * @example
 * import { printPlan } from "linli/link-cards";
 *
 * const plan = printPlan({ version: 8 });
 * plan.ok && plan.value.sideMm; // => 28.5
 */
export function printPlan({
  version,
  moduleMm = COMFORTABLE_MM,
}: PrintPlanInput): CheckResult<PrintPlan, FindingOf<SymbolFindings>> {
  const modules = modulesOf(version);
  requirePositive(moduleMm);
  const sideMm = Math.round((modules + 2 * QUIET_MODULES) * moduleMm * 1000) / 1000;
  const plan = { version, modules, moduleMm, quietModules: QUIET_MODULES, sideMm };
  if (moduleMm < READABLE_MM) {
    return failure([errorOf("link-card.modules-too-small", { moduleMm, minimum: READABLE_MM })], plan);
  }
  const small = moduleMm < COMFORTABLE_MM;
  return resultOf(
    plan,
    small ? [warningOf("link-card.modules-small", { moduleMm, recommended: COMFORTABLE_MM })] : [],
  );
}

/**
 * Gives the width of a module where a symbol fills the room that a drawing has for it: the least that telephones have
 * to read, for `printPlan` to judge.
 *
 * @param room - the version, and the side of the room
 * @returns the width in millimetres, cut to a thousandth
 * @throws RangeError where the version is none, or the room not above zero
 *
 * @example
 * import { minModuleMm } from "linli/link-cards";
 *
 * minModuleMm({ version: 8, availableMm: 28.5 }); // => 0.5
 */
export function minModuleMm({ version, availableMm }: PrintRoom): number {
  const modules = modulesOf(version) + 2 * QUIET_MODULES;
  requirePositive(availableMm);
  // A width such as 0.57 has no exact double: a hair more than the cut is given back.
  return Math.floor((availableMm / modules) * 1000 + 1e-9) / 1000;
}

function modulesOf(version: number): number {
  if (!Number.isInteger(version) || version < 1 || version > 40)
    throw new RangeError("A version from 1 to 40 was expected.");
  return 17 + 4 * version;
}

function requirePositive(millimetres: number): void {
  if (!(millimetres > 0 && millimetres < Infinity)) throw new RangeError("A length above zero was expected.");
}
