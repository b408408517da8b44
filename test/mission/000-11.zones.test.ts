// Mission row 000#11: "interviews: three representatives serving elderly, children, disadvantaged".
// People shown in public need a consent flag. The groups that they serve are those of services.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import {
  checkService,
  checkSession,
  dueItemsOfEdition,
  isSession,
  sessionTable,
  shownPresentersOf,
  summarizeSessions,
  targetGroupLabels,
  type Presenter,
  type Service,
  type Session,
} from "../../src/programmes/index.ts";

const agreed: Presenter = { ageClass: "adult", consent: true, body: { name: "青禾区暖邻社会工作服务中心" } };
const interview: Session = {
  id: "interview",
  edition: "carnival-8",
  kind: "interview",
  on: "2025-12-23",
  presenters: [{ ...agreed, name: "林晓禾" }, agreed, { ...agreed, consent: false }],
};

describe("000#11: three representatives in an interview", () => {
  it("are refused without a flag, and named only where they have agreed", () => {
    expect(isSession(interview)).toBe(true);
    const unflagged = { ...agreed, consent: undefined };
    expect(checkSession({ ...interview, presenters: [unflagged] }).findings[0]).toMatchObject({
      code: "field.missing",
      path: ["presenters", 0, "consent"],
    });
    const named = { ...agreed, consent: false, name: "林晓禾" };
    expect(checkSession({ ...interview, presenters: [named] }).findings[0]?.code).toBe(
      "session.presenter-name",
    );
  });

  it("are shown only if they have agreed, by the body that they speak for", () => {
    expect(shownPresentersOf(interview)).toEqual([
      { ageClass: "adult", body: agreed.body },
      { ageClass: "adult", body: agreed.body },
    ]);
    expect(shownPresentersOf(interview, { names: true })[0]?.name).toBe("林晓禾");
    expect(JSON.stringify(sessionTable().cellsOf(interview))).not.toContain("林晓禾");
  });

  it("are remarked on, and due, until the last one has agreed", () => {
    expect(checkSession(interview).findings).toMatchObject([
      { code: "session.consent-missing", severity: "warning", path: ["presenters", 2] },
    ]);
    expect(summarizeSessions([interview])).toMatchObject({ presenters: 3, minors: 0, withoutConsent: 1 });
    const due = dueItemsOfEdition(
      { id: "carnival-8", period: { from: "2025-12-17", until: "2025-12-23" } },
      { sessions: [interview] },
    );
    expect(due.filter(({ kind }) => kind === "presenter-consent")).toMatchObject([{ on: "2025-12-23" }]);
  });

  it("serve groups that their services name, from one list", () => {
    const groups = ["elderly", "child", "low-income"] as const;
    const serviceFor = (group: (typeof groups)[number]): Service => ({
      id: `service-${group}`,
      name: "暖邻探访",
      category: "legal-advice",
      provider: { name: "青禾区暖邻社会工作服务中心" },
      access: "targeted",
      groups: [group],
    });
    for (const group of groups) expect(checkService(serviceFor(group)).ok).toBe(true);
    expect(groups.map((group) => labelOf(targetGroupLabels, group, "zh-CN"))).toEqual([
      "老年人",
      "未成年人",
      "低收入人口",
    ]);
    expect(checkService({ ...serviceFor("child"), groups: [] }).ok).toBe(false);
    expect(checkService({ ...serviceFor("child"), groups: ["disadvantaged"] }).findings[0]?.code).toBe(
      "service.group",
    );
  });
});
