import {
  addQuantities,
  compareQuantities,
  errorOf,
  failure,
  findingBelow,
  resultOf,
  type CheckResult,
  type Quantity,
  type ToleranceOptions,
} from "../../core/index.ts";
import type { FigureFinding, QuantityShare } from "./model.ts";
import { shareOf } from "./share-of.ts";

/** One part of a whole. */
export interface StructurePart {
  /** What the part is called, such as a code of a list; each stands once. */
  readonly code: string;
  /** How much it is. */
  readonly quantity: Quantity;
}

/** A whole and the shares of its parts. */
export interface Structure {
  /** The whole: as it was given, or the sum of the parts. */
  readonly whole: Quantity;
  /** The shares, in the order of the parts. */
  readonly shares: readonly (QuantityShare & Pick<StructurePart, "code">)[];
}

/** How a structure is read. */
export interface StructureOptions extends ToleranceOptions {
  /** The whole, where the parts are not all of it. */
  readonly whole?: Quantity | undefined;
}

/**
 * Gives the shares of parts in their whole: levels among organizations, types among all.
 *
 * @param parts - the parts, in one unit
 * @param options - the whole where the parts are not all of it, and what `about` and `nearly` mean
 * @returns the shares; errors as of `shareOf` below the part's index, `figure.part-repeated`, and
 * `figure.part-above-whole` where the parts together are more than the whole
 * @throws TypeError where one of them is no quantity
 * @throws RangeError where the tolerance is none
 *
 * @see {@link shareOf}
 *
 * @example
 * import { structureOf } from "linli/indicators";
 *
 * const organizations = (value: number) => ({ value, qualifier: "exact", unit: "organization" }) as const;
 * const types = structureOf([
 *   { code: "social-group", quantity: organizations(30) },
 *   { code: "social-service-institution", quantity: organizations(90) },
 * ]);
 * types.ok && types.value.shares.map(({ code, share }) => [code, share?.value]);
 * // => [["social-group", 0.25], ["social-service-institution", 0.75]]
 */
export function structureOf(
  parts: readonly StructurePart[],
  options: StructureOptions = {},
): CheckResult<Structure, FigureFinding> {
  const repeated = repeatedIn(parts);
  if (repeated !== undefined) return failure([repeated]);
  const sum = addQuantities(
    parts.map(({ quantity }) => quantity),
    { tolerance: options.tolerance, unit: options.whole?.unit },
  );
  if (!sum.ok) return failure(sum.findings);
  const whole = options.whole ?? sum.value;
  if (compareQuantities(sum.value, whole, options) === 1) {
    return failure([errorOf("figure.part-above-whole", {})]);
  }
  const findings: FigureFinding[] = [];
  const shares: (QuantityShare & Pick<StructurePart, "code">)[] = [];
  parts.forEach(({ code, quantity }, index) => {
    const found = shareOf(quantity, whole, options);
    findings.push(...found.findings.map((finding) => findingBelow(finding, index)));
    if (found.ok) shares.push({ code, ...found.value });
  });
  return resultOf({ whole, shares }, findings);
}

function repeatedIn(parts: readonly StructurePart[]): FigureFinding | undefined {
  const positions = new Map<string, number>();
  for (const [index, { code }] of parts.entries()) {
    const first = positions.get(code);
    if (first !== undefined) {
      const finding = errorOf("figure.part-repeated", { positions: [first + 1, index + 1] });
      return { ...finding, path: [index, "code"] };
    }
    positions.set(code, index);
  }
  return undefined;
}
