import fc from "fast-check";
import { anything } from "./values.ts";

/** Values that fit some field, or nearly do: what random values hardly ever are. */
const likely: readonly unknown[] = [
  undefined,
  null,
  "",
  " ",
  "text",
  "unknown",
  "x-nanshan:other",
  "2025-12-23",
  "2025-12",
  "2025-02-30",
  "0000",
  "2025-12-23T09:30:00+08:00",
  "2025-12-23T24:00:00+08:00",
  "440305",
  "4403050010020",
  "52440305MJ00000260",
  "91350100M000100Y43",
  "nanshan-stars@2",
  0,
  1,
  -0,
  -1,
  0.5,
  2025,
  1e15,
  NaN,
  Infinity,
  true,
  {},
  [],
  [undefined],
];

/** Where a value stands: in an object or a list, under a key. */
interface Spot {
  readonly parent: { [key: PropertyKey]: unknown };
  readonly key: string;
}

interface Step {
  readonly at: number;
  readonly from: number;
  readonly value: unknown;
}

/** A class whose instances are no plain objects. */
class Box {
  readonly isBox = true;
}

type Mutation = (spot: Spot, step: Step, spots: readonly Spot[]) => void;

/** What can happen to a value; each is drawn as often as another. */
const mutations: readonly Mutation[] = [
  ({ parent, key }) => Reflect.deleteProperty(parent, key),
  ({ parent, key }) => (parent[key] = undefined),
  ({ parent, key }, { value }) => (parent[key] = copyOf(value)),
  // A value of another place, which is likely to fit somewhere.
  ({ parent, key }, { from }, spots) => {
    const other = spots[from % spots.length];
    parent[key] = other === undefined ? undefined : structuredClone(other.parent[other.key]);
  },
  ({ parent, key }) => (parent[key] = [parent[key]]),
  ({ parent, key }) => (parent[key] = { [key]: parent[key] }),
  ({ parent, key }) => (parent[key] = Object.assign(Object.create(null) as object, parent[key])),
  // Properties that are inherited, and an instance of a class.
  ({ parent, key }) => (parent[key] = Object.create(parent[key] as object) as unknown),
  ({ parent, key }) => (parent[key] = Object.assign(new Box(), parent[key])),
  ({ parent, key }, { value }) => Object.assign(asObject(parent[key]), { another: value }),
  ({ parent, key }, { value }) => Object.assign(asObject(parent[key]), { [Symbol("key")]: value }),
  ({ parent, key }) =>
    Object.defineProperty(asObject(parent[key]), "__proto__", { value: 1n, enumerable: true }),
  ({ parent, key }, { from, value }) => putInto(parent[key], from, copyOf(value)),
  ({ parent, key }, { from }) => repeatIn(parent[key], from),
  // A hole, and a length beyond the items.
  ({ parent, key }) => lengthen(parent[key]),
  (spot, _step, spots) => makeUnreadable(spots[0] === spot ? {} : spot.parent, spot.key),
];

/**
 * Draws records that are valid or nearly valid: a sample to which up to three things have happened.
 *
 * @param samples - valid records, of JSON values and `undefined`
 * @returns the records, none of which is one of the samples by reference
 */
export function mutated(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const step = fc.record({
    what: fc.nat(mutations.length - 1),
    at: fc.nat(),
    from: fc.nat(),
    value: fc.oneof(fc.constantFrom(...likely), anything),
  });
  return fc.tuple(fc.constantFrom(...samples), fc.array(step, { maxLength: 3 })).map(([sample, steps]) => {
    const root = { root: structuredClone(sample) };
    for (const { what, ...drawn } of steps) {
      const spots = spotsIn(root);
      const spot = spots[drawn.at % spots.length];
      if (spot !== undefined) tryTo(() => mutations[what]?.(spot, drawn, spots));
    }
    return root.root;
  });
}

/** Lists the places of a record, the record itself included; what cannot be read has none. */
function spotsIn(parent: object, depth = 0): readonly Spot[] {
  if (depth > 8) return [];
  return Object.keys(parent).flatMap((key) => {
    const spot = { parent: parent as Spot["parent"], key };
    const value = Object.getOwnPropertyDescriptor(parent, key)?.value as unknown;
    return isWalkable(value) ? [spot, ...spotsIn(value, depth + 1)] : [spot];
  });
}

function isWalkable(value: unknown): value is object {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return false;
  return Object.keys(value).length < 100;
}

/** The same again, where it can be changed: what is drawn is drawn by others too. */
function copyOf(value: unknown): unknown {
  return Array.isArray(value) ? [...(value as unknown[])] : isPlain(value) ? { ...value } : value;
}

function asObject(value: unknown): object {
  if (!Array.isArray(value) && !isPlain(value)) throw new TypeError("Only a copy is changed.");
  return value;
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function putInto(value: unknown, at: number, item: unknown): void {
  if (Array.isArray(value)) value.splice(at % (value.length + 1), 0, item);
}

function repeatIn(value: unknown, at: number): void {
  if (Array.isArray(value) && value.length > 0) value.push(structuredClone(value[at % value.length]));
}

function lengthen(value: unknown): void {
  if (Array.isArray(value)) value.length += 1;
}

function makeUnreadable(parent: object, key: string): void {
  Object.defineProperty(parent, key, {
    enumerable: true,
    configurable: true,
    get() {
      throw new Error("a getter that throws");
    },
  });
}

/** Some things cannot happen to some values, such as a property to a number. */
function tryTo(mutate: () => unknown): void {
  try {
    mutate();
  } catch {
    // The value stays as it is.
  }
}
