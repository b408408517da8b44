import fc from "fast-check";

/** Freezes a value and everything in it, so that a function that changes its input fails. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** An object that throws at every touch. */
const hostile: object = new Proxy(
  {},
  {
    get() {
      throw new Error("a getter that throws");
    },
    ownKeys() {
      throw new Error("keys that throw");
    },
    has() {
      throw new Error("a has that throws");
    },
    getPrototypeOf() {
      throw new Error("a prototype that throws");
    },
  },
);

/** A proxy that was revoked: even `Array.isArray` throws on it. */
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** Values of every type that no caller should pass and some will. */
export const strangeValues: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -0,
  NaN,
  Infinity,
  12345n,
  Symbol("text"),
  () => "text",
  [],
  ["91350100M000100Y43"],
  {},
  Object.create(null),
  new Date(0),
  /x/,
  new Map(),
  new String("91350100M000100Y43"),
  hostile,
  revoked.proxy,
  "",
  " ",
  "\0",
  "\uD800",
  "__proto__",
  "constructor",
  "toString",
  "𬭎",
];

/** Texts of a megabyte that quadratic code would never finish. */
export const longTexts: readonly string[] = [
  " ".repeat(1_000_000),
  "0".repeat(1_000_000),
  "-".repeat(1_000_000),
  "9A".repeat(500_000),
  "近".repeat(1_000_000),
  "转1".repeat(500_000),
  "1,".repeat(500_000),
  "(".repeat(1_000_000),
  "\u200B".repeat(1_000_000),
  "万".repeat(1_000_000),
  // Combining marks, which the compatibility form sorts, and a ligature, which it makes eighteen times as long.
  "\u0301\u0323".repeat(500_000),
  "\uFDFA".repeat(1_000_000),
];

/** Any text or any other value. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.string(),
  fc.string({ unit: "grapheme" }),
  // fast-check touches what it draws.
  fc.constantFrom(...strangeValues.filter((value) => value !== hostile && value !== revoked.proxy)),
);

/** A source of random numbers for the generators of `linli/testing`, which shrinks as numbers do. */
export const random: fc.Arbitrary<() => number> = fc
  .infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map((stream) => () => stream.next().value as number);
