import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  certificateItems,
  makeRecordCertificate,
  publicCertificateViewOf,
  type CertificateItem,
} from "../../src/volunteer-hours/index.ts";
import { deepFreeze } from "../support/values.ts";
import { certificateRequest } from "./certificate-samples.ts";

/** The fields of a certificate that an item puts there. */
const fields: { readonly [item in CertificateItem]: readonly string[] } = {
  document: ["documentKind", "documentNumber"],
  "volunteer-number": ["volunteerNumber"],
  activities: ["activity"],
  dates: ["on"],
  places: ["place"],
  "person-in-charge": ["personInCharge"],
  handler: ["handler"],
  contact: ["contact"],
  seal: ["seal"],
  training: ["trainingMinutes"],
  awards: ["awards"],
  evaluation: ["evaluations"],
  remarks: ["remarks"],
};

/** Every name of a field, however deep. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

const asked = fc.subarray([...certificateItems]);

describe("makeRecordCertificate", () => {
  it("has exactly the fields that are asked for, beside those that every certificate has", () => {
    const plain = makeRecordCertificate(certificateRequest);
    const always = new Set(namesIn(plain.ok && plain.value));
    fc.assert(
      fc.property(asked, (items) => {
        const result = makeRecordCertificate(deepFreeze({ ...certificateRequest, asked: items }));
        const extra = new Set(namesIn(result.ok && result.value).filter((name) => !always.has(name)));
        expect([...extra].sort()).toEqual(items.flatMap((item) => fields[item]).sort());
      }),
    );
  });

  it("has the sum of the records, in any number, and shows no personal value in public", () => {
    const service = certificateRequest.services[0];
    fc.assert(
      fc.property(asked, fc.array(fc.integer({ min: 1, max: 1440 }), { minLength: 1 }), (items, minutes) => {
        const services = minutes.map((creditedMinutes, index) => ({
          content: "河道清洁",
          activityName: "清洁",
          place: "云栖河",
          ...service,
          id: `r${String(index)}`,
          creditedMinutes,
        }));
        const result = makeRecordCertificate({ ...certificateRequest, asked: items, services });
        if (!result.ok) throw new Error("refused");
        const sum = minutes.reduce((total, each) => total + each, 0);
        const view = publicCertificateViewOf(result.value);
        expect([result.value.service.minutes, view.minutes, view.services]).toEqual([
          sum,
          sum,
          minutes.length,
        ]);
        const text = JSON.stringify(view);
        for (const secret of ["张三丰", "11010519491231002X", "0003102245", "林知夏", "云栖河", "用于升学"])
          expect(text).not.toContain(secret);
      }),
    );
  });
});
