import { errorOf, warningOf, type FindingOf } from "../../core/index.ts";
import { bodyGroupsOf, comparableName } from "../../organizations/index.ts";
import type { AgreementFamilyFindings } from "./findings.ts";
import type { Agreement } from "./model.ts";

/**
 * Finds agreements that stand twice in a list: with one reference, or with the same parties, title and day of signing.
 *
 * @param agreements - the agreements
 * @returns `agreement.repeated`, an error, and `agreement.same`, a warning, each at the index of the later one
 *
 * @example
 * import { checkSetOfAgreements, type Agreement } from "linli/programmes";
 *
 * const parties = [{ name: "青禾区社区建设促进会" }, { name: "暖邻公益发展中心" }];
 * const one: Agreement = { id: "a-1", title: "战略合作框架协议", kind: "framework", parties, signedOn: "2019-02-20" };
 * const again: Agreement = { ...one, id: "a-2", parties: [...parties].reverse() };
 * checkSetOfAgreements([one, again]).map(({ code }) => code); // => ["agreement.same"]
 */
export function checkSetOfAgreements(
  agreements: readonly Agreement[],
): readonly FindingOf<AgreementFamilyFindings>[] {
  const found: FindingOf<AgreementFamilyFindings>[] = [];
  const ids = new Map<string, number>();
  const contents = new Map<string, number>();
  const groups = partyGroupsOf(agreements);
  agreements.forEach(({ id, title, signedOn }, index) => {
    const known = ids.get(id);
    if (known === undefined) ids.set(id, index);
    else {
      const finding = errorOf("agreement.repeated", { positions: [known + 1, index + 1] });
      found.push({ ...finding, path: [index, "id"] });
      return;
    }
    const content = JSON.stringify([groups[index], comparableName(title), signedOn ?? ""]);
    const first = contents.get(content);
    if (first === undefined) contents.set(content, index);
    else {
      const finding = warningOf("agreement.same", { positions: [first + 1, index + 1] });
      found.push({ ...finding, path: [index, "title"] });
    }
  });
  return found;
}

/** The parties of each agreement as numbers of bodies, in an order that does not depend on who is named first. */
function partyGroupsOf(agreements: readonly Agreement[]): readonly (readonly number[])[] {
  const all = agreements.flatMap(({ parties }) => parties);
  const bodies = new Map<number, number>();
  bodyGroupsOf(all).forEach(({ positions }, body) => {
    for (const position of positions) bodies.set(position, body);
  });
  let start = 0;
  return agreements.map(({ parties }) => {
    const own = parties.map((_, index) => bodies.get(start + index) ?? -1).sort((a, b) => a - b);
    start += parties.length;
    return own;
  });
}
