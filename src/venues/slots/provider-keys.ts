import { normalizeText } from "../../core/index.ts";
import type { BodyReference } from "../../organizations/index.ts";

/** By what a provider is told from others. */
export interface ProviderKey {
  /** The same for all references to one provider. */
  readonly key: string;
  /** Whether it rests on a name alone. */
  readonly byName: boolean;
}

/**
 * Gives references to the same provider the same key.
 *
 * @remarks A record with the application's reference and the credit code joins those two. A name joins nothing: a reference
 * that is only a name stands for the one provider that is recorded with that name, where there is exactly one, and else
 * for itself; both rest on the name alone.
 *
 * @param references - the references, some of which may be missing
 * @returns the keys, in the same order
 */
export function providerKeys(
  references: readonly (BodyReference | undefined)[],
): readonly (ProviderKey | undefined)[] {
  const groups = makeGroups();
  for (const reference of references) {
    const [first, second] = codesOf(reference);
    if (first !== undefined && second !== undefined) groups.join(first, second);
  }
  const named = groupsByName(references, groups);
  return references.map((reference) => {
    const [code] = codesOf(reference);
    if (code !== undefined) return { key: groups.of(code), byName: false };
    const name = nameOf(reference);
    if (name === undefined) return undefined;
    const bearers = named.get(name);
    const [only] = bearers ?? [];
    return { key: only !== undefined && bearers?.size === 1 ? only : `name ${name}`, byName: true };
  });
}

function codesOf(reference: BodyReference | undefined): readonly string[] {
  const codes: string[] = [];
  if (reference?.id !== undefined) codes.push(`id ${reference.id}`);
  if (reference?.uscc !== undefined) codes.push(`uscc ${reference.uscc}`);
  return codes;
}

function nameOf(reference: BodyReference | undefined): string | undefined {
  return reference?.name === undefined ? undefined : normalizeText(reference.name);
}

/** The providers that are recorded with a name beside a code. */
function groupsByName(
  references: readonly (BodyReference | undefined)[],
  groups: Groups,
): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const reference of references) {
    const [code] = codesOf(reference);
    const name = nameOf(reference);
    if (code === undefined || name === undefined) continue;
    const bearers = named.get(name) ?? new Set();
    named.set(name, bearers.add(groups.of(code)));
  }
  return named;
}

/** Sets that grow together: every code leads to the one that stands for its set. */
interface Groups {
  /** The code that stands for the set of a code. */
  readonly of: (code: string) => string;
  /** Makes one set of two. */
  readonly join: (a: string, b: string) => void;
}

function makeGroups(): Groups {
  const parents = new Map<string, string>();
  const of = (code: string): string => {
    let root = code;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    // The way is shortened for the next question.
    for (let step = code; step !== root;) {
      const next = parents.get(step) ?? root;
      parents.set(step, root);
      step = next;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const [first, second] = [of(a), of(b)];
    if (first !== second) parents.set(second, first);
  };
  return { of, join };
}
