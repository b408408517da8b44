// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCardHost, isKeyId } from "./payload/rules.ts";
import {
  hasHosts,
  hasNoSecret,
  isAreaPrefix,
  isCoordinate,
  isWholeDay,
  keyDaysInOrder,
  keyFitsAlgorithm,
} from "./signature/rules.ts";
import { bitsFillSize, isStatusSize, statusDaysInOrder } from "./status/rules.ts";

type Fields = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Says whether a value is what `CardKeySchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isCardKeyRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { kid, alg, publicKey, hosts, areaPrefix, notBefore, notAfter, status } = record;
  return (
    typeof kid === "string" &&
    isKeyId(kid) &&
    (alg === "Ed25519" || alg === "ES256" || alg === "SM2") &&
    isCardKeyPublicKey(publicKey) &&
    isCardKeyHosts(hosts) &&
    typeof areaPrefix === "string" &&
    isAreaPrefix(areaPrefix) &&
    typeof notBefore === "string" &&
    isWholeDay(notBefore) &&
    typeof notAfter === "string" &&
    isWholeDay(notAfter) &&
    (status === "active" || status === "retired" || status === "revoked") &&
    keyFitsAlgorithm(record as never) &&
    keyDaysInOrder(record as never)
  );
}

function isCardKeyPublicKey(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { kty, crv, x, y, d } = record;
  return (
    (kty === "OKP" || kty === "EC") &&
    (crv === "Ed25519" || crv === "P-256" || crv === "SM2") &&
    typeof x === "string" &&
    isCoordinate(x) &&
    (y === undefined || (typeof y === "string" && isCoordinate(y))) &&
    (d === undefined || hasNoSecret(d as never))
  );
}

function isCardKeyHosts(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isCardHost(item))) return false;
  }
  return hasHosts(list);
}

/**
 * Says whether a value is what `CardStatusListSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isCardStatusListRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { kid, areaPrefix, size, bits, publishedOn, until } = record;
  return (
    typeof kid === "string" &&
    isKeyId(kid) &&
    typeof areaPrefix === "string" &&
    isAreaPrefix(areaPrefix) &&
    typeof size === "number" &&
    Number.isFinite(size) &&
    isStatusSize(size) &&
    typeof bits === "string" &&
    typeof publishedOn === "string" &&
    isWholeDay(publishedOn) &&
    (until === undefined || (typeof until === "string" && isWholeDay(until))) &&
    bitsFillSize(record as never) &&
    statusDaysInOrder(record as never)
  );
}
