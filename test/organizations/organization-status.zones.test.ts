import { describe, expect, it } from "vitest";
import { formatFinding, type StateOnDate } from "../../src/core/index.ts";
import {
  abnormalListStateOn,
  filingStatusOn,
  organizationStatusOn,
  seriousListStateOn,
  type Organization,
} from "../../src/organizations/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { deepFreeze } from "../support/values.ts";
import { organization, smallest } from "./organization-samples.ts";

const registration = { authority: "青禾区民政局", level: "county" } as const;
const group: Organization = { ...smallest, kind: "social-group" };

function brief({ state, because, event }: StateOnDate<string>): readonly unknown[] {
  for (const finding of because) {
    expect(formatFinding(finding as never, en)).not.toMatch(/undefined/);
    expect(formatFinding(finding as never, zhCN)).not.toMatch(/undefined/);
  }
  return [state, event, ...because.map(({ code }) => code)];
}

describe("organizationStatusOn", () => {
  // A life through both revocations, mixed with events of other lists; invented.
  const life: Organization = deepFreeze({
    ...group,
    foundedOn: "2010-06-01",
    events: [
      { event: "list-abnormal", on: "2018-01-10" },
      { event: "register", on: "2010-06-01" },
      { event: "change", on: "2014-03" },
      { event: "inspection", year: 2016, result: "failed", on: "2017-09-01" },
      { event: "suspend", on: "2018-02-01" },
      { event: "resume", on: "2018-08-01" },
      { event: "revoke-certificate", on: "2020-11-11" },
      { event: "liquidate", on: "2021-03-01" },
      { event: "deregister", on: "2022" },
    ],
  });

  it.each([
    ["2009-12-31", ["unknown", undefined, "history.begins-later"]],
    ["2010-05-31", ["unknown", undefined, "history.begins-later"]],
    ["2010-06-01", ["registered", 1]],
    ["2014-03-15", ["registered", undefined]],
    ["2018-01-31", ["registered", 2]],
    ["2018-02-01", ["suspended", 4]],
    ["2018", ["unknown", undefined, "history.undecided"]],
    ["2018-08-01", ["registered", 5]],
    ["2020-11-11", ["certificate-revoked", 6]],
    ["2021-12-31", ["liquidating", 7]],
    ["2022-06-01", ["unknown", undefined, "history.undecided"]],
    ["2023-01-01", ["deregistered", 8]],
  ])("on %s", (date, expected) => {
    expect(brief(organizationStatusOn(life, date))).toEqual(expected);
  });

  it("counts a registration that is presupposed, without a day of its own", () => {
    const ended: Organization = { ...group, events: [{ event: "deregister", on: "2020-05-01" }] };
    expect(brief(organizationStatusOn(ended, "2021"))).toEqual(["deregistered", 0]);
    expect(brief(organizationStatusOn(ended, "2019"))).toEqual([
      "unknown",
      undefined,
      "history.begins-later",
    ]);
    const resumed: Organization = {
      ...group,
      foundedOn: "2010",
      events: [{ event: "resume", on: "2020-05-01" }],
    };
    expect(brief(organizationStatusOn(resumed, "2020-05-01"))).toEqual(["registered", 0]);
    expect(brief(organizationStatusOn(resumed, "2019"))).toEqual(["unknown", undefined, "history.undecided"]);
  });

  it.each<[string, Partial<Organization>, readonly unknown[]]>([
    ["the registering body", { registration }, ["registered", undefined, "organization.registration-presumed"]],
    ["the certificate", { certificate: { number: "7" } }, ["registered", undefined, "organization.registration-presumed"]],
    ["the code of a registered kind", { uscc: "51440305MJ00000260" }, ["registered", undefined, "organization.registration-presumed"]],
    ["the code of another kind", { kind: "state-organ", uscc: "11440305MJ00000260" }, ["unknown", undefined, "organization.events-missing"]],
    ["no sign at all", {}, ["unknown", undefined, "organization.events-missing"]],
    ["a kind that is not registered", { kind: "volunteer-team" }, ["unregistered", undefined, "organization.events-missing"]],
    ["a printed state of the usual kind", { registration, asPrinted: { status: "正常" } }, ["registered", undefined, "organization.registration-presumed"]],
    ["a printed state of another kind", { registration, asPrinted: { status: "注销" } }, ["unknown", undefined, "organization.status-as-printed"]],
  ])("judges without events by %s, from the founding on", (_, fields, expected) => {
    const record = deepFreeze({ ...group, foundedOn: "2016-05-03", ...fields });
    expect(brief(organizationStatusOn(record, "2016-05-03"))).toEqual(expected);
    expect(organizationStatusOn(record, "2016-05-02").state).toBe("unknown");
    expect(organizationStatusOn({ ...record, foundedOn: undefined }, "2020").state).toBe("unknown");
  }); // prettier-ignore

  it("takes the certificate's first day where no founding is known", () => {
    const record = { ...group, certificate: { from: "2020-01-01" } };
    expect(organizationStatusOn(record, "2020-01-01").state).toBe("registered");
    expect(organizationStatusOn(record, "2019-12-31").state).toBe("unknown");
  });

  it("knows nothing after the last day that the record covers, but for an end", () => {
    const until = "2020-12-31";
    const record = { ...group, registration, foundedOn: "2016" };
    expect(brief(organizationStatusOn(record, "2021-01-01", { until }))).toEqual([
      "unknown",
      undefined,
      "history.ends-earlier",
    ]);
    expect(organizationStatusOn(life, "2030", { until: "2023-01-01" }).state).toBe("deregistered");
  });

  it("asks the caller's beginning before the founding", () => {
    expect(organizationStatusOn(life, "2010-01-01", { from: "2010-01-01" }).state).toBe("unregistered");
  });

  it("does not take the founding for the beginning where something happened before it", () => {
    const prepared: Organization = {
      ...group,
      foundedOn: "2010-06-01",
      events: [{ event: "prepare", on: "2010-01-01" }, { event: "register", on: "2010-06-01" }],
    }; // prettier-ignore
    expect(brief(organizationStatusOn(prepared, "2010-03-01"))).toEqual(["preparing", 0]);
  });

  it("says which event contradicts the others, at its place in the organization's list", () => {
    const wrong: Organization = {
      ...group,
      events: [{ event: "file" }, { event: "deregister" }, { event: "term-ends" }, { event: "change" }],
    };
    expect(organizationStatusOn(wrong, "2020")).toMatchObject({
      state: "unknown",
      because: [{ code: "state-machine.event-after-end", path: ["events", 3] }],
    });
  });

  it("refuses what is no date, as a programmer's error", () => {
    expect(() => organizationStatusOn(organization, "soon")).toThrow(TypeError);
    expect(() => organizationStatusOn(smallest, "2020", { until: "2020-13" })).toThrow(TypeError);
  });
});

describe("filingStatusOn", () => {
  const filed: Organization = deepFreeze({
    ...smallest,
    kind: "filed-community-organization",
    foundedOn: "2019",
    events: [
      { event: "file", on: "2020-03-08" },
      { event: "term-ends", on: "2021-01-01" },
      { event: "cancel-filing", on: "2022-03-08" },
      { event: "file", at: "2023-01-01T00:30:00+08:00" },
    ],
  });

  it.each([
    ["2020-03-08", ["filed", 0]],
    ["2022-03-07", ["filed", 0]],
    ["2022-03-08", ["filing-cancelled", 2]],
    ["2022-12-31", ["filing-cancelled", 2]],
    ["2023-01-01", ["filed", 3]],
  ])("on %s", (date, expected) => {
    expect(brief(filingStatusOn(filed, date))).toEqual(expected);
  });

  it("does not guess since when a filing holds that is recorded without an event", () => {
    const filing = { authority: { name: "银杏街道办事处" } };
    for (const record of [
      { ...filed, events: [] },
      { ...group, filing, foundedOn: "2019" },
    ]) {
      expect(brief(filingStatusOn(record, "2025"))).toEqual([
        "unknown",
        undefined,
        "organization.filing-undated",
      ]);
    }
    const cancelled: Organization = { ...filed, events: [{ event: "cancel-filing", on: "2022" }] };
    expect(brief(filingStatusOn(cancelled, "2023"))).toEqual(["filing-cancelled", 0]);
  });

  it("says of a registered body that no filing is recorded", () => {
    const record = { ...group, foundedOn: "2019-05" };
    expect(brief(filingStatusOn(record, "2020"))).toEqual([
      "unfiled",
      undefined,
      "organization.events-missing",
    ]);
    expect(filingStatusOn({ ...record, foundedOn: undefined }, "2020").state).toBe("unknown");
  });
});

describe.each([
  ["abnormal", abnormalListStateOn],
  ["serious", seriousListStateOn],
] as const)("the list %s", (list, stateOn) => {
  const listed: Organization = deepFreeze({
    ...group,
    foundedOn: "2010-06-01",
    events: [
      { event: "register", on: "2010-06-01" },
      { event: `list-${list}`, on: "2018-01-10" },
      { event: `list-${list}`, on: "2018-05-01" },
      { event: `delist-${list}`, on: "2019-01-10" },
      { event: `list-${list}`, on: "2021-01-10" },
    ],
  });

  it.each([
    ["2010-05-31", ["unknown", undefined, "history.begins-later"]],
    ["2018-01-09", ["not-listed", undefined]],
    ["2018-01-10", ["listed", 1]],
    ["2018-12-31", ["listed", 2]],
    ["2019-01-10", ["not-listed", 3]],
    ["2021-01-10", ["listed", 4]],
  ])("on %s", (date, expected) => {
    expect(brief(stateOn(listed, date))).toEqual(expected);
  });

  it("is not asked of events of the other list", () => {
    const other = list === "serious" ? "abnormal" : "serious";
    const record: Organization = { ...listed, events: [{ event: `list-${other}`, on: "2018-01-10" }] };
    expect(brief(stateOn(record, "2020"))).toEqual(["not-listed", undefined, "organization.events-missing"]);
  });

  it("presupposes a listing where only its end is recorded", () => {
    const record: Organization = { ...listed, events: [{ event: `delist-${list}`, on: "2018-01-10" }] };
    expect(brief(stateOn(record, "2018-01-10"))).toEqual(["not-listed", 0]);
    expect(stateOn(record, "2018-01-09").state).toBe("unknown");
  });
});
