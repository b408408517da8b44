import { warningOf } from "../core/index.ts";
import { certainOverlaps } from "./overlaps.ts";
import { comparableName } from "./references.ts";
import { at, positionOf, type SetFinding } from "./set-findings.ts";
import { groupBy, ownPostsOfSet, type PlacedPost, type SetIndex } from "./set-index.ts";

/** Finds persons who are the legal representative of two social groups on a same day, and namesakes who may be. */
export function checkLegalRepresentatives(index: SetIndex): readonly SetFinding[] {
  const posts = ownPostsOfSet(index).filter(
    ({ owner, post }) =>
      post.title === "legal-representative" && index.organizations[owner]?.kind === "social-group",
  );
  const byId = overlapsBy(posts, ({ post }) => post.holder.id);
  const byName = overlapsBy(posts, nameOf);
  // Two references that differ are two persons, whatever their names are.
  const byBareName = overlapsBy(
    posts.filter(({ post }) => post.holder.id === undefined),
    nameOf,
  );
  return posts.flatMap((placed): readonly SetFinding[] => {
    const { id } = placed.post.holder;
    const same = byId(id, placed);
    if (same !== undefined)
      return [
        at(placed.path, warningOf("organization-set.legal-representative-of-two", positionOf(same.owner))),
      ];
    const like = (id === undefined ? byName : byBareName)(nameOf(placed), placed);
    if (like === undefined) return [];
    const finding = warningOf("organization-set.legal-representative-namesake", positionOf(like.owner));
    return [at(placed.path, finding)];
  });
}

function nameOf({ post }: PlacedPost): string | undefined {
  return post.holder.name === undefined ? undefined : comparableName(post.holder.name);
}

/** Groups posts by a person and asks which one of another organization is certainly held at the same time. */
function overlapsBy(
  posts: readonly PlacedPost[],
  keyOf: (placed: PlacedPost) => string | undefined,
): (key: string | undefined, placed: PlacedPost) => PlacedPost | undefined {
  const groups = groupBy(posts, keyOf);
  const overlaps = new Map(
    [...groups].map(([key, group]) => [
      key,
      certainOverlaps(group.map((placed) => ({ period: placed.post, owner: placed.owner, item: placed }))),
    ]),
  );
  return (key, { post, owner }) =>
    key === undefined ? undefined : overlaps.get(key)?.({ period: post, owner });
}
