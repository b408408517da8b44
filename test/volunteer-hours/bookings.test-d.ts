import { describe, expectTypeOf, it } from "vitest";
import type { CheckResult, Finding } from "../../src/core/index.ts";
import {
  isLedgerEntry,
  isStarScheme,
  isTimeBankEntry,
  makeRecordCertificate,
  type CertifiedService,
  type HourCredit,
  type HoursGroup,
  type LedgerEntry,
  type RecordCertificate,
  type ServiceRecord,
  type StarScheme,
  type StarSummary,
  type TimeBankEntry,
  type UploadRecord,
} from "../../src/volunteer-hours/index.ts";

describe("the types of bookings", () => {
  it("are guarded", () => {
    const value: unknown = undefined;
    if (isLedgerEntry(value)) expectTypeOf(value).toEqualTypeOf<LedgerEntry>();
    if (isStarScheme(value)) expectTypeOf(value).toEqualTypeOf<StarScheme>();
    if (isTimeBankEntry(value)) expectTypeOf(value).toEqualTypeOf<TimeBankEntry>();
    expectTypeOf(makeRecordCertificate).returns.toEqualTypeOf<CheckResult<RecordCertificate, Finding>>();
  });

  it("take what crediting and summaries give", () => {
    expectTypeOf<HoursGroup>().toExtend<StarSummary>();
    expectTypeOf<Omit<ServiceRecord, "volunteerId"> & HourCredit>().toExtend<CertifiedService>();
    expectTypeOf<ServiceRecord & { readonly creditedMinutes: number }>().toExtend<UploadRecord>();
  });

  it("have no place for money", () => {
    expectTypeOf<keyof TimeBankEntry>().toEqualTypeOf<
      | "id"
      | "kind"
      | "accountId"
      | "minutes"
      | "at"
      | "recordId"
      | "group"
      | "ledByGuardian"
      | "toAccountId"
      | "relation"
      | "holderAge"
    >();
    expectTypeOf<TimeBankEntry["kind"]>().toEqualTypeOf<"earn" | "transfer" | "donate" | "redeem">();
  });
});
