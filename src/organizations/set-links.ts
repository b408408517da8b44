import { errorOf, warningOf } from "../core/index.ts";
import { certainOverlaps, type OwnedPeriod } from "./overlaps.ts";
import { at, positionOf, type OneWayLink, type SetFinding } from "./set-findings.ts";
import { groupBy, type PlacedLink, type SetIndex } from "./set-index.ts";

const oneWay: { readonly [kind: string]: OneWayLink } = {
  "branch-of": "branch-of",
  "sub-unit-of": "sub-unit-of",
  "hub-of": "hub-of",
  supervises: "supervises",
  "supervised-by": "supervises",
  "incubated-by": "incubated-by",
  "founded-by": "founded-by",
  "hosted-by": "hosted-by",
  "merged-into": "merged-into",
  "split-from": "split-from",
};

/** A relation read from its first body to its second, such as the supervisor and the supervised. */
interface Edge {
  readonly link: OneWayLink;
  readonly from: number;
  readonly to: number;
  readonly placed: PlacedLink;
}

/** Finds relations that hold both ways on a same day. */
export function checkOneWay(index: SetIndex, links: readonly PlacedLink[]): readonly SetFinding[] {
  const edges = [...links, ...supervisionOf(index)].flatMap(edgeOf);
  const groups = groupBy(edges, ({ link, from, to }) => `${link} ${String(from)} ${String(to)}`);
  const overlaps = new Map([...groups].map(([key, group]) => [key, certainOverlaps(group.map(owned))]));
  return edges.flatMap(({ link, from, to, placed }) => {
    const reverse = overlaps.get(`${link} ${String(to)} ${String(from)}`);
    if (reverse?.({ period: placed.link, owner: -1 }) === undefined) return [];
    const other = placed.owner === from ? to : from;
    return [at(placed.path, errorOf("organization-set.links-contradict", { link, ...positionOf(other) }))];
  });
}

function supervisionOf({ organizations, placeOf }: SetIndex): readonly PlacedLink[] {
  return organizations.flatMap(({ supervision }, owner) => {
    const to = supervision?.supervisingUnit;
    const path = [owner, "supervision", "supervisingUnit"];
    return to === undefined
      ? []
      : [{ owner, target: placeOf(to), link: { kind: "supervised-by", to }, path }];
  });
}

function edgeOf(placed: PlacedLink): readonly Edge[] {
  const { owner, target, link } = placed;
  const kind = Object.prototype.hasOwnProperty.call(oneWay, link.kind) ? oneWay[link.kind] : undefined;
  if (kind === undefined || target === undefined || target === owner) return [];
  return link.kind === "supervised-by"
    ? [{ link: kind, from: target, to: owner, placed }]
    : [{ link: kind, from: owner, to: target, placed }];
}

function owned({ placed }: Edge): OwnedPeriod<true> {
  return { period: placed.link, owner: placed.owner, item: true };
}

/** Finds bodies that are the same by the record of one of them only. */
export function checkSameBody(links: readonly PlacedLink[]): readonly SetFinding[] {
  const same = links.filter(({ link, owner, target }) => link.kind === "same-body" && target !== owner);
  const told = new Set(same.map(({ owner, target }) => `${String(owner)} ${String(target)}`));
  return same.flatMap(({ owner, target, path }) =>
    target === undefined || told.has(`${String(target)} ${String(owner)}`)
      ? []
      : [at(path, warningOf("organization-set.same-body-one-way", positionOf(target)))],
  );
}

/** Finds branches that no rule allows. */
export function checkBranches(
  { organizations }: SetIndex,
  links: readonly PlacedLink[],
): readonly SetFinding[] {
  const branches = links.filter(({ link }) => link.kind === "branch-of");
  const byOwner = groupBy(branches, ({ owner }) => owner);
  const overlaps = new Map(
    [...byOwner].map(([owner, own]) => [
      owner,
      certainOverlaps(own.map(({ link, target }) => ({ period: link, owner: target ?? -1, item: true }))),
    ]),
  );
  return branches.flatMap(({ owner, target, link, path }): readonly SetFinding[] => {
    const parent = target === undefined ? undefined : organizations[target];
    const kind = (parent ?? organizations[owner])?.kind;
    if (kind === "social-service-institution")
      return [at(path, warningOf("organization-set.service-institution-branch", {}))];
    if (target === undefined || target === owner || kind !== "social-group") return [];
    // A parent that is a branch of this very body is a contradiction, and said as such.
    const above = overlaps.get(target)?.({ period: link, owner });
    return above === undefined
      ? []
      : [at(path, warningOf("organization-set.branch-below-branch", positionOf(target)))];
  });
}
