import { comparableName, type BodyReference } from "../../organizations/index.ts";

/**
 * Says whether two references of one record mean one body.
 *
 * @remarks Within a record a body goes by one name, so that equal names mean one body there; codes and references decide
 * before names.
 *
 * @param a - a body
 * @param b - another one
 * @returns `true`, `false`, or `"unknown"` where the two have nothing that can be compared
 */
export function sameBody(a: BodyReference, b: BodyReference): boolean | "unknown" {
  if (a.uscc !== undefined && b.uscc !== undefined) return a.uscc === b.uscc;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.name !== undefined && b.name !== undefined) return comparableName(a.name) === comparableName(b.name);
  return "unknown";
}

/** Bodies that others are compared with, however many there are. */
export interface BodyIndex {
  /** Adds a body. */
  readonly add: (body: BodyReference) => void;
  /** As `sameBody` with each of them: `true` where one is the same, `"unknown"` where none is and one cannot be compared. */
  readonly compare: (body: BodyReference) => boolean | "unknown";
}

/** What is known of the bodies that have the same fields: what decides between one of them and another is the same. */
interface BodyShape {
  readonly hasUscc: boolean;
  readonly hasId: boolean;
  readonly usccs: Set<string>;
  readonly ids: Set<string>;
  readonly names: Set<string>;
  hasNameless: boolean;
}

/**
 * Keeps bodies so that another is compared with all of them at once.
 *
 * @param bodies - the first of them
 * @returns the index; `compare` takes the same time for few and for many
 */
export function bodyIndexOf(bodies: readonly BodyReference[] = []): BodyIndex {
  const shapes = new Map<string, BodyShape>();
  const add = ({ uscc, id, name }: BodyReference): void => {
    const [hasUscc, hasId] = [uscc !== undefined, id !== undefined];
    const key = `${String(hasUscc)} ${String(hasId)}`;
    const shape = shapes.get(key) ?? {
      hasUscc,
      hasId,
      usccs: new Set(),
      ids: new Set(),
      names: new Set(),
      hasNameless: false,
    };
    shapes.set(key, shape);
    if (uscc !== undefined) shape.usccs.add(uscc);
    if (id !== undefined) shape.ids.add(id);
    if (name === undefined) shape.hasNameless = true;
    else shape.names.add(comparableName(name));
  };
  bodies.forEach(add);
  return {
    add,
    compare: (body) => {
      const found = [...shapes.values()].map((shape) => compareWithShape(body, shape));
      return found.includes(true) || (found.includes("unknown") ? "unknown" : false);
    },
  };
}

function compareWithShape({ uscc, id, name }: BodyReference, shape: BodyShape): boolean | "unknown" {
  if (uscc !== undefined && shape.hasUscc) return shape.usccs.has(uscc);
  if (id !== undefined && shape.hasId) return shape.ids.has(id);
  if (name === undefined) return "unknown";
  return shape.names.has(comparableName(name)) || (shape.hasNameless ? "unknown" : false);
}
