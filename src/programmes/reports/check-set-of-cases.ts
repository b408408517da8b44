import { errorOf, warningOf, type FindingOf } from "../../core/index.ts";
import { comparableName } from "../../organizations/index.ts";
import type { ReportFamilyFindings } from "./findings.ts";
import type { Case } from "./model.ts";

/** What cases refer to, as far as it is known. */
export interface CaseSetOptions {
  /** The observations, of which the references are asked for. */
  readonly observations?: readonly { readonly id: string }[] | undefined;
  /** The methods, of which the references are asked for. */
  readonly methods?: readonly { readonly id: string }[] | undefined;
}

/**
 * Finds cases that stand twice in a list, and references that lead nowhere.
 *
 * @param cases - the cases
 * @param options - the observations and methods known; what is not given is not asked for
 * @returns `case.repeated`, `case.same` and `case.reference-unknown`, each at the index of the case
 *
 * @example
 * import { checkSetOfCases, type Case } from "linli/programmes";
 *
 * const told: Case = { id: "c-1", title: "楼道议事", problem: "堆物", practice: "议事", observations: ["o-1"], method: "w-1" };
 * checkSetOfCases([told], { methods: [] }).map(({ code, params }) => [code, params]);
 * // => [["case.reference-unknown", { field: "method" }]]
 */
export function checkSetOfCases(
  cases: readonly Case[],
  options: CaseSetOptions = {},
): readonly FindingOf<ReportFamilyFindings>[] {
  const found: FindingOf<ReportFamilyFindings>[] = [];
  const ids = new Map<string, number>();
  const titles = new Map<string, number>();
  const observations = options.observations && new Set(options.observations.map(({ id }) => id));
  const methods = options.methods && new Set(options.methods.map(({ id }) => id));
  cases.forEach((record, index) => {
    const { id, title, provider, method } = record;
    const known = ids.get(id);
    const owner = provider?.uscc ?? provider?.id ?? comparableName(provider?.name ?? "");
    const key = JSON.stringify([comparableName(title), owner]);
    const same = titles.get(key);
    if (known !== undefined) {
      found.push({ ...errorOf("case.repeated", { positions: [known + 1, index + 1] }), path: [index, "id"] });
    } else if (same !== undefined) {
      found.push({ ...warningOf("case.same", { positions: [same + 1, index + 1] }), path: [index, "title"] });
    }
    if (known === undefined) ids.set(id, index);
    if (same === undefined) titles.set(key, index);
    (record.observations ?? []).forEach((observation, position) => {
      if (observations === undefined || observations.has(observation)) return;
      const finding = errorOf("case.reference-unknown", { field: "observations" });
      found.push({ ...finding, path: [index, "observations", position] });
    });
    if (method !== undefined && methods?.has(method) === false) {
      found.push({ ...errorOf("case.reference-unknown", { field: "method" }), path: [index, "method"] });
    }
  });
  return found;
}
