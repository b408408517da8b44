import * as z from "zod/mini";
import { CivilDateSchema, PeriodSchema, codeSchema, rule, type Agrees } from "../../core/index.ts";
import { isTheme, type Theme } from "../../indicators/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
} from "../../organizations/index.ts";
import { bodiesAreDistinct } from "../agreements/rules.ts";
import type { Case, Report, ReportKind } from "./model.ts";
import {
  caseHasEvidence,
  caseHasResult,
  casePartsDiffer,
  isNotEmpty,
  isReportKind,
  isSectionNumber,
  periodIsClosed,
  publishedAfterBeginning,
  referencesAreDistinct,
  sectionIndicatorsAreListed,
  sectionNumbersDiffer,
  sourceSays,
} from "./rules.ts";
import { isEditionNumber } from "../editions/rules.ts";

const referencesSchema = /* @__PURE__ */ (() =>
  z.array(FilledTextSchema).check(rule(referencesAreDistinct, "case.reference-repeated")))();

const themesSchema = /* @__PURE__ */ (() => z.array(codeSchema<Theme>(isTheme, "indicator.theme")))();

const caseSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      title: FilledTextSchema,
      englishTitle: z.optional(FilledTextSchema),
      problem: FilledTextSchema,
      practice: FilledTextSchema,
      result: z.optional(FilledTextSchema),
      observations: z.optional(referencesSchema),
      evidence: z.optional(z.array(SourceReferenceSchema.check(rule(sourceSays, "case.evidence-empty")))),
      themes: z.optional(themesSchema),
      provider: z.optional(BodyReferenceSchema),
      place: z.optional(PlaceReferenceSchema),
      period: z.optional(PeriodSchema),
      audience: z.optional(FilledTextSchema),
      method: z.optional(FilledTextSchema),
      projects: z.optional(referencesSchema),
      recognitions: z.optional(referencesSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(caseHasResult, "case.result-missing", ["result"]),
      rule(caseHasEvidence, "case.evidence-missing", ["evidence"]),
      rule(casePartsDiffer, "case.parts-same", ["practice"]),
    ))();

/** The schema of a case. */
export const CaseSchema: z.ZodMiniType<Case, Case> = caseSchema satisfies Agrees<
  Case,
  z.output<typeof caseSchema>
>;

const sectionSchema = /* @__PURE__ */ (() =>
  z.object({
    number: z.string().check(rule(isSectionNumber, "report.section-number")),
    title: FilledTextSchema,
    themes: z.optional(themesSchema),
    indicators: z.optional(z.array(FilledTextSchema)),
    cases: z.optional(z.array(FilledTextSchema)),
  }))();

const reportSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      title: FilledTextSchema,
      englishTitle: z.optional(FilledTextSchema),
      kind: codeSchema<ReportKind>(isReportKind, "report.kind"),
      period: PeriodSchema.check(rule(periodIsClosed, "report.period-open")),
      publishers: z
        .array(BodyReferenceSchema)
        .check(
          rule(isNotEmpty, "report.publishers-missing"),
          rule(bodiesAreDistinct, "report.publisher-repeated"),
        ),
      publishedOn: z.optional(CivilDateSchema),
      edition: z.optional(z.number().check(rule(isEditionNumber, "report.edition"))),
      sections: z
        .array(sectionSchema)
        .check(
          rule(isNotEmpty, "report.sections-missing"),
          rule(sectionNumbersDiffer, "report.section-repeated"),
        ),
      indicators: z.optional(
        z.array(FilledTextSchema).check(rule(referencesAreDistinct, "report.indicator-repeated")),
      ),
      place: z.optional(PlaceReferenceSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(sectionIndicatorsAreListed, "report.section-indicator-unlisted", ["sections"]),
      rule(publishedAfterBeginning, "report.published-before-period", ["publishedOn"]),
    ))();

/** The schema of a report. */
export const ReportSchema: z.ZodMiniType<Report, Report> = reportSchema satisfies Agrees<
  Report,
  z.output<typeof reportSchema>
>;
