import { errorOf, type Quantity } from "../../core/index.ts";
import type { FigureFinding } from "./model.ts";

/** Why two quantities are not numbers of the same thing; nothing where they are. */
export function unitsDiffer(a: Quantity, b: Quantity): FigureFinding | undefined {
  if (a.unit === b.unit) return undefined;
  return errorOf("quantity.unit-mixed", { units: [a.unit ?? "", b.unit ?? ""].sort() });
}

/** Says whether a quantity is exactly nothing. */
export function isZero({ value, qualifier }: Quantity): boolean {
  return value === 0 && qualifier === "exact";
}

/** The number and its hedge alone, for ratios of which neither unit nor date is said. */
export function bare({ value, qualifier }: Quantity): Quantity {
  return { value, qualifier };
}
