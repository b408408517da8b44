/** What is found in a case by itself. */
export type CaseModelFindings = {
  /** Nothing says what came of it, in words or in numbers. */
  readonly "case.result-missing": Record<never, never>;
  /** Nothing shows what came of it: no evidence, no observation, no source. */
  readonly "case.evidence-missing": Record<never, never>;
  /** A piece of evidence that says nothing. */
  readonly "case.evidence-empty": Record<never, never>;
  /** Problem, practice and result are not three texts. */
  readonly "case.parts-same": Record<never, never>;
  /** A reference stands twice in one list. */
  readonly "case.reference-repeated": Record<never, never>;
  /** Nothing says what it is about. */
  readonly "case.themes-missing": Record<never, never>;
  /** Nobody is named whose case it is. */
  readonly "case.provider-missing": Record<never, never>;
  /** Nothing says when it was done. */
  readonly "case.period-missing": Record<never, never>;
};

/** What is found where cases are held against each other and what they refer to. */
export type CaseSetFindings = {
  /** Two cases have one reference; positions count from 1. */
  readonly "case.repeated": { readonly positions: readonly number[] };
  /** Two cases of one provider have one title; positions count from 1. */
  readonly "case.same": { readonly positions: readonly number[] };
  /** The observation or the method named in `field` is not among those known. */
  readonly "case.reference-unknown": { readonly field: string };
};

/** What is found in a report by itself. */
export type ReportModelFindings = {
  /** The kind is none of the list, and no code of one's own. */
  readonly "report.kind": Record<never, never>;
  /** The period has no first or no last day. */
  readonly "report.period-open": Record<never, never>;
  /** Nobody is named who publishes it. */
  readonly "report.publishers-missing": Record<never, never>;
  /** Two references of the publishers mean one body. */
  readonly "report.publisher-repeated": Record<never, never>;
  /** The edition is no whole number from 1 on. */
  readonly "report.edition": Record<never, never>;
  /** It has no section. */
  readonly "report.sections-missing": Record<never, never>;
  /** The number of a section is not written as 3 or 3.2. */
  readonly "report.section-number": Record<never, never>;
  /** Two sections have one number. */
  readonly "report.section-repeated": Record<never, never>;
  /** A section tells of an indicator that the report does not list. */
  readonly "report.section-indicator-unlisted": Record<never, never>;
  /** An indicator is listed twice. */
  readonly "report.indicator-repeated": Record<never, never>;
  /** Published before it began to report on anything. */
  readonly "report.published-before-period": Record<never, never>;
  /** Published before its period was over. */
  readonly "report.published-early": Record<never, never>;
  /** A section stands before one with a lower number. */
  readonly "report.section-order": Record<never, never>;
  /** A section such as 3.2 without a section 3. */
  readonly "report.section-parent-missing": Record<never, never>;
  /** No section tells of an indicator that the report lists. */
  readonly "report.indicator-unused": { readonly indicator: string };
  /** An indicator that the report lists is not defined anywhere. */
  readonly "report.indicator-unknown": { readonly indicator: string };
};

/** Every code that the family of reports finds. */
export type ReportFamilyFindings = CaseModelFindings & CaseSetFindings & ReportModelFindings;
