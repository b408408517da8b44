// Mission row 003#27: "being a volunteer when you have time, finding one when in need".
// Both directions: offer and request; a time bank as a ledger under a rule set, not by default.
import { describe, expect, it } from "vitest";
import {
  checkServiceRequest,
  dueItemsOfServiceRequest,
  type ServiceRequest,
} from "../../src/projects/index.ts";
import {
  checkActivity,
  checkServiceRecord,
  checkVolunteer,
  foldTimeBank,
  timeBankRules,
} from "../../src/volunteer-hours/index.ts";

describe("003#27: offers and requests of help", () => {
  const request: ServiceRequest = {
    id: "r-1",
    kind: "help",
    channel: "app",
    matter: "陪诊",
    openedOn: "2026-11-02",
    dueOn: "2026-11-06",
  };

  it("a request of help waits until an activity is found for it, and names it then", () => {
    expect(dueItemsOfServiceRequest(request, "2026-11-03")).toHaveLength(1);
    expect(checkActivity({ id: "a-1", name: "陪诊", category: "elderly" })).toMatchObject({ ok: true });
    const events = [{ event: "accept" }, { event: "handle" }, { event: "reply", on: "2026-11-05" }];
    expect(checkServiceRequest({ ...request, activity: "a-1", events }).ok).toBe(true);
    expect(checkServiceRequest({ ...request, kind: "complaint", activity: "a-1" }).findings[0]?.code).toBe(
      "service-request.activity",
    );
  });

  it("a volunteer offers that kind of service, and serves in that activity", () => {
    expect(checkVolunteer({ id: "v-1", offers: ["elderly"] })).toMatchObject({ ok: true, findings: [] });
    expect(checkVolunteer({ id: "v-1", offers: ["anything"] }).ok).toBe(false);
    const record = {
      id: "s-1",
      volunteerId: "v-1",
      activityId: "a-1",
      startAt: "2026-11-05T09:00:00+08:00",
      endAt: "2026-11-05T11:00:00+08:00",
      state: "completed",
    };
    expect(checkServiceRecord(record)).toMatchObject({ ok: true, value: { activityId: "a-1" } });
  });

  it("a time bank is a ledger that needs a rule set", () => {
    const [rules] = timeBankRules;
    expect(rules && foldTimeBank([], rules).accounts).toEqual([]);
  });
});
