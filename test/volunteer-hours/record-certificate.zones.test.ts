import { describe, expect, it } from "vitest";
import { checkSetOfRuleSets, formatFinding, isRuleSet } from "../../src/core/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  certificateItems,
  makeRecordCertificate,
  newVerificationCode,
  publicCertificateViewOf,
  recordCertificateOpinion,
  recordCertificateOrder,
  recordRetention,
  retentionUntil,
  type CertificateIssuer,
  type CertifiedService,
  type RecordCertificate,
  type RecordCertificateRequest,
} from "../../src/volunteer-hours/index.ts";
import { deepFreeze } from "../support/values.ts";
import { certificateRequest as request } from "./certificate-samples.ts";

const [service] = request.services as readonly [CertifiedService];

function made(change: Partial<RecordCertificateRequest> = {}): RecordCertificate {
  const result = makeRecordCertificate(deepFreeze({ ...request, ...change }));
  if (!result.ok) throw new Error(result.findings.map(({ code }) => code).join());
  return result.value;
}

const codes = (change: Partial<RecordCertificateRequest>): readonly string[] =>
  makeRecordCertificate(deepFreeze({ ...request, ...change })).findings.map(({ code }) => code.slice(19));

const withService = (change: Partial<CertifiedService>): Partial<RecordCertificateRequest> => ({
  services: [service, { ...service, id: "record-9", ...change }],
});

const successor = (on: string): CertificateIssuer => ({
  organizationId: "organization-9",
  name: "青禾区晨光促进会",
  succeeds: [{ organizationId: "organization-7", kind: "merger", on }],
});

describe("the rules of record certificates", () => {
  it("do not contradict each other", () => {
    const rules = [recordCertificateOrder, recordCertificateOpinion, recordRetention];
    expect(rules.every(isRuleSet)).toBe(true);
    expect(checkSetOfRuleSets(rules)).toEqual([]);
  });
});

describe("makeRecordCertificate", () => {
  it("has service time, content and the recording unit, and nothing that is not asked for", () => {
    // 志愿服务记录与证明出具办法（试行）, article 15.
    expect(made()).toEqual({
      holder: { name: "张三丰" },
      service: {
        minutes: 210,
        services: [
          { content: "社区义诊引导", minutes: 120 },
          { content: "河道清洁", minutes: 90 },
        ],
      },
      issuer: { name: "青禾区暖邻社会工作服务中心" },
      notes: { number: "2025-0017", issuedOn: "2025-12-23", verificationCode: "7KQX2MNP4RTV8WYZ" },
      retainedUntil: "2035-12-23",
      ruleSets: [
        "order67-record-certificate@1",
        "opinion149-record-certificate@1",
        "gbt40143-record-retention@1",
      ],
    });
  });

  it("has all four groups of the opinion of 2015 where they are asked for", () => {
    const { holder, service: served, issuer, notes } = made({ asked: certificateItems });
    expect(holder).toEqual({
      name: "张三丰",
      documentKind: "居民身份证",
      documentNumber: "11010519491231002X",
      volunteerNumber: "0003102245",
    });
    expect(served.services[0]).toEqual({
      content: "社区义诊引导",
      minutes: 120,
      on: "2025-11-02",
      activity: "社区义诊",
      place: "银杏社区",
    });
    expect([served.minutes, served.trainingMinutes]).toEqual([210, 60]);
    expect(issuer).toMatchObject({
      personInCharge: "林知夏",
      handler: "周予安",
      contact: "0755-00000000",
      seal: true,
    });
    expect(notes.remarks).toBe("用于升学");
  });

  it("cuts the day of a service in the zone", () => {
    // 2025-11-02T16:30Z is the third in Shanghai.
    const change = { services: [{ ...service, startAt: "2025-11-02T16:30:00Z" }], asked: ["dates"] as const };
    expect(made(change).service.services[0]?.on).toBe("2025-11-03");
    const result = makeRecordCertificate({ ...request, ...change }, { zone: "America/Sao_Paulo" });
    expect(result.ok && result.value.service.services[0]?.on).toBe("2025-11-02");
  });

  it.each<[string, Partial<RecordCertificateRequest>, readonly string[]]>([
    ["no number", { number: " " }, ["text-empty"]],
    ["no name", { holder: { volunteerId: "volunteer-7", name: "" } }, ["text-empty"]],
    ["a code that can be guessed", { verificationCode: "0017" }, ["code-short"]],
    ["a month instead of a day", { issuedOn: "2025-12" }, ["day"]],
    ["a day of issue that is none", { issuedOn: "soon" }, ["day"]],
    ["a service on no day", withService({ startAt: undefined, on: "2025-02-29" }), ["date"]],
    ["a service at no moment", withService({ startAt: "2025-11-02T09:00" }), ["date"]],
    ["a succession on no day", { issuer: successor("soon") }, ["date"]],
    ["a posting until no day", { posting: { from: "2025-12-01", until: "" } }, ["date"]],
    ["no record", { services: [] }, ["no-services"]],
    ["a record twice", { services: [service, service] }, ["repeated"]],
    ["another's record", withService({ volunteerId: "volunteer-8" }), ["other-volunteer"]],
    ["nobody's record", withService({ volunteerId: undefined }), ["other-volunteer"]],
    ["a record of another body", withService({ organizationId: "organization-8" }), ["issuer-not-recorder"]],
    ["a record of no body", withService({ organizationId: undefined }), ["issuer-not-recorder"]],
    ["a service that nobody completed", withService({ state: "no-show" }), ["not-completed"]],
    ["no time", withService({ creditedMinutes: 0 }), ["minutes"]],
    ["half a minute", withService({ creditedMinutes: 0.5 }), ["minutes"]],
    ["no content", withService({ content: " " }), ["content-missing"]],
    [
      "a service after the certificate",
      withService({ startAt: undefined, on: "2025-12-24" }),
      ["after-issue"],
    ],
    [
      "a document that is not there",
      { asked: ["document"], holder: { volunteerId: "volunteer-7", name: "张三丰" } },
      ["item-missing"],
    ],
    ["remarks that are not there", { asked: ["remarks"], remarks: undefined }, ["item-missing"]],
    ["posted for six days", { posting: { from: "2025-12-10", until: "2025-12-15" } }, ["posting-short"]],
    ["posted for seven days", { posting: { from: "2025-12-10", until: "2025-12-16" } }, []],
    ["posted still", { posting: { from: "2025-12-10", until: "2025-12-23" } }, ["posting-open"]],
    [
      "several at once",
      { number: "", ...withService({ creditedMinutes: 0, content: "" }) },
      ["text-empty", "minutes", "content-missing"],
    ],
  ])("finds %s", (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it("takes a service of the day of issue, and a month that may be before it", () => {
    expect(codes(withService({ startAt: undefined, on: "2025-12-23" }))).toEqual([]);
    expect(codes(withService({ startAt: undefined, on: "2025-12" }))).toEqual([]);
  });

  it.each([
    ["from before", "2025-11-10", []],
    ["from the day of the last service", "2025-11-09", []],
    ["from before the last service", "2025-11-08", ["recorder-gone"]],
    ["from long before", "2025-06-01", ["recorder-gone"]],
    ["from before in the month", "2025-11", []],
    ["from the month before", "2025-10", ["recorder-gone"]],
    ["from that day", "2025-12-23", []],
    ["from later", "2025-12-24", ["succeeds-later"]],
    ["in the month", "2025-12", ["succession-unknown"]],
  ])("lets a successor certify %s", (_, on, expected) => {
    expect(codes({ issuer: successor(on) })).toEqual(expected);
  });

  it("says which services a body recorded after it was gone, and leaves those of no known day", () => {
    const result = makeRecordCertificate({ ...request, issuer: successor("2025-11-08") });
    expect([result.ok, result.findings[0]?.severity, result.findings[0]?.params["positions"]]).toEqual([
      false,
      "error",
      [2],
    ]);
    const undated = withService({ startAt: undefined, on: undefined, organizationId: "organization-7" });
    const first = { ...undated, services: undated.services?.slice(1) ?? [] };
    expect(codes({ ...first, issuer: successor("2025-06-01") })).toEqual([]);
  });

  it.each<[string, string, string, number, readonly string[]]>([
    ["more than the span", "13:00", "14:00", 61, ["longer-than-span"]],
    ["the whole span", "13:00", "14:00", 60, []],
    ["minutes of another one", "10:59", "12:00", 60, ["overlapping"]],
    ["all of another one", "08:00", "12:00", 60, ["overlapping"]],
    ["what follows at once", "11:00", "12:00", 60, []],
  ])("remarks on services with %s", (_, from, until, creditedMinutes, expected) => {
    const at = (time: string): string => `2025-11-02T${time}:00+08:00`;
    const [first] = request.services;
    if (first === undefined) throw new Error("no service");
    const services = [
      { ...first, endAt: at("11:00") },
      { ...first, id: "record-3", startAt: at(from), endAt: at(until), creditedMinutes },
    ];
    const result = makeRecordCertificate({ ...request, services });
    expect(result.ok).toBe(true);
    expect(result.findings.map(({ code, severity }) => [code.slice(19), severity])).toEqual(
      expected.map((code) => [code, "warning"]),
    );
    expect(codes({ services: [{ ...first, endAt: "soon" }] })).toEqual(["date"]);
  });

  it("names the records that it is about, and no value of them", () => {
    const result = makeRecordCertificate({
      ...request,
      ...withService({ organizationId: "organization-8" }),
    });
    expect(result.findings[0]?.params["positions"]).toEqual([2]);
    expect(result.findings.map((finding) => formatFinding(finding, zhCN))).toEqual([
      "第 2 条记录：证明应由记录单位出具，出具单位既不是记录单位，也不是其承继单位（《志愿服务记录与证明出具办法（试行）》第二十六条）。",
    ]);
  });
});

describe("publicCertificateViewOf", () => {
  it("masks the holder, and shows neither content nor place", () => {
    expect(publicCertificateViewOf(made({ asked: certificateItems }))).toEqual({
      number: "2025-0017",
      issuedOn: "2025-12-23",
      issuer: "青禾区暖邻社会工作服务中心",
      holderName: "张**",
      documentNumber: "1101**********00*X",
      minutes: 210,
      services: 2,
    });
    expect(publicCertificateViewOf(made())).not.toHaveProperty("documentNumber");
  });

  it("hides a passport number whole", () => {
    const holder = { ...request.holder, documentKind: "护照", documentNumber: "E12345678" };
    expect(publicCertificateViewOf(made({ holder, asked: ["document"] })).documentNumber).toBe("***");
  });
});

describe("retentionUntil", () => {
  it.each([
    ["2025-12-23", "2035-12-23"],
    ["2024-02-29", "2034-02-28"],
    ["2025-12", "2035-12-31"],
    ["2025", "2035-12-31"],
  ])("keeps a record of %s until %s", (date, until) => {
    expect(retentionUntil(date)).toBe(until);
  });

  it("is configurable", () => {
    expect(retentionUntil("2025-12-23", { ...recordRetention, parameters: { years: 30 } })).toBe(
      "2055-12-23",
    );
  });
});

describe("newVerificationCode", () => {
  it("is long enough, without characters that are mistaken for each other, and new each time", () => {
    const all = new Set(Array.from({ length: 500 }, () => newVerificationCode()));
    expect(all.size).toBe(500);
    for (const code of all) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{16}$/);
    expect(codes({ verificationCode: newVerificationCode() })).toEqual([]);
  });

  it("takes every character from a source of bytes", () => {
    const of = (byte: number): string =>
      newVerificationCode((count) => new Uint8Array(count).fill(byte))[0] ?? "";
    expect(new Set(Array.from({ length: 256 }, (_, byte) => of(byte))).size).toBe(32);
  });
});
