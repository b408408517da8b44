// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCivilDate } from "./civil-date.ts";
import { periodInOrder } from "./period.ts";
import { isQuantityUnit, isQuantityValue, qualifierFitsValue } from "./quantity/rules.ts";
import { isArea, isVersion, validityInOrder } from "./rule-set.ts";

const ruleSetIdForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const ruleSetSupersedesForm = /^[\s\S]*@-?\d+(?:\.\d+)?$/;

type Fields = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What `z.record` takes: no instance of a class, and no symbol among the keys. */
function isPlainObject(value: unknown): value is Fields {
  if (!isObject(value)) return false;
  const { constructor } = value;
  if (typeof constructor === "function") {
    const prototype: unknown = constructor.prototype;
    if (!isObject(prototype) || !Object.prototype.hasOwnProperty.call(prototype, "isPrototypeOf"))
      return false;
  }
  const symbols = Object.getOwnPropertySymbols(value);
  return !symbols.some((symbol) => Object.prototype.propertyIsEnumerable.call(value, symbol));
}

/**
 * Says whether a value is what `DueItemSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isDueItemRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { on, kind, about, because } = record;
  return (
    (on === "unknown" || isCivilDate(on)) &&
    typeof kind === "string" &&
    typeof about === "string" &&
    isDueItemBecause(because)
  );
}

function isDueItemBecause(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isFindingRecord(item)) return false;
  }
  return true;
}

/**
 * Says whether a value is what `FindingSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isFindingRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { code, severity, path, params, suggestion } = record;
  return (
    typeof code === "string" &&
    (severity === "error" || severity === "warning") &&
    isFindingPath(path) &&
    isFindingParams(params) &&
    (suggestion === undefined || typeof suggestion === "string")
  );
}

function isFindingPath(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" || Number.isFinite(item))) return false;
  }
  return true;
}

function isFindingParams(record: unknown): boolean {
  if (!isPlainObject(record)) return false;
  for (const key of Object.keys(record)) {
    const value = record[key];
    if (
      key !== "__proto__" &&
      !(
        value === undefined ||
        typeof value === "string" ||
        Number.isFinite(value) ||
        typeof value === "boolean" ||
        isTextList(value) ||
        isFindingParam(value)
      )
    )
      return false;
  }
  return true;
}

function isTextList(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (typeof item !== "string") return false;
  }
  return true;
}

function isFindingParam(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!Number.isFinite(item)) return false;
  }
  return true;
}

/**
 * Says whether a value is what `PeriodSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isPeriodRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { from, until } = record;
  return (
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    periodInOrder(record as never)
  );
}

/**
 * Says whether a value is what `QuantitySchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isQuantityRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { value, qualifier, unit, asOf } = record;
  return (
    typeof value === "number" &&
    Number.isFinite(value) &&
    isQuantityValue(value) &&
    (qualifier === "exact" ||
      qualifier === "about" ||
      qualifier === "nearly" ||
      qualifier === "more-than" ||
      qualifier === "at-least") &&
    (unit === undefined || (typeof unit === "string" && isQuantityUnit(unit))) &&
    (asOf === undefined || isCivilDate(asOf)) &&
    qualifierFitsValue(record as never)
  );
}

/**
 * Says whether a value is what `RuleSetSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isRuleSetRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, version, title, area, validFrom, validUntil, source, confidence, parameters, supersedes } =
    record;
  return (
    typeof id === "string" &&
    ruleSetIdForm.test(id) &&
    typeof version === "number" &&
    Number.isFinite(version) &&
    isVersion(version) &&
    isRuleSetTitle(title) &&
    typeof area === "string" &&
    isArea(area) &&
    isCivilDate(validFrom) &&
    (validUntil === undefined || isCivilDate(validUntil)) &&
    isRuleSetSource(source) &&
    (confidence === "verified" ||
      confidence === "secondary" ||
      confidence === "memory" ||
      confidence === "uncertain") &&
    (parameters !== undefined || "parameters" in record) &&
    (supersedes === undefined ||
      (typeof supersedes === "string" && ruleSetSupersedesForm.test(supersedes))) &&
    validityInOrder(record as never)
  );
}

function isRuleSetTitle(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { en, "zh-CN": zhCN, former, confirmed } = record;
  return (
    typeof en === "string" &&
    typeof zhCN === "string" &&
    (former === undefined || isTextList(former)) &&
    (confirmed === undefined || typeof confirmed === "boolean")
  );
}

function isRuleSetSource(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { title, number, issuer, date, url } = record;
  return (
    typeof title === "string" &&
    (number === undefined || typeof number === "string") &&
    typeof issuer === "string" &&
    isCivilDate(date) &&
    (url === undefined || typeof url === "string")
  );
}
