import { normalizeText } from "../core/index.ts";
import type { BodyReference, Organization, PersonReference } from "./model.ts";

const opening = /[[{【〔〖「『]/gu;
const closing = /[\]}】〕〗」』]/gu;
const blanks = /\s+/gu;

/**
 * Brings a name to the form in which names are compared: half-width, without blanks and capitals, one kind of brackets.
 *
 * @param text - a name as a source prints it
 * @returns the text to compare; empty where nothing is left
 *
 * @example
 * import { comparableName } from "linli/organizations";
 *
 * comparableName("青禾区 志愿者联合会〔筹〕") === comparableName("青禾区志愿者联合会(筹)"); // => true
 */
export function comparableName(text: string): string {
  return normalizeText(text).replace(blanks, "").replace(opening, "(").replace(closing, ")").toLowerCase();
}

/**
 * Lists what tells a body from every other one: its reference and its credit code, each as a key of its own.
 *
 * @remarks Two references that share a key mean one body, because a code is unique and lifelong (国发〔2015〕33号). A name
 * identifies nobody for certain, and is no key.
 *
 * @param reference - a body, as a record names it
 * @returns up to two keys; none where only a name is known
 *
 * @example
 * import { bodyKeysOf } from "linli/organizations";
 *
 * bodyKeysOf({ id: "o1", name: "东江区民政局" }); // => ["id o1"]
 */
export function bodyKeysOf({ id, uscc }: BodyReference): readonly string[] {
  const keys: string[] = [];
  if (id !== undefined) keys.push(`id ${id}`);
  if (uscc !== undefined) keys.push(`uscc ${uscc}`);
  return keys;
}

/**
 * Says whether a reference means an organization.
 *
 * @remarks The application's reference decides, then the credit code, which is unique and lifelong (国发〔2015〕33号).
 * A name alone identifies nobody for certain, so that one of its names, a former one included, leaves the answer open.
 *
 * @param reference - a body as a link, a post or a party unit names it
 * @param organization - the organization
 * @returns `true`, `false`, or `"unknown"` where only a name agrees
 *
 * @example
 * import { bodyReferenceMatches, type Organization } from "linli/organizations";
 *
 * const bureau: Organization = {
 *   id: "bureau",
 *   kind: "state-organ",
 *   names: [{ text: "东江区民政局", language: "zh-CN", role: "registered" }],
 * };
 * bodyReferenceMatches({ id: "bureau" }, bureau); // => true
 * bodyReferenceMatches({ name: "东江区民政局" }, bureau); // => "unknown"
 * bodyReferenceMatches({ name: "东江区教育局" }, bureau); // => false
 */
export function bodyReferenceMatches(
  reference: BodyReference,
  organization: Pick<Organization, "id" | "uscc" | "names">,
): boolean | "unknown" {
  const { id, uscc, name } = reference;
  if (id === organization.id) return true;
  if (uscc !== undefined && organization.uscc !== undefined) return uscc === organization.uscc;
  if (id !== undefined || name === undefined) return false;
  const wanted = comparableName(name);
  return organization.names.some(({ text }) => comparableName(text) === wanted) && "unknown";
}

/**
 * Says whether two references mean one person.
 *
 * @param a - a person
 * @param b - another one
 * @returns `true` or `false` where both have references; otherwise `"unknown"` where the names agree, `false` where not
 */
export function samePerson(a: PersonReference, b: PersonReference): boolean | "unknown" {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.name === undefined || b.name === undefined) return "unknown";
  return comparableName(a.name) === comparableName(b.name) && "unknown";
}
