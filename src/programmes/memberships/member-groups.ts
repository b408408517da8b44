import { comparableName, type PlaceReference } from "../../organizations/index.ts";
import type { Membership } from "./model.ts";

/** Who is one member, by the records of one unit. */
export interface MemberGroups {
  /** The positions of each member's records, in the order of the first of them. */
  readonly told: readonly (readonly number[])[];
  /** Records of which a name is all that is known, and the same name stands elsewhere: the position of that one, and its own. */
  readonly sameName: readonly (readonly [number, number])[];
}

/**
 * Tells members apart: by community code, by name within a community or a division, or by the name alone.
 *
 * @param memberships - memberships, of any units and programmes
 * @returns the members; those of different units or programmes are never one
 */
export function memberGroupsOf(memberships: readonly Membership[]): MemberGroups {
  const groups = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const byDivision = new Map<string, string>();
  const later: number[] = [];
  const join = (key: string, position: number): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [position]);
    else group.push(position);
  };
  // The more is told of a record the earlier it is placed, so that the order of records does not matter.
  memberships.forEach((membership, position) => {
    const key = exactKeyOf(membership);
    if (key === undefined) return void later.push(position);
    join(key, position);
    const division = divisionKeyOf(membership);
    if (division !== undefined && !byDivision.has(division)) byDivision.set(division, key);
  });
  const nameOnly: number[] = [];
  for (const position of later) {
    const membership = memberships[position] as Membership;
    const division = divisionKeyOf(membership);
    if (division === undefined) nameOnly.push(position);
    else join(byDivision.get(division) ?? division, position);
  }
  memberships.forEach((membership, position) => {
    const name = nameKeyOf(membership);
    if (name !== undefined && divisionOf(membership.member) !== undefined) listIn(byName, name, position);
  });
  const sameName: (readonly [number, number])[] = [];
  for (const position of nameOnly) {
    const name = nameKeyOf(memberships[position] as Membership) ?? "";
    const [first] = byName.get(name) ?? [];
    if (first === undefined) {
      groups.set(`name ${name}`, [position]);
      byName.set(name, [position]);
    } else sameName.push([first, position]);
  }
  const told = [...groups.values()].map((positions) => positions.sort((a, b) => a - b));
  return { told: told.sort(([a = 0], [b = 0]) => a - b), sameName };
}

function listIn(lists: Map<string, number[]>, key: string, position: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [position]);
  else list.push(position);
}

/** What no two members share; nothing where a name and a division are all that is told. */
function exactKeyOf({ member, unit, programme }: Membership): string | undefined {
  const { communityCode, name } = member;
  if (communityCode === undefined) return undefined;
  const own = unit === "estate" ? comparableName(name ?? "") : "";
  return JSON.stringify([programme, unit, communityCode, own]);
}

function divisionOf({ divisionCode, communityCode }: PlaceReference): string | undefined {
  return communityCode?.slice(0, 6) ?? divisionCode;
}

function divisionKeyOf({ member, unit, programme }: Membership): string | undefined {
  const division = divisionOf(member);
  if (division === undefined || member.name === undefined) return undefined;
  return JSON.stringify([programme, unit, "in", division, comparableName(member.name)]);
}

function nameKeyOf({ member, unit, programme }: Membership): string | undefined {
  return member.name === undefined
    ? undefined
    : JSON.stringify([programme, unit, comparableName(member.name)]);
}
