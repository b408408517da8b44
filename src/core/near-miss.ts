import { distance } from "fastest-levenshtein";

/** What is known of a shape: its fields, and what was found out about the names of others. */
interface KnownShape {
  /** The names of its fields. */
  readonly names: readonly string[];
  /** The same in lower case without separators. */
  readonly plain: readonly string[];
  /** By unknown names the fields that they are nearly those of. */
  readonly near: Map<string, readonly string[]>;
}

/** Files have millions of records of one shape, with the same unknown fields in each. */
const knownShapes = /* @__PURE__ */ new WeakMap<object, KnownShape>();

/** So many unknown names are remembered of a shape. */
const MAX_REMEMBERED = 200;

/**
 * Finds the known field that the name of an unknown one is nearly that of.
 *
 * @param key - the unknown name
 * @param shape - an object with the known names
 * @param input - the record: a field that it has was not meant
 * @returns the known name; nothing where none is near
 */
export function nearestField(key: string, shape: object, input: object): string | undefined {
  const known = knownShapeOf(shape);
  let near = known.near.get(key);
  if (near === undefined) {
    const plain = plainName(key);
    near = known.names.filter((_, index) => isNearMiss(plain, known.plain[index] ?? ""));
    if (known.near.size < MAX_REMEMBERED) known.near.set(key, near);
  }
  return near.find((name) => !hasOwn(input, name));
}

function knownShapeOf(shape: object): KnownShape {
  const known = knownShapes.get(shape);
  if (known !== undefined) return known;
  const names = Object.keys(shape);
  const made: KnownShape = { names, plain: names.map(plainName), near: new Map() };
  knownShapes.set(shape, made);
  return made;
}

/** The same letters in another case, order or with separators, or a typing error in a name of four letters or more. */
function isNearMiss(key: string, name: string): boolean {
  if (key === name) return true;
  const allowed = name.length >= 8 ? 2 : name.length >= 4 ? 1 : 0;
  // The lengths alone decide about most names.
  if (allowed === 0 || Math.abs(key.length - name.length) > allowed) return false;
  return distance(key, name) <= allowed || hasSameLetters(key, name);
}

function plainName(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, "");
}

function hasSameLetters(a: string, b: string): boolean {
  // Sums of letters differ for most names, and cost nothing.
  return a.length === b.length && sumOf(a) === sumOf(b) && lettersOf(a) === lettersOf(b);
}

function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

function lettersOf(text: string): string {
  return text.split("").sort().join("");
}

function hasOwn(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}
