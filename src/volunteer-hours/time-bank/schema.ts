import * as z from "zod/mini";
import { InstantSchema, rule, type Agrees } from "../../core/index.ts";
import type { TimeBankEntry } from "./model.ts";
import {
  earningHasRecord,
  isAge,
  isBookedMinutes,
  isTimeBankText,
  receiverIsAnother,
  transferHasReceiver,
  useHasRelation,
} from "./rules.ts";

const textSchema = /* @__PURE__ */ (() => z.string().check(rule(isTimeBankText, "time-bank.text-empty")))();

const timeBankEntrySchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: textSchema,
      kind: z.enum(["earn", "transfer", "donate", "redeem"]),
      accountId: textSchema,
      minutes: z.number().check(rule(isBookedMinutes, "time-bank.minutes")),
      at: InstantSchema,
      recordId: z.optional(textSchema),
      group: z.optional(z.boolean()),
      ledByGuardian: z.optional(z.boolean()),
      toAccountId: z.optional(textSchema),
      relation: z.optional(z.enum(["self", "spouse", "direct-relative", "other"])),
      holderAge: z.optional(z.number().check(rule(isAge, "time-bank.age"))),
    })
    .check(
      rule(earningHasRecord, "time-bank.record-missing", ["recordId"]),
      rule(transferHasReceiver, "time-bank.receiver-missing", ["toAccountId"]),
      rule(receiverIsAnother, "time-bank.receiver-same", ["toAccountId"]),
      rule(useHasRelation, "time-bank.relation-missing", ["relation"]),
    ))();

/** The schema of an entry of a time bank. */
export const TimeBankEntrySchema: z.ZodMiniType<TimeBankEntry, TimeBankEntry> =
  timeBankEntrySchema satisfies Agrees<TimeBankEntry, z.output<typeof timeBankEntrySchema>>;
