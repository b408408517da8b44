// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCivilDate, periodInOrder } from "../core/index.ts";
import { isCommunityCode, isGridId } from "../identifiers/index.ts";
import { isFilledText } from "../organizations/index.ts";
import { isCardHost, isKeyId } from "./payload/rules.ts";
import {
  canBeDialled,
  copiesFitSerial,
  endedWasIssued,
  endsAfterIssue,
  expiresAfterIssue,
  gridIsOfCommunity,
  hasSome,
  isAreaCodeForm,
  isCardAddress,
  isContactRole,
  isCountFromOne,
  isHotlineForm,
  isKnownToTheDay,
  isLinkCardSchema,
  isSerialForm,
  namesNoneTwice,
  replacesAnother,
} from "./rules.ts";
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

/**
 * Says whether a value is what `GridAssignmentSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isGridAssignmentRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { grid, role, rank, holder, displayName, phones, from, until } = record;
  return (
    typeof grid === "string" &&
    isGridId(grid) &&
    (role === undefined || (typeof role === "string" && isContactRole(role))) &&
    (rank === "primary" || rank === "deputy") &&
    typeof holder === "string" &&
    isFilledText(holder) &&
    (displayName === undefined || isGridAssignmentDisplayName(displayName)) &&
    (phones === undefined || isGridAssignmentPhones(phones)) &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    periodInOrder(record as never)
  );
}

function isGridAssignmentDisplayName(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { "zh-CN": zhCN, en } = record;
  return (
    typeof zhCN === "string" &&
    isFilledText(zhCN) &&
    (en === undefined || (typeof en === "string" && isFilledText(en)))
  );
}

function isGridAssignmentPhones(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isGridAssignmentPhone(item)) return false;
  }
  return true;
}

function isGridAssignmentPhone(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { number, areaCode, lastCheckedOn } = record;
  return (
    typeof number === "string" &&
    isFilledText(number) &&
    (areaCode === undefined || (typeof areaCode === "string" && isAreaCodeForm(areaCode))) &&
    (lastCheckedOn === undefined || isCivilDate(lastCheckedOn)) &&
    canBeDialled(record as never)
  );
}

/**
 * Says whether a value is what `LinkCardSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isLinkCardRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, schema, front, back, serial, issuedOn, expiresOn, copies, replaces, ended } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (schema === undefined || (typeof schema === "string" && isLinkCardSchema(schema))) &&
    isLinkCardFront(front) &&
    isLinkCardBack(back) &&
    (serial === undefined || (typeof serial === "string" && isSerialForm(serial))) &&
    (issuedOn === undefined || isCivilDate(issuedOn)) &&
    (expiresOn === undefined || (isCivilDate(expiresOn) && isKnownToTheDay(expiresOn))) &&
    (copies === undefined ||
      (typeof copies === "number" && Number.isFinite(copies) && isCountFromOne(copies))) &&
    (replaces === undefined || (typeof replaces === "string" && isFilledText(replaces))) &&
    (ended === undefined || isLinkCardEnded(ended)) &&
    expiresAfterIssue(record as never) &&
    endedWasIssued(record as never) &&
    endsAfterIssue(record as never) &&
    replacesAnother(record as never) &&
    copiesFitSerial(record as never)
  );
}

function isLinkCardFront(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { issuer, community, communityCode, grid, gridName, languages, url, title } = record;
  return (
    isGridAssignmentDisplayName(issuer) &&
    isGridAssignmentDisplayName(community) &&
    typeof communityCode === "string" &&
    isCommunityCode(communityCode) &&
    (grid === undefined || (typeof grid === "string" && isGridId(grid))) &&
    (gridName === undefined || isGridAssignmentDisplayName(gridName)) &&
    isLinkCardFrontLanguages(languages) &&
    typeof url === "string" &&
    isCardAddress(url) &&
    (title === undefined || isGridAssignmentDisplayName(title)) &&
    gridIsOfCommunity(record as never)
  );
}

function isLinkCardFrontLanguages(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(item === "en" || item === "zh-CN")) return false;
  }
  return hasSome(list) && namesNoneTwice(list);
}

function isLinkCardBack(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { hotlines, contacts } = record;
  return isLinkCardBackHotlines(hotlines) && isLinkCardBackContacts(contacts);
}

function isLinkCardBackHotlines(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isLinkCardBackHotline(item)) return false;
  }
  return true;
}

function isLinkCardBackHotline(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { code, areaCode, name, lastCheckedOn } = record;
  return (
    typeof code === "string" &&
    isHotlineForm(code) &&
    (areaCode === undefined || (typeof areaCode === "string" && isAreaCodeForm(areaCode))) &&
    (name === undefined || isGridAssignmentDisplayName(name)) &&
    (lastCheckedOn === undefined || isCivilDate(lastCheckedOn))
  );
}

function isLinkCardBackContacts(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isLinkCardBackContact(item)) return false;
  }
  return true;
}

function isLinkCardBackContact(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    role,
    holder,
    displayName,
    phones,
    order,
    workPlace,
    serviceHours,
    serviceScope,
    staffNumber,
    supervisor,
  } = record;
  return (
    typeof role === "string" &&
    isContactRole(role) &&
    (holder === undefined || (typeof holder === "string" && isFilledText(holder))) &&
    (displayName === undefined || isGridAssignmentDisplayName(displayName)) &&
    isLinkCardBackContactPhones(phones) &&
    (order === undefined || (typeof order === "number" && Number.isFinite(order) && isCountFromOne(order))) &&
    (workPlace === undefined || isGridAssignmentDisplayName(workPlace)) &&
    (serviceHours === undefined || isGridAssignmentDisplayName(serviceHours)) &&
    (serviceScope === undefined || isGridAssignmentDisplayName(serviceScope)) &&
    (staffNumber === undefined || (typeof staffNumber === "string" && isFilledText(staffNumber))) &&
    (supervisor === undefined || isGridAssignmentDisplayName(supervisor))
  );
}

function isLinkCardBackContactPhones(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isGridAssignmentPhone(item)) return false;
  }
  return hasSome(list);
}

function isLinkCardEnded(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, by, reason } = record;
  return (
    (event === "replace" || event === "revoke") &&
    isCivilDate(on) &&
    (by === undefined || (typeof by === "string" && isFilledText(by))) &&
    (reason === undefined || (typeof reason === "string" && isFilledText(reason)))
  );
}
