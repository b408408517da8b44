import type { Package } from "./package.ts";
import { readXml } from "./xml.ts";

/** What a part refers to. */
export interface Relation {
  /** Its id within the part. */
  readonly id: string;
  /** The last part of its type, such as `worksheet`. */
  readonly type: string;
  /** The name of the part that is meant; of something outside the address. */
  readonly target: string;
  /** Whether it lies outside the workbook. */
  readonly isExternal: boolean;
}

/** The name of the part with the relations of another one. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * Reads what a part refers to.
 *
 * @param pack - the parts
 * @param part - the part; an empty text for the workbook as a whole
 * @returns the relations; none where it has no part of them
 */
export function relationsOf(pack: Package, part: string): readonly Relation[] {
  const rels = relationsPart(part);
  if (!pack.has(rels)) return [];
  const relations: Relation[] = [];
  readXml(pack.text(rels), {
    open: (name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) => {
      if (name !== "Relationship") return;
      const isExternal = mode === "External";
      relations.push({
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        target: isExternal ? target : resolved(part, target),
        isExternal,
      });
    },
  });
  return relations;
}

/** Names are relative to the folder of the part, or begin at the root. */
function resolved(part: string, target: string): string {
  const folder = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const names = [...folder];
  for (const name of target.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/");
}

/**
 * Gives the name of a part as another part refers to it: relative, which all readers know; some take a name from the
 * root on for none.
 *
 * @param part - the part that refers
 * @param other - the part that is meant
 * @returns such as `../comments1.xml`
 */
export function targetFrom(part: string, other: string): string {
  const from = part.split("/").slice(0, -1);
  const to = other.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}
