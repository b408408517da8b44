/** Where in a model a schema stands: the model's name, then property names and what items are called. */
export type Place = readonly string[];

/**
 * Names a thing by its place, in camel case.
 *
 * @param place - the place
 * @returns a name such as `RuleSetTitle`
 */
export function pascalCase(place: Place): string {
  return place
    .flatMap((part) => part.split(/[^a-z0-9]+/i))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

/**
 * Gives the place of the items of a list: `names` has items called `name`.
 *
 * @param place - the place of the list
 * @returns the place of each of its items
 */
export function itemPlace(place: Place): Place {
  const last = place.at(-1) ?? "";
  const singular = /[^s]s$/.test(last)
    ? last.replace(/(?:(i)e)?s$/, (_, i) => (i === undefined ? "" : "y"))
    : `${last}Item`;
  return [...place.slice(0, -1), singular];
}

/** Words that no variable can be called. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public record return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/**
 * Names the variable that holds a property; `record` is the parameter of every guard, and never such a variable.
 *
 * @param key - the name of the property
 * @returns the name itself where it can be one
 */
export function variableOf(key: string): string {
  const name = pascalCase([key]);
  const variable = name.charAt(0).toLowerCase() + name.slice(1);
  if (/^\d/.test(variable)) return `value${variable}`;
  return reserved.has(variable) ? `${variable}Value` : variable;
}
