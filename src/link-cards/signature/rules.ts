import { isCivilDate } from "../../core/index.ts";
import type { CardKey } from "./model.ts";
import { fitsAlgorithm } from "./web-crypto.ts";

/** Says whether a text is 32 bytes as base64url, in its one form. */
export function isCoordinate(text: string): boolean {
  return /^[\w-]{42}[AEIMQUYcgkosw048]$/.test(text);
}

/** Says whether a public key leaves the secret out. */
export function hasNoSecret(secret: unknown): boolean {
  return secret === undefined;
}

/** Says whether a public key is one of the algorithm of its record, with both coordinates where it has two. */
export function keyFitsAlgorithm({ alg, publicKey }: Pick<CardKey, "alg" | "publicKey">): boolean {
  return fitsAlgorithm(alg, publicKey) && (publicKey.y === undefined) === (alg === "Ed25519");
}

/** Says whether a key signs for a host at all. */
export function hasHosts(hosts: readonly string[]): boolean {
  return hosts.length > 0;
}

/** Says whether a text is the beginning of community codes: a province, city, county, street or community. */
export function isAreaPrefix(text: string): boolean {
  return /^[1-8]\d(?:\d{2}){0,2}$|^[1-8]\d{5}[0-5]\d{2}(?:[0-5]\d{2})?$/.test(text);
}

/** Says whether a text is a whole day, not a month or a year. */
export function isWholeDay(text: string): boolean {
  return text.length === 10 && isCivilDate(text);
}

/** Says whether the last day of a key is not before its first. */
export function keyDaysInOrder({ notBefore, notAfter }: Pick<CardKey, "notBefore" | "notAfter">): boolean {
  return notBefore <= notAfter;
}
