/** Says whether a number is even: a rule for the tests of the generator of guards. */
export function isEven(value: number): boolean {
  return value % 2 === 0;
}

/** Says whether a value is a text of two letters: a rule that takes any value. */
export function isPair(value: unknown): boolean {
  return typeof value === "string" && /^[a-z]{2}$/.test(value);
}

/** Says whether a record has a count where it has a name. */
export function isCounted({ name, count }: { readonly name?: unknown; readonly count?: unknown }): boolean {
  return name === undefined || count !== undefined;
}

/** Says whether a list is no longer than three. */
export function isShort(list: readonly unknown[]): boolean {
  return list.length <= 3;
}
