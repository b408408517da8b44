import { describe, expect, it } from "vitest";
import { ruleSetOf } from "../../src/core/index.ts";
import {
  creditRecords,
  foldLedger,
  makeLedgerEntry,
  makeRecordCertificate,
  starEligibilityOn,
  starSchemes,
  summarizeHours,
  toUploadRows,
  uploadLayouts,
  type LedgerEntry,
  type ServiceRecord,
} from "../../src/volunteer-hours/index.ts";
import { deepFreeze } from "../support/values.ts";

const service = { state: "completed", organizationId: "organization-7", content: "河道清洁" } as const;

/** A hundred hours in fifty services, one of them overlapped by another, and one of a roster of two. */
const records: readonly ServiceRecord[] = deepFreeze([
  ...Array.from({ length: 49 }, (_, n) => ({
    ...service,
    id: `record-${String(n + 10)}`,
    volunteerId: "v-1",
    startAt: `2025-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + Math.floor(n / 12)).padStart(2, "0")}T09:00:00+08:00`,
    endAt: `2025-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + Math.floor(n / 12)).padStart(2, "0")}T11:00:00+08:00`,
  })),
  {
    ...service,
    id: "record-60",
    volunteerId: "v-1",
    startAt: "2025-01-01T10:40:00+08:00",
    endAt: "2025-01-01T12:00:00+08:00",
  },
  {
    ...service,
    id: "record-61",
    roster: ["v-1", "v-2"],
    startAt: "2025-12-20T09:00:00+08:00",
    endAt: "2025-12-20T10:00:00+08:00",
  },
]);

describe("from records to stars, certificates and uploads", () => {
  const credits = creditRecords(records);
  const byId = new Map(records.map((record) => [record.id, record]));
  const entries = credits.map(({ recordId, volunteerId = "", creditedMinutes, policy }): LedgerEntry => {
    const made = makeLedgerEntry(foldLedger([]), {
      id: `approve-${recordId}-${volunteerId}`,
      kind: "approve",
      recordId,
      volunteerId,
      afterMinutes: creditedMinutes,
      at: "2025-12-21T10:00:00+08:00",
      policy,
    });
    if (!made.ok) throw new Error(made.findings.map(({ code }) => code).join());
    return made.value;
  });
  const ledger = foldLedger(entries);
  const { groups } = summarizeHours(records, { by: "volunteer", detailed: true });

  it("books what was credited, each volunteer of the roster for themselves", () => {
    expect(ledger.volunteers).toEqual([
      { volunteerId: "v-1", minutes: 6000, records: 51 },
      { volunteerId: "v-2", minutes: 60, records: 1 },
    ]);
    expect(groups.map(({ key, minutes }) => [key, minutes])).toEqual(
      ledger.volunteers.map(({ volunteerId, minutes }) => [volunteerId, minutes]),
    );
  });

  it("gives the star of the sum, and what is missing", () => {
    const scheme = ruleSetOf("mca-stars@1", starSchemes);
    if (scheme === undefined) throw new Error("no scheme");
    const stars = groups.map((group) => starEligibilityOn(group, scheme, "2025-12-23"));
    expect(stars.map(({ state, star }) => [state, star])).toEqual([
      ["eligible", 1],
      ["none", undefined],
    ]);
    expect(stars.map(({ next }) => next?.missing[0]?.params["minutes"])).toEqual([12_000, 5940]);
  });

  it("certifies and uploads the same minutes", () => {
    const own = credits
      .filter(({ volunteerId }) => volunteerId === "v-1")
      .map((credit) => {
        const record = byId.get(credit.recordId);
        if (record === undefined) throw new Error("no record");
        return { ...record, ...credit };
      });
    const certificate = makeRecordCertificate({
      number: "2025-0018",
      issuedOn: "2025-12-23",
      verificationCode: "7KQX2MNP4RTV8WYZ",
      issuer: { organizationId: "organization-7", name: "青禾区暖邻社会工作服务中心" },
      holder: { volunteerId: "v-1", name: "张三丰" },
      services: own,
    });
    expect(certificate.ok && certificate.value.service.minutes).toBe(6000);
    const layout = uploadLayouts.find(({ id }) => id === "youth-platform-hours");
    if (layout === undefined) throw new Error("no layout");
    const { value } = toUploadRows(
      own.map((record) => ({ ...record, userReference: "u-1" })),
      layout,
    );
    const hours = value.rows.reduce((sum, row) => sum + Math.round(Number(row[1]) * 60), 0);
    expect(hours).toBe(6000);
  });
});
