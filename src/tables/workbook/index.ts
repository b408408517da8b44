/**
 * Workbooks (.xlsx): read as tables, checked sheet by sheet, sent back with the wrong cells marked, split by
 * street or organization, and written as
 * templates. What unzips them and reads their XML is part of this entry alone.
 *
 * @packageDocumentation
 */
export type {
  NoWorkbookKind,
  ShareLoss,
  WorkbookFinding,
  WorkbookFindings,
  WorkbookLimit,
} from "./findings.ts";
export type { WorkbookLimits } from "./limits.ts";
export type { Workbook, WorkbookSheet } from "./reading/model.ts";
export { readWorkbook, type ReadWorkbookOptions } from "./reading/read-workbook.ts";
export {
  checkWorkbook,
  type CheckedWorkbook,
  type CheckWorkbookOptions,
  type SheetFindings,
} from "./checking/check-workbook.ts";
export { markWorkbook, type MarkWorkbookOptions } from "./marking/mark-workbook.ts";
export type { MarkLanguage } from "./marking/words.ts";
export { splitWorkbook, type SplitWorkbookOptions, type WorkbookShare } from "./splitting/split-workbook.ts";
export { templateWorkbook } from "./template/template-workbook.ts";
export { dictionaryRows, templateRows, type TemplateModel } from "./template/template-rows.ts";
