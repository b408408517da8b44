// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isPeriod, isQuantity, isQuantityUnit } from "../core/index.ts";
import {
  isBodyReference,
  isFilledText,
  isPlaceReference,
  isSourceReference,
} from "../organizations/index.ts";
import {
  countHasUnit,
  indicatorIsNotCircular,
  isBasis,
  isEmploymentGroup,
  isRevision,
  isSampleSize,
  isTheme,
  partsFitKind,
  ratioHasParts,
  sampleFitsPopulation,
  scaleRises,
  valueIsOnScale,
} from "./rules.ts";

type Fields = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Says whether a value is what `IndicatorSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isIndicatorRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    name,
    englishName,
    definition,
    kind,
    unit,
    direction,
    numerator,
    denominator,
    basis,
    partOf,
    period,
    place,
    method,
    revision,
    themes,
    group,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    (englishName === undefined || (typeof englishName === "string" && isFilledText(englishName))) &&
    typeof definition === "string" &&
    isFilledText(definition) &&
    (kind === "stock" || kind === "flow" || kind === "ratio" || kind === "score") &&
    (unit === undefined || (typeof unit === "string" && isQuantityUnit(unit))) &&
    (direction === undefined ||
      direction === "higher-is-better" ||
      direction === "lower-is-better" ||
      direction === "neutral") &&
    (numerator === undefined || (typeof numerator === "string" && isFilledText(numerator))) &&
    (denominator === undefined || (typeof denominator === "string" && isFilledText(denominator))) &&
    (basis === undefined || (typeof basis === "number" && Number.isFinite(basis) && isBasis(basis))) &&
    (partOf === undefined || (typeof partOf === "string" && isFilledText(partOf))) &&
    (period === undefined || isPeriod(period)) &&
    (place === undefined || isPlaceReference(place)) &&
    (method === undefined || (typeof method === "string" && isFilledText(method))) &&
    (revision === undefined ||
      (typeof revision === "number" && Number.isFinite(revision) && isRevision(revision))) &&
    (themes === undefined || isIndicatorThemes(themes)) &&
    (group === undefined || (typeof group === "string" && isEmploymentGroup(group))) &&
    (source === undefined || isSourceReference(source)) &&
    ratioHasParts(record as never) &&
    partsFitKind(record as never) &&
    countHasUnit(record as never) &&
    indicatorIsNotCircular(record as never)
  );
}

function isIndicatorThemes(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isTheme(item))) return false;
  }
  return true;
}

/**
 * Says whether a value is what `ObservationSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isObservationRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    indicator,
    quantity,
    role,
    period,
    place,
    revision,
    sample,
    method,
    confidence,
    statedBy,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof indicator === "string" &&
    isFilledText(indicator) &&
    isQuantity(quantity) &&
    (role === undefined || role === "actual" || role === "target" || role === "baseline") &&
    (period === undefined || isPeriod(period)) &&
    (place === undefined || isPlaceReference(place)) &&
    (revision === undefined ||
      (typeof revision === "number" && Number.isFinite(revision) && isRevision(revision))) &&
    (sample === undefined || isObservationSample(sample)) &&
    (method === undefined || (typeof method === "string" && isFilledText(method))) &&
    (confidence === undefined ||
      confidence === "verified" ||
      confidence === "secondary" ||
      confidence === "memory" ||
      confidence === "uncertain") &&
    (statedBy === undefined || isBodyReference(statedBy)) &&
    (source === undefined || isSourceReference(source)) &&
    valueIsOnScale(record as never)
  );
}

function isObservationSample(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { statistic, size, minimum, maximum, population, method } = record;
  return (
    (statistic === "mean" || statistic === "median" || statistic === "share") &&
    typeof size === "number" &&
    Number.isFinite(size) &&
    isSampleSize(size) &&
    Number.isFinite(minimum) &&
    Number.isFinite(maximum) &&
    (population === undefined || Number.isFinite(population)) &&
    (method === undefined || (typeof method === "string" && isFilledText(method))) &&
    sampleFitsPopulation(record as never) &&
    scaleRises(record as never)
  );
}
