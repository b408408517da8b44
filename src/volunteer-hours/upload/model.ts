import type { Confidence, Finding, Instant, Label } from "../../core/index.ts";

/** What a column of an upload layout is filled with. */
export type UploadField =
  /** 序号, counted from 1. */
  | "serial"
  | "volunteer-number"
  | "name"
  | "document-number"
  | "student-number"
  /** One of user name, e-mail address, telephone number or student number. */
  | "user-reference"
  | "activity-name"
  /** The post in the activity (岗位). */
  | "post"
  /** The day on which the service begins. */
  | "date"
  | "start-time"
  | "end-time"
  | "hours"
  | "remarks";

/** How a cell is written. */
export type UploadFormat =
  /** As text, digits included, so that nothing is lost of it. */
  | "text"
  /** `2025/12/23`. */
  | "yyyy/MM/dd"
  /** `09:30`. */
  | "HH:mm"
  /** A number of hours with two decimals at most, the nearest: read back, they give the same minutes. */
  | "decimal-hours"
  /** A number of whole hours, cut down: nothing is added that was not served. */
  | "whole-hours"
  /** A whole number. */
  | "number";

/** A column of an upload layout. */
export interface UploadColumn {
  /** The heading, exactly as the template prints it. */
  readonly heading: string;
  /** What it is filled with. */
  readonly field: UploadField;
  /** How its cells are written. */
  readonly format: UploadFormat;
  /** `true` where the system takes a row without it. */
  readonly optional?: boolean | undefined;
}

/** The table that a system takes hours from, as its template has it. */
export interface UploadLayout {
  /** What it is called, in kebab-case. */
  readonly id: string;
  /** The version, from 1 on; a template that changes gets a new one. */
  readonly version: number;
  /** What it is called in words. */
  readonly title: Label;
  /** Whose template it is. */
  readonly source: string;
  /** The day on which the headings were seen, a civil date; a system can change them at any time. */
  readonly seenOn: string;
  /** How sure the headings and formats are. */
  readonly confidence: Confidence;
  /** Rows above the headings, such as a title. */
  readonly above?: readonly string[] | undefined;
  /** The columns, in order. */
  readonly columns: readonly UploadColumn[];
  /** `true` where negative hours are taken as corrections. */
  readonly negative?: boolean | undefined;
  /** What file the system takes. */
  readonly file: "xlsx" | "xls" | "csv";
}

/**
 * What is uploaded of one service. Personal cells come from the caller's own tables: models of hours have none.
 *
 * @remarks A `ServiceRecord` together with its credited minutes and the personal cells is one.
 */
export interface UploadRecord {
  /** The service time that counts, in whole minutes; negative for a correction. */
  readonly creditedMinutes: number;
  /** When the service began. */
  readonly startAt?: Instant | undefined;
  /** When it ended. */
  readonly endAt?: Instant | undefined;
  /** The day of it, a civil date, where no times are known. */
  readonly on?: string | undefined;
  /** The volunteer number, leading zeros included. */
  readonly volunteerNumber?: string | undefined;
  /** The volunteer's name. */
  readonly name?: string | undefined;
  /** The number of the document. */
  readonly documentNumber?: string | undefined;
  /** The number of the student. */
  readonly studentNumber?: string | undefined;
  /** By what a system knows the user: a user name, an e-mail address, a telephone or a student number. */
  readonly userReference?: string | undefined;
  /** The name of the activity. */
  readonly activityName?: string | undefined;
  /** The post in the activity. */
  readonly post?: string | undefined;
  /** Where it was. */
  readonly place?: string | undefined;
  /** What was done. */
  readonly content?: string | undefined;
  /** The person in charge. */
  readonly personInCharge?: string | undefined;
  /** Remarks. */
  readonly remarks?: string | undefined;
}

/** A cell: text stays text, so that no digit is lost. */
export type UploadCell = string | number;

/** The rows of an upload. */
export interface UploadRows {
  /** The rows above the headings, each of one cell. */
  readonly above: readonly (readonly string[])[];
  /** The headings. */
  readonly headings: readonly string[];
  /** A row for each record, in their order. */
  readonly rows: readonly (readonly UploadCell[])[];
}

/** What `toUploadRows` gives. */
export interface UploadResult {
  /** The rows. */
  readonly value: UploadRows;
  /** What the rows do not say of the records; an error where the system will not take the row. */
  readonly losses: readonly Finding[];
}
