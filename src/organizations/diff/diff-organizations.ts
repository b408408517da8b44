import type { Organization, OrganizationName } from "../model.ts";
import { fieldChanges } from "./field-changes.ts";
import { isRowReference, matchOrganizations, type OrganizationPair } from "./match.ts";
import type {
  FieldChange,
  OrganizationChange,
  OrganizationChangeKind,
  OrganizationChangeMatch,
  OrganizationMention,
} from "./model.ts";
import { presentName } from "./present-name.ts";
import { compareTexts, stableText } from "./stable-text.ts";

/**
 * Compares two states of a register: what was added, is gone, was renamed, has moved, and what else changed.
 *
 * @remarks Organizations are found again by credit code, then by the application's reference, then by organization code
 * (which a credit code holds in positions 9 to 17, GB 32100-2015), then by registered name, which counts only where it is unique
 * in both states and not both have a credit code: a filed organization that was registered is one that changed. Renamed:
 * another registered name, the Chinese one where there is one. Moved: another address, in any of its fields. Of lists such
 * as names, traits, events and posts the entries that came or went are told, whatever their order. Not compared
 * are where a record comes from (`source`) and references that are only a code, a filing number or the number of a row
 * (`row-12`). The order of the organizations does not matter.
 *
 * @param before - the organizations of the earlier state, valid ones
 * @param after - those of the later state
 * @returns the changes, sorted by credit code, reference and name; none where nothing changed
 *
 * @example
 * import { diffOrganizations, type Organization } from "linli/organizations";
 *
 * const name = { language: "zh-CN", role: "registered" } as const;
 * const team: Organization = {
 *   id: "org-5",
 *   kind: "filed-community-organization",
 *   names: [{ ...name, text: "云栖社区互助队" }],
 * };
 * const renamed: Organization = { ...team, names: [{ ...name, text: "云栖社区邻里互助队" }] };
 * diffOrganizations([team], [renamed]).map(({ kind, before, after }) => [kind, before?.name, after?.name]);
 * // => [["renamed", "云栖社区互助队", "云栖社区邻里互助队"]]
 */
export function diffOrganizations(
  before: readonly Organization[],
  after: readonly Organization[],
): readonly OrganizationChange[] {
  return matchOrganizations(before, after).flatMap(changesOf).sort(compareChanges);
}

function changesOf({ before, after, by }: OrganizationPair): readonly OrganizationChange[] {
  if (before === undefined || after === undefined) return changesOfOne(before, after);
  const left = presentName(before);
  const right = presentName(after);
  const renamed = left.text !== right.text && left.language === right.language && left.language !== undefined;
  const isRenamed = (name: OrganizationName): boolean =>
    renamed &&
    (name.role === "registered" || name.role === "former") &&
    name.language === left.language &&
    (name.text === left.text || name.text === right.text);
  const names = renamed ? [{ path: ["names"], before: left.text, after: right.text }] : [];
  const address = fieldChanges(before.address, after.address, ["address"]);
  const others = fieldChanges(comparedOf(before, after, isRenamed), comparedOf(after, before, isRenamed));
  const change = (
    kind: OrganizationChangeKind,
    fields: readonly FieldChange[],
  ): readonly OrganizationChange[] =>
    fields.length === 0 ? [] : [changeOf(kind, { before, after, by, fields })];
  return [...change("renamed", names), ...change("moved", address), ...change("changed", others)];
}

function changesOfOne(
  before: Organization | undefined,
  after: Organization | undefined,
): readonly OrganizationChange[] {
  return [changeOf(after === undefined ? "gone" : "added", { before, after, by: undefined, fields: [] })];
}

interface ChangeParts {
  readonly before: Organization | undefined;
  readonly after: Organization | undefined;
  readonly by: OrganizationChangeMatch | undefined;
  readonly fields: readonly FieldChange[];
}

function changeOf(
  kind: OrganizationChangeKind,
  { before, after, by, fields }: ChangeParts,
): OrganizationChange {
  return {
    kind,
    ...(before !== undefined && { before: mentionOf(before) }),
    ...(after !== undefined && { after: mentionOf(after) }),
    ...(by !== undefined && { matchedBy: by }),
    fields,
  };
}

function mentionOf(organization: Organization): OrganizationMention {
  const { id, uscc } = organization;
  return { id, ...(uscc !== undefined && { uscc }), name: presentName(organization).text };
}

/** The fields that are compared one by one: without what is told apart, and what says nothing of the organization. */
function comparedOf(
  organization: Organization,
  other: Organization,
  isRenamed: (name: OrganizationName) => boolean,
): object {
  const { id, names } = organization;
  const given = !isDerived(id, organization) && !isDerived(other.id, other);
  return {
    ...organization,
    id: given ? id : undefined,
    names: names.filter((name) => !isRenamed(name)),
    address: undefined,
    source: undefined,
  };
}

/** Whether a reference only repeats another field, or the number of a row. */
function isDerived(id: string, { uscc, organizationCode, filing }: Organization): boolean {
  return id === uscc || id === organizationCode || id === filing?.number || isRowReference(id);
}

const kindOrder: readonly OrganizationChangeKind[] = ["renamed", "moved", "changed", "gone", "added"];

/** Orders by the organization in either state, so that a swap of both keeps the order, then by what became of it. */
function compareChanges(a: OrganizationChange, b: OrganizationChange): number {
  return (
    compareTexts(sortKeyOf(a), sortKeyOf(b)) ||
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    // Several records of one body; their order must not be that of the lists.
    compareTexts(stableText(a.fields), stableText(b.fields))
  );
}

function sortKeyOf({ before, after }: OrganizationChange): string {
  const keys = [before, after].filter((mention) => mention !== undefined).map(keyOf);
  return keys.sort(compareTexts).join("\n");
}

/** Bodies without a credit code come after those with one. */
function keyOf({ id, uscc, name }: OrganizationMention): string {
  return `${uscc ?? "~"}\n${id}\n${name}`;
}
