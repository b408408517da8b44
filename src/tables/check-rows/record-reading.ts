import type {
  CellValue,
  Finding,
  FindingPath,
  TableCells,
  TableColumn,
  TableModel,
} from "../../core/base.ts";
import { errorOf, warningOf } from "../../core/base.ts";
import type { ColumnMap } from "../headings/column-map.ts";
import { mapHeadings } from "../headings/map-headings.ts";
import { isBlankCell } from "../layout/cells.ts";
import type { CellPlace, ReportedHeading, RowFinding, TableRow } from "../model.ts";
import {
  nothingFound,
  readColumnOf,
  takeFindings,
  type ReadColumn,
  type RowCellOptions,
  type RowReading,
} from "./row-reading.ts";

/** So many different fields are looked at; a file that has more is no list of records of one kind. */
export const MAX_FIELDS = 500;

function hasOwn(value: object, key: string | number): boolean {
  return Object.prototype.hasOwnProperty.call(value, key);
}

/** A plain record. */
type Fields = { readonly [field: string]: unknown };

/** A field of a flat record. */
interface KnownField {
  /** How its cells are read; nothing where it is no heading. */
  readonly read: ReadColumn | undefined;
  /** How it was understood. */
  readonly heading: ReportedHeading;
  /** What is said of it where nobody knows it. */
  readonly unknown: Finding | undefined;
  /** Whether a flat record had it. */
  isReported: boolean;
}

/** The reader of records with names: those of the model, and flat ones whose fields are headings. */
export interface RecordReader {
  /** Reads a record. */
  readonly read: (source: TableRow, row: number) => RowReading;
  /** The fields of flat records that came so far. */
  readonly headings: () => readonly ReportedHeading[];
  /** What was found in the names of fields. */
  readonly findings: () => readonly Finding[];
  /** Whether there were more fields than are looked at. */
  readonly isPartial: () => boolean;
}

/**
 * Makes the reader of records.
 *
 * @remarks A record is taken as one of the model if it is valid, if a field of the model has an object or a list of
 * objects in it, or if more of its fields are fields of the model than are headings. Every other object is read as a
 * row whose headings are its fields.
 *
 * @param model - the model whose records they are
 * @param map - what the caller says of fields
 * @param options - how cells are read
 * @param areCompared - whether rows are compared: of those of the model nothing else asks for cells
 * @returns the reader
 */
export function recordReader<T>(
  model: TableModel<T>,
  map: ColumnMap | undefined,
  options: RowCellOptions,
  areCompared: boolean,
): RecordReader {
  const columns = new Map(model.columns.map((column) => [column.id, column]));
  const fields = new Map<string, KnownField>();
  const headings: ReportedHeading[] = [];
  const findings: Finding[] = [];
  const fieldOf = (field: string): KnownField | undefined => {
    const known = fields.get(field);
    if (known !== undefined || fields.size === MAX_FIELDS) return known;
    const mapped = mapHeadings([field], model, { map: entryFor(field, map) });
    const heading = mapped.ok ? mapped.value.headings[0] : mapped.partial?.headings?.[0];
    const unfit = mapped.findings.some(({ code }) => code === "heading.unit");
    const column = unfit ? undefined : columns.get(heading?.column ?? "");
    const { unit, by } = heading ?? {};
    const near = mapped.findings.find(({ code }) => code === "heading.near-miss")?.suggestion;
    const made: KnownField = {
      read: column && readColumnOf(column, { heading: field, column: column.id }, unit, options),
      heading: {
        heading: field,
        ...(column !== undefined && { column: column.id }),
        ...(column !== undefined && unit !== undefined && { unit }),
        ...(by !== undefined && { by }),
      },
      unknown:
        column === undefined && by !== "map"
          ? { ...warningOf("table.field-unknown", {}, near), path: [field] }
          : undefined,
      isReported: false,
    };
    fields.set(field, made);
    if (fields.size === MAX_FIELDS) findings.push(warningOf("table.fields-limit", { limit: MAX_FIELDS }));
    return made;
  };
  /** Only fields that are read as headings are told of: those of records of the model are the model's. */
  const columnOf = (field: string): ReadColumn | undefined => {
    const known = fieldOf(field);
    if (known === undefined || known.isReported) return known?.read;
    known.isReported = true;
    headings.push(known.heading);
    if (known.unknown !== undefined) findings.push(known.unknown);
    return known.read;
  };
  const ownReader = modelReader(model, areCompared);
  const ofModel = new Set(model.columns.map(({ path }) => path[0]));
  const isOfModel = (record: unknown): boolean => {
    if (!isFields(record)) return true;
    const names = Object.keys(record);
    if (names.some((name) => ofModel.has(name) && isNested(record[name]))) return true;
    const own = names.filter((name) => ofModel.has(name)).length;
    return own > names.filter((name) => fieldOf(name)?.read !== undefined).length;
  };
  return {
    read: (source, row) => {
      const { record } = source;
      // Most records are valid, and are looked at once.
      if (model.is(record)) return ownReader.valid(record);
      return isOfModel(record) ? ownReader.invalid(record) : readFlat(record as Fields, row, columnOf);
    },
    headings: () => headings,
    findings: () => findings,
    isPartial: () => fields.size === MAX_FIELDS,
  };
}

/** The entry of the map that is about a field; others would be told of as unused. */
function entryFor(field: string, map: ColumnMap | undefined): ColumnMap {
  const column = map !== undefined && hasOwn(map, field) ? map[field] : undefined;
  return column === undefined ? {} : { [field]: column };
}

function isFields(record: unknown): record is Fields {
  return typeof record === "object" && record !== null && !Array.isArray(record);
}

function isNested(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => typeof item === "object" && item !== null);
  return typeof value === "object" && value !== null;
}

/** Reads a flat record as the cells of a row. */
function readFlat(
  record: Fields,
  row: number,
  columnOf: (field: string) => ReadColumn | undefined,
): RowReading {
  const found: Finding[] = [];
  const findings: RowFinding[] = [];
  const fields = new Map<string, ReadColumn>();
  const cells: { [column: string]: CellValue } = {};
  for (const field of Object.keys(record)) {
    const read = columnOf(field);
    if (read === undefined) continue;
    const { id } = read.column;
    if (fields.has(id)) {
      if (isBlankCell(record[field])) continue;
      if (cells[id] !== undefined) {
        findings.push({ row, cell: read.place, finding: errorOf("row.field-twice", {}) });
        continue;
      }
    }
    fields.set(id, read);
    cells[id] = read.read(record[field], found);
    takeFindings(found, row, read, findings);
  }
  return {
    cells,
    findings: findings.length === 0 ? nothingFound : findings,
    placeOf: (id) => fields.get(id)?.place,
    valueOf: ({ id }) => record[fields.get(id)?.place.heading ?? ""],
  };
}

/** Makes the reader of records of the model: they are taken as they are, and their columns are where paths lead. */
function modelReader<T>(
  model: TableModel<T>,
  areCompared: boolean,
): { readonly valid: (record: T) => RowReading; readonly invalid: (record: unknown) => RowReading } {
  const placeOf = (id: string): CellPlace | undefined => {
    const path = model.columns.find((column) => column.id === id)?.path;
    return path && { heading: pathText(path), column: id };
  };
  const valueOf = ({ path }: TableColumn, { record }: TableRow): unknown => valueAt(record, path);
  return {
    valid: (record) => ({
      cells: areCompared ? model.cellsOf(record) : noCells,
      record,
      findings: nothingFound,
      placeOf,
      valueOf,
    }),
    invalid: (record) => ({
      cells: areCompared ? valuesOf(model.columns, record) : noCells,
      record,
      findings: nothingFound,
      placeOf,
      valueOf,
    }),
  };
}

const noCells: TableCells = {};

/** What of an invalid record can be compared with other rows. */
function valuesOf(columns: readonly TableColumn[], record: unknown): TableCells {
  return Object.fromEntries(
    columns.map(({ id, path }) => {
      const value = valueAt(record, path);
      return [id, typeof value === "string" || typeof value === "number" ? value : undefined];
    }),
  );
}

function valueAt(record: unknown, path: FindingPath): unknown {
  let value = record;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !hasOwn(value, key)) return undefined;
    value = (value as Fields)[key];
  }
  return value;
}

/**
 * Writes a path as people write it.
 *
 * @param path - property names and positions
 * @returns such as `names[0].text`
 */
export function pathText(path: FindingPath): string {
  return path
    .map((key, depth) => (typeof key === "number" ? `[${String(key)}]` : depth === 0 ? key : `.${key}`))
    .join("");
}
