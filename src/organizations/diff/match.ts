import type { Organization } from "../model.ts";
import { comparableName } from "../references.ts";
import { presentName } from "./present-name.ts";
import type { OrganizationChangeMatch } from "./model.ts";
import { compareTexts, stableText } from "./stable-text.ts";

/** An organization in two states of a register, or in one of them. */
export interface OrganizationPair {
  /** The earlier state. */
  readonly before?: Organization | undefined;
  /** The later state. */
  readonly after?: Organization | undefined;
  /** By what both were matched. */
  readonly by?: OrganizationChangeMatch | undefined;
}

/** A way to find organizations again. */
interface Stage {
  readonly by: OrganizationChangeMatch;
  /** What is equal in both; nothing where an organization lacks it. */
  readonly keyOf: (organization: Organization) => string | undefined;
  /** `true` where a key that several organizations of one state have counts for none of them. */
  readonly unique?: boolean;
  /** Whether two with one key can be the same. */
  readonly fits?: (before: Organization, after: Organization) => boolean;
}

/** A name on a plaque, a short or a former one can be that of another body. */
function registeredNameOf(organization: Organization): string | undefined {
  const { text, language } = presentName(organization);
  return language === undefined ? undefined : comparableName(text);
}

/** Tried one after the other on what is left. */
const stages: readonly Stage[] = [
  // Of several records with one code those with the same reference belong together.
  { by: "uscc", keyOf: ({ uscc, id }) => (uscc === undefined ? undefined : `${uscc} ${id}`) },
  { by: "uscc", keyOf: ({ uscc }) => uscc },
  { by: "id", keyOf: ({ id }) => (isRowReference(id) ? undefined : id) },
  // A credit code holds the organization code that the body had before, in positions 9 to 17 (GB 32100-2015).
  { by: "organization-code", keyOf: ({ uscc, organizationCode }) => organizationCode ?? uscc?.slice(8, 17) },
  // Equal records are the same ones, even where several bodies have one name.
  {
    by: "name",
    keyOf: ({ id, ...rest }) => stableText({ ...rest, id: isRowReference(id) ? undefined : id }),
  },
  {
    by: "name",
    unique: true,
    keyOf: registeredNameOf,
    // Two codes are two bodies, whatever they are called.
    fits: (before, after) => before.uscc === undefined || after.uscc === undefined,
  },
];

/**
 * Says whether a reference was made from the number of a row, as tables do where a row has nothing better.
 *
 * @param id - a reference
 * @returns `true` for `row-` and digits: another row of another file can have the same
 */
export function isRowReference(id: string): boolean {
  return /^row-\d+$/.test(id);
}

/**
 * Finds the organizations of one state of a register in another.
 *
 * @param before - the organizations of the earlier state
 * @param after - those of the later state
 * @returns pairs, and organizations that are in one state only
 */
export function matchOrganizations(
  before: readonly Organization[],
  after: readonly Organization[],
): readonly OrganizationPair[] {
  const pairs: OrganizationPair[] = [];
  // Entries, because one object can stand in both lists, or twice in one.
  let left: readonly Entry[] = before.map((organization) => ({ organization }));
  let right: readonly Entry[] = after.map((organization) => ({ organization }));
  for (const stage of stages) {
    const matched = new Set<Entry>();
    for (const [one, other] of pairsOf(stage, left, right)) {
      matched.add(one).add(other);
      pairs.push({ before: one.organization, after: other.organization, by: stage.by });
    }
    left = left.filter((entry) => !matched.has(entry));
    right = right.filter((entry) => !matched.has(entry));
  }
  return [
    ...pairs,
    ...left.map(({ organization }) => ({ before: organization })),
    ...right.map(({ organization }) => ({ after: organization })),
  ];
}

interface Entry {
  readonly organization: Organization;
}

interface Group {
  readonly left: Entry[];
  readonly right: Entry[];
}

function pairsOf(
  stage: Stage,
  left: readonly Entry[],
  right: readonly Entry[],
): readonly (readonly [Entry, Entry])[] {
  const groups = new Map<string, Group>();
  const groupOf = ({ organization }: Entry): Group | undefined => {
    const key = stage.keyOf(organization);
    if (key === undefined) return undefined;
    const group = groups.get(key) ?? { left: [], right: [] };
    groups.set(key, group);
    return group;
  };
  for (const entry of left) groupOf(entry)?.left.push(entry);
  for (const entry of right) groupOf(entry)?.right.push(entry);
  return [...groups.values()].flatMap((group) => pairsOfGroup(stage, group));
}

/** Pairs what has one key: of several records in an order that does not depend on that of the lists. */
function pairsOfGroup(stage: Stage, group: Group): readonly (readonly [Entry, Entry])[] {
  if (stage.unique === true && (group.left.length > 1 || group.right.length > 1)) return [];
  const left = sorted(group.left);
  const right = sorted(group.right);
  const pairs: (readonly [Entry, Entry])[] = [];
  for (const [index, one] of left.entries()) {
    const other = right[index];
    if (other === undefined) break;
    if (stage.fits?.(one.organization, other.organization) !== false) pairs.push([one, other]);
  }
  return pairs;
}

function sorted(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length < 2) return entries;
  return entries
    .map((entry) => ({ entry, text: stableText(entry.organization) }))
    .sort((a, b) => compareTexts(a.text, b.text))
    .map(({ entry }) => entry);
}
