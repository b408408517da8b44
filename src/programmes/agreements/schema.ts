import * as z from "zod/mini";
import { CivilDateSchema, PeriodSchema, codeSchema, rule, type Agrees } from "../../core/index.ts";
import { isTheme, type Theme } from "../../indicators/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
  isAmountInFen,
} from "../../organizations/index.ts";
import type { Agreement, AgreementKind } from "./model.ts";
import {
  bodiesAreDistinct,
  endsAfterSigning,
  hasTwoParties,
  isAgreementKind,
  itemsAreDistinct,
  itemsAreDueLater,
  renewalsLeadOn,
  renewsWhatEnds,
  termOutlastsSigning,
} from "./rules.ts";

const itemSchema = /* @__PURE__ */ (() =>
  z.object({
    title: FilledTextSchema,
    project: z.optional(FilledTextSchema),
    theme: z.optional(codeSchema<Theme>(isTheme, "indicator.theme")),
    dueOn: z.optional(CivilDateSchema),
    doneOn: z.optional(CivilDateSchema),
    evidence: z.optional(SourceReferenceSchema),
  }))();

const agreementSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      title: FilledTextSchema,
      kind: codeSchema<AgreementKind>(isAgreementKind, "agreement.kind"),
      parties: z
        .array(BodyReferenceSchema)
        .check(
          rule(hasTwoParties, "agreement.parties-few"),
          rule(bodiesAreDistinct, "agreement.party-repeated"),
        ),
      signedOn: z.optional(CivilDateSchema),
      place: z.optional(PlaceReferenceSchema),
      venue: z.optional(FilledTextSchema),
      items: z.optional(z.array(itemSchema).check(rule(itemsAreDistinct, "agreement.item-repeated"))),
      term: z.optional(PeriodSchema),
      renewals: z.optional(
        z.array(z.object({ signedOn: z.optional(CivilDateSchema), until: z.optional(CivilDateSchema) })),
      ),
      amountFen: z.optional(z.number().check(rule(isAmountInFen, "agreement.amount"))),
      termination: z.optional(z.object({ on: CivilDateSchema, reason: z.optional(FilledTextSchema) })),
      unveils: z.optional(BodyReferenceSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(endsAfterSigning, "agreement.ended-before-signing", ["termination"]),
      rule(termOutlastsSigning, "agreement.term-over-at-signing", ["term"]),
      rule(renewsWhatEnds, "agreement.renewal-of-open-term", ["renewals"]),
      rule(renewalsLeadOn, "agreement.renewal-order", ["renewals"]),
      rule(itemsAreDueLater, "agreement.item-due-before-signing", ["items"]),
    ))();

/** The schema of an agreement. */
export const AgreementSchema: z.ZodMiniType<Agreement, Agreement> = agreementSchema satisfies Agrees<
  Agreement,
  z.output<typeof agreementSchema>
>;
