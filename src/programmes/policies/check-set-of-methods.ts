import { errorOf, type FindingOf } from "../../core/index.ts";
import type { PolicyFamilyFindings } from "./findings.ts";
import { idsInCircles } from "./ids-in-circles.ts";
import type { Method } from "./model.ts";

/**
 * Holds methods against each other: successors that nobody knows, and circles.
 *
 * @param methods - the methods
 * @returns `method.repeated`, `method.successor-unknown`, `method.successor-circle`, each at the index of the method
 *
 * @example
 * import { checkSetOfMethods } from "linli/programmes";
 *
 * const versions = [{ name: "议事法", steps: ["收集议题"] }];
 * checkSetOfMethods([{ id: "w-1", name: "议事法", versions, successor: "w-2" }]).map(({ code }) => code);
 * // => ["method.successor-unknown"]
 */
export function checkSetOfMethods(methods: readonly Method[]): readonly FindingOf<PolicyFamilyFindings>[] {
  const found: FindingOf<PolicyFamilyFindings>[] = [];
  const positions = new Map<string, number>();
  const successors = new Map<string, string | undefined>();
  methods.forEach(({ id, successor }, index) => {
    const first = positions.get(id);
    if (first === undefined) {
      positions.set(id, index);
      successors.set(id, successor);
    } else {
      const finding = errorOf("method.repeated", { positions: [first + 1, index + 1] });
      found.push({ ...finding, path: [index, "id"] });
    }
  });
  const circular = idsInCircles(successors.keys(), (id) => successors.get(id));
  methods.forEach(({ id, successor }, index) => {
    const path = [index, "successor"];
    if (successor !== undefined && !positions.has(successor)) {
      found.push({ ...errorOf("method.successor-unknown", {}), path });
    }
    if (circular.has(id)) found.push({ ...errorOf("method.successor-circle", {}), path });
  });
  return found;
}
