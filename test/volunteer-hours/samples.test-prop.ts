import fc from "fast-check";
import { expect, it } from "vitest";
import {
  sampleActivity,
  sampleInvalidServiceRecord,
  sampleServiceRecord,
  sampleVolunteer,
} from "../../src/testing/index.ts";
import {
  checkActivity,
  checkServiceRecord,
  checkVolunteer,
  isServiceRecord,
} from "../../src/volunteer-hours/index.ts";
import { random } from "../support/values.ts";

it("samples are valid, without a warning", () => {
  fc.assert(
    fc.property(random, (draw) => {
      expect(checkServiceRecord(sampleServiceRecord(draw))).toMatchObject({ ok: true, findings: [] });
      expect(checkVolunteer(sampleVolunteer(draw))).toMatchObject({ ok: true, findings: [] });
      expect(checkActivity(sampleActivity(draw))).toMatchObject({ ok: true, findings: [] });
    }),
  );
});

it("invalid samples are refused for the reason that they name", () => {
  fc.assert(
    fc.property(random, (draw) => {
      const { record, because } = sampleInvalidServiceRecord(draw);
      expect(isServiceRecord(record)).toBe(false);
      expect(checkServiceRecord(record).findings.map(({ code }) => code)).toContain(because);
    }),
  );
});
