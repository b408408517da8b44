import { errorOf, warningOf } from "../core/index.ts";
import type { Organization } from "./model.ts";
import { at, positionOf, type SetFinding } from "./set-findings.ts";
import { indexOfSet, linksOfSet, referencesIn, type SetIndex } from "./set-index.ts";
import { checkLegalRepresentatives } from "./set-legal-representatives.ts";
import { checkBranches, checkOneWay, checkSameBody } from "./set-links.ts";

/** What is known beside the set. */
export interface OrganizationSetOptions {
  /** References of organizations that exist elsewhere, so that links may lead to them. */
  readonly others?: Iterable<string> | undefined;
}

/**
 * Checks organizations that are kept together: what each says of the others.
 *
 * @remarks Errors are contradictions of the data: a reference or credit code twice, a reference and a code that mean two
 * bodies, a relation that holds both ways at once. Warnings are breaches of rules, which a record can truthfully tell of:
 * no branch below a branch of a social group (社会团体登记管理条例 of 1998 as amended in 2016, article 17; the amendment of
 * 2026 is not known in full), no branch of a service institution (民办非企业单位登记管理暂行条例 of 1998, article 13), no
 * legal representative of two social groups at once (社会团体登记管理条例, article 12). Dates count where they are
 * certain. The organizations themselves are not checked.
 *
 * @param organizations - the organizations, each valid by itself
 * @param options - what exists outside of the set
 * @returns findings by organization, with its index first in the path: `organization-set.duplicate-id`,
 * `.duplicate-code`, `.nobody`, `.reference-contradicts`, `.links-contradict`, `.same-body-one-way`,
 * `.branch-below-branch`, `.service-institution-branch`, `.legal-representative-of-two`, `.legal-representative-namesake`
 *
 * @example
 * import { checkSetOfOrganizations, type Organization } from "linli/organizations";
 *
 * const organizations: readonly Organization[] = [
 *   {
 *     id: "o1",
 *     kind: "social-group",
 *     names: [{ text: "东江区志愿者联合会", language: "zh-CN", role: "registered" }],
 *     links: [{ kind: "branch-of", to: { id: "o2" } }],
 *   },
 *   { id: "o1", kind: "social-group", names: [{ text: "东江区棋类协会", language: "zh-CN", role: "registered" }] },
 * ];
 * checkSetOfOrganizations(organizations).map(({ code, path }) => [code, path]);
 * // => [["organization-set.nobody", [0, "links", 0, "to", "id"]], ["organization-set.duplicate-id", [1, "id"]]]
 */
export function checkSetOfOrganizations(
  organizations: readonly Organization[],
  options: OrganizationSetOptions = {},
): readonly SetFinding[] {
  const index = indexOfSet(organizations);
  const links = linksOfSet(index);
  return [
    ...checkKeys(index),
    ...checkReferences(index, new Set(options.others ?? [])),
    ...checkOneWay(index, links),
    ...checkSameBody(links),
    ...checkBranches(index, links),
    ...checkLegalRepresentatives(index),
  ].sort((a, b) => Number(a.path[0]) - Number(b.path[0]));
}

function checkKeys({ organizations, placeOf }: SetIndex): readonly SetFinding[] {
  return organizations.flatMap(({ id, uscc }, place) => {
    const findings: SetFinding[] = [];
    const sameId = placeOf({ id });
    const sameCode = uscc === undefined ? undefined : placeOf({ uscc });
    if (sameId !== undefined && sameId !== place)
      findings.push(at([place, "id"], errorOf("organization-set.duplicate-id", positionOf(sameId))));
    if (sameCode !== undefined && sameCode !== place)
      findings.push(at([place, "uscc"], errorOf("organization-set.duplicate-code", positionOf(sameCode))));
    return findings;
  });
}

function checkReferences(
  { organizations, placeOf }: SetIndex,
  others: ReadonlySet<string>,
): readonly SetFinding[] {
  const findings: SetFinding[] = [];
  organizations.forEach((organization, owner) => {
    for (const { reference, path } of referencesIn(organization)) {
      const { id, uscc } = reference;
      if (id === undefined) continue;
      const place = placeOf({ id });
      const meant = place === undefined ? undefined : organizations[place];
      if (place === undefined || meant === undefined) {
        if (!others.has(id))
          findings.push(at([owner, ...path, "id"], warningOf("organization-set.nobody", {})));
      } else if (uscc !== undefined && uscc !== (meant.uscc ?? uscc)) {
        const finding = errorOf("organization-set.reference-contradicts", positionOf(place));
        findings.push(at([owner, ...path], finding));
      }
    }
  });
  return findings;
}
