import * as z from "zod/mini";
import { InstantSchema, rule, type Agrees } from "../../core/index.ts";
import type { LedgerEntry } from "./model.ts";
import {
  approvalBeginsAtZero,
  correctionHasReason,
  entryNamesReversed,
  entryReversesAnother,
  isLedgerMinutes,
  isLedgerText,
  recalculationHasPolicy,
  voidingEndsAtZero,
} from "./rules.ts";

const textSchema = /* @__PURE__ */ (() => z.string().check(rule(isLedgerText, "ledger.text-empty")))();

const minutesSchema = /* @__PURE__ */ (() => z.number().check(rule(isLedgerMinutes, "ledger.minutes")))();

const ledgerEntrySchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: textSchema,
      kind: z.enum(["approve", "void", "recalculate", "correct"]),
      recordId: textSchema,
      volunteerId: textSchema,
      beforeMinutes: minutesSchema,
      afterMinutes: minutesSchema,
      reverses: z.optional(textSchema),
      at: InstantSchema,
      policy: z.optional(z.templateLiteral([z.string(), "@", z.number()])),
      reason: z.optional(textSchema),
      bookedBy: z.optional(textSchema),
    })
    .check(
      rule(entryNamesReversed, "ledger.reverses-missing", ["reverses"]),
      rule(entryReversesAnother, "ledger.reverses-itself", ["reverses"]),
      rule(approvalBeginsAtZero, "ledger.approved-before", ["beforeMinutes"]),
      rule(voidingEndsAtZero, "ledger.voided-after", ["afterMinutes"]),
      rule(recalculationHasPolicy, "ledger.policy-missing", ["policy"]),
      rule(correctionHasReason, "ledger.reason-missing", ["reason"]),
    ))();

/** The schema of a ledger entry. */
export const LedgerEntrySchema: z.ZodMiniType<LedgerEntry, LedgerEntry> = ledgerEntrySchema satisfies Agrees<
  LedgerEntry,
  z.output<typeof ledgerEntrySchema>
>;
