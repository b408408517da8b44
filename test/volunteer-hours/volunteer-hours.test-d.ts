import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import {
  checkServiceRecord,
  creditRecords,
  isServiceRecord,
  serviceRecordTable,
  summarizeHours,
  type HourCredit,
  type ServiceRecord,
  type ServiceRecordSchema,
} from "../../src/volunteer-hours/index.ts";
import type { CheckResult, TableModel } from "../../src/core/index.ts";

describe("types of linli/volunteer-hours", () => {
  it("guards narrow, checks and tables give the model", () => {
    const value: unknown = undefined;
    if (isServiceRecord(value)) expectTypeOf(value).toEqualTypeOf<ServiceRecord>();
    expectTypeOf(checkServiceRecord).returns.toEqualTypeOf<CheckResult<ServiceRecord>>();
    expectTypeOf(serviceRecordTable).returns.toEqualTypeOf<TableModel<ServiceRecord>>();
    expectTypeOf<z.output<typeof ServiceRecordSchema>>().toEqualTypeOf<ServiceRecord>();
  });

  it("credits take records as they are, and groupings are known ones or functions", () => {
    expectTypeOf(creditRecords).parameter(0).toEqualTypeOf<readonly ServiceRecord[]>();
    expectTypeOf(creditRecords).returns.toEqualTypeOf<readonly HourCredit[]>();
    // @ts-expect-error a grouping that does not exist
    summarizeHours([], { by: "week" });
    // @ts-expect-error a state that does not exist
    creditRecords([{ id: "a", state: "done" }]);
    summarizeHours([], { by: ({ state }) => state });
  });
});
