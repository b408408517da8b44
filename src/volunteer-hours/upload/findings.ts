import type { UploadField } from "./model.ts";

/** What is lost where records are written for an upload; positions count the records from 1. */
export type UploadFindings = {
  /** A cell that the system asks for is empty. */
  readonly "upload.cell-missing": { readonly heading: string; readonly positions: readonly number[] };
  /** The hours are written with two decimals, which is not exactly the minutes; read back, they are the same. */
  readonly "upload.hours-rounded": { readonly positions: readonly number[] };
  /** The system takes whole hours: together so many minutes are left out. */
  readonly "upload.minutes-dropped": { readonly minutes: number; readonly positions: readonly number[] };
  /** Negative hours, which the system does not take. */
  readonly "upload.negative": { readonly positions: readonly number[] };
  /** No whole number of minutes. */
  readonly "upload.minutes": { readonly positions: readonly number[] };
  /** The service goes on after the day on which it begins: the sheet has room for one day, and the row is wrong for it. */
  readonly "upload.over-midnight": { readonly positions: readonly number[] };
  /** Beginning and end have seconds, which the sheet has no room for. */
  readonly "upload.seconds-dropped": { readonly positions: readonly number[] };
  /** Hours by the times and the hours stated differ in the sheet; the system may count either. */
  readonly "upload.times-differ": { readonly positions: readonly number[] };
  /** The layout has no column for something that the records have. */
  readonly "upload.field-dropped": {
    readonly field: UploadField | "place" | "content" | "person-in-charge";
    readonly count: number;
  };
  /** The layout is reported only: compare its headings with the template of today. */
  readonly "upload.layout-unconfirmed": { readonly seenOn: string };
};
