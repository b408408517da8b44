// Mission row 001#13: "an 8-year-old performer named".
// Minors: flag, guardian consent, no name on export by default.
import { describe, expect, it } from "vitest";
import {
  checkSession,
  isSession,
  sessionTable,
  shownPresentersOf,
  summarizeSessions,
  type Presenter,
  type Session,
} from "../../src/programmes/index.ts";

const child: Presenter = { ageClass: "minor", consent: true, guardianConsent: true, person: "p-8" };
const show: Session = {
  id: "show",
  edition: "neighbours-1",
  kind: "performance",
  on: "2024-07-09",
  part: "morning",
  presenters: [child],
};
const codeOf = (presenter: object): string | undefined =>
  checkSession({ ...show, presenters: [presenter] }).findings[0]?.code;

describe("001#13: a child on the stage", () => {
  it("is a minor with the flag of a guardian, and nothing finer", () => {
    expect(isSession(show)).toBe(true);
    expect(codeOf({ ...child, guardianConsent: undefined })).toBe("session.guardian-consent");
    expect(codeOf({ ...child, ageClass: "adult" })).toBe("session.guardian-consent");
    expect(codeOf({ ...child, ageClass: 8 })).toBe("field.value");
  });

  it("has no name in any record, whoever has agreed", () => {
    expect(codeOf({ ...child, name: "小禾" })).toBe("session.presenter-name");
  });

  it("has neither name nor key in what is exported", () => {
    const forced: Session = { ...show, presenters: [{ ...child, name: "小禾" }] };
    const exported = [
      sessionTable().cellsOf(forced),
      summarizeSessions([forced]),
      shownPresentersOf(forced, { names: true }),
    ];
    expect(JSON.stringify(exported)).not.toMatch(/小禾|p-8/);
    expect(shownPresentersOf(show)).toEqual([{ ageClass: "minor" }]);
  });

  it("is not shown where child or guardian has not agreed", () => {
    for (const flags of [{ consent: false }, { guardianConsent: false }]) {
      const hidden: Session = { ...show, presenters: [{ ...child, ...flags }] };
      expect(shownPresentersOf(hidden)).toEqual([]);
      expect(checkSession(hidden).findings).toMatchObject([
        { code: "session.consent-missing", params: { ageClass: "minor" } },
      ]);
    }
  });
});
