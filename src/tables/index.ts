/**
 * Rows from files and files from rows: decoding, headings, cells, checks of rows and their reports, whatever the
 * model. It reads no file itself: the caller passes bytes, text or a stream.
 *
 * @packageDocumentation
 */
export type { TableFindings } from "./findings.ts";
export { decodeText, type DecodedText, type DecodeFinding } from "./reading/decode-text.ts";
export type { BytesDecoder, MakeDecoder } from "./reading/decoder.ts";
export type { DecodeOptions } from "./reading/text-input.ts";
export type { ByteStream, ByteStreamReader, Chunk, RowSource } from "./reading/chunks.ts";
export { readRows, type ReadRowsOptions } from "./reading/read-rows.ts";
export { rowsOf, type RowsOfOptions } from "./reading/rows-of.ts";
export {
  BYTE_ORDER_MARK,
  formatCsv,
  formatCsvRow,
  type CsvCell,
  type CsvOptions,
} from "./writing/format-csv.ts";
export type { BinaryKind, EncodingFindings, ReadFindings } from "./read-findings.ts";
export type {
  CellPlace,
  CheckedRows,
  FileFacts,
  FileFormat,
  FileReport,
  FindingSummary,
  HeadingMap,
  MappedHeading,
  ReportedFinding,
  ReportedHeading,
  RowCounts,
  RowFinding,
  RowKey,
  RowList,
  RowResult,
  RowRun,
  RowStream,
  TableFormat,
  TableReport,
  TableRow,
  TextEncoding,
} from "./model.ts";
export type { CellFindings } from "./cells/findings.ts";
export type {
  CellFinding,
  CellOptions,
  CellReader,
  CodeCellOptions,
  TextCellOptions,
} from "./cells/model.ts";
export { parseBooleanCell } from "./cells/boolean-cell.ts";
export { parseCodeCell } from "./cells/code-cell.ts";
export { parseDateCell } from "./cells/date-cell.ts";
export { parseDurationCell } from "./cells/duration-cell.ts";
export { formatCell } from "./cells/format-cell.ts";
export { parseInstantCell } from "./cells/instant-cell.ts";
export { parseListCell } from "./cells/list-cell.ts";
export { parseMomentCell } from "./cells/moment-cell.ts";
export { parseMoneyCell } from "./cells/money-cell.ts";
export { parseIntegerCell, parseNumberCell } from "./cells/number-cell.ts";
export { cellReaderOf, parseCell } from "./cells/parse-cell.ts";
export { parsePeriodCell, type CellPeriod } from "./cells/period-cell.ts";
export { parseRangeCell, type CellRange } from "./cells/range-cell.ts";
export { parseTextCell } from "./cells/text-cell.ts";
export { MAX_CELL_LENGTH } from "./cells/tidy.ts";
export { parseTimeCell } from "./cells/time-cell.ts";
export { columnLetter } from "./column-letter.ts";
export type { ColumnMap } from "./headings/column-map.ts";
export type { HeadingFinding, HeadingFindings, HeadingPlace } from "./headings/findings.ts";
export { findHeadingRow, type HeadingRow, type HeadingRowOptions } from "./headings/find-heading-row.ts";
export { mapHeadings, type HeadingOptions } from "./headings/map-headings.ts";
export { headingKey } from "./headings/read-heading.ts";
export { classifyRow, type RowClass, type RowKind } from "./layout/classify-row.ts";
export type { TotalFindings } from "./layout/findings.ts";
export { rowLayoutOf, type RowLayout, type SummedColumn } from "./layout/row-layout.ts";
export { newTotals, readStatedTotal, type CellRead, type StatedTotal, type Totals } from "./layout/totals.ts";
export type { AcrossRowsFindings } from "./across-rows/findings.ts";
export type { CheckRowsFindings } from "./check-rows/findings.ts";
export { applySuggestions, type SuggestedRow } from "./check-rows/apply-suggestions.ts";
export { checkRowList, checkRows, type CheckedRowList } from "./check-rows/check-rows.ts";
export type { CheckRowsOptions } from "./check-rows/options.ts";
export type { RowCellOptions } from "./check-rows/row-reading.ts";
export type { ValuesByColumn } from "./across-rows/compare-rows.ts";
export { mergeTableReports } from "./report/merge-table-reports.ts";
export { compareReports } from "./report/compare-reports.ts";
export type {
  ComparisonCounts,
  FileComparison,
  ReportComparison,
  RuleComparison,
} from "./report/comparison-model.ts";
