import type { FindingPath } from "../core/index.ts";
import type { BodyReference, Organization, OrganizationLink, Post } from "./model.ts";

/** A set of organizations by reference and by credit code; the first of several alike counts. */
export interface SetIndex {
  /** The organizations. */
  readonly organizations: readonly Organization[];
  /** The place of the organization that a reference certainly means, counted from 0. */
  readonly placeOf: (reference: BodyReference) => number | undefined;
}

/** A link with its place. */
export interface PlacedLink {
  /** The organization on whose record it stands, counted from 0. */
  readonly owner: number;
  /** The organization of the set that it leads to, counted from 0; nothing where that is none of them. */
  readonly target: number | undefined;
  /** The link itself. */
  readonly link: OrganizationLink;
  /** Where it stands in the set. */
  readonly path: FindingPath;
}

/** A post with its place. */
export interface PlacedPost {
  /** The organization on whose record it stands, counted from 0. */
  readonly owner: number;
  /** The post itself. */
  readonly post: Post;
  /** Where it stands in the set. */
  readonly path: FindingPath;
}

/** Indexes a set of organizations, so that references are looked up and not searched. */
export function indexOfSet(organizations: readonly Organization[]): SetIndex {
  const byId = new Map<string, number>();
  const byCode = new Map<string, number>();
  organizations.forEach(({ id, uscc }, place) => {
    if (!byId.has(id)) byId.set(id, place);
    if (uscc !== undefined && !byCode.has(uscc)) byCode.set(uscc, place);
  });
  const placeOf = ({ id, uscc }: BodyReference): number | undefined => {
    const place = id === undefined ? undefined : byId.get(id);
    return place ?? (uscc === undefined ? undefined : byCode.get(uscc));
  };
  return { organizations, placeOf };
}

/** Every link of a set, in order. */
export function linksOfSet({ organizations, placeOf }: SetIndex): readonly PlacedLink[] {
  return organizations.flatMap(({ links }, owner) =>
    (links ?? []).map((link, index) => ({
      owner,
      target: placeOf(link.to),
      link,
      path: [owner, "links", index],
    })),
  );
}

/** Every post of a set that is held in the organization of its record, in order. */
export function ownPostsOfSet({ organizations, placeOf }: SetIndex): readonly PlacedPost[] {
  return organizations.flatMap(({ posts }, owner) =>
    (posts ?? []).flatMap((post, index) =>
      post.body === undefined || placeOf(post.body) === owner
        ? [{ owner, post, path: [owner, "posts", index] }]
        : [],
    ),
  );
}

/** Every reference to another body in an organization, with its path. */
export function referencesIn(
  organization: Organization,
): readonly { readonly reference: BodyReference; readonly path: FindingPath }[] {
  const { links, posts, filing, supervision } = organization;
  const single: readonly (readonly [BodyReference | undefined, FindingPath])[] = [
    [filing?.authority, ["filing", "authority"]],
    [supervision?.supervisingUnit, ["supervision", "supervisingUnit"]],
    [supervision?.industryManagementDepartment, ["supervision", "industryManagementDepartment"]],
    ...(links ?? []).map(({ to }, index) => [to, ["links", index, "to"]] as const),
    ...(posts ?? []).map(({ body }, index) => [body, ["posts", index, "body"]] as const),
  ];
  return single.flatMap(([reference, path]) => (reference === undefined ? [] : [{ reference, path }]));
}

/** Groups items by a key, in the order of their first item. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
