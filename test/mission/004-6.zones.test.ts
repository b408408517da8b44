// Mission row 004#6: "incubated becomes registered or filed".
// Link incubation → event; the same organization, a new credit code.
import { describe, expect, it } from "vitest";
import {
  checkOrganization,
  diffOrganizations,
  filingStatusOn,
  formatOrganizationChange,
  linksOn,
  organizationStatusOn,
  type Organization,
} from "../../src/organizations/index.ts";
import { body } from "./bodies.ts";

const name = "云栖街道暖邻社会工作服务中心";
const filed = body("o1", name, {
  kind: "filed-community-organization",
  filing: { authority: { name: "云栖街道办事处" }, number: "YQBA-2017-003" },
  events: [{ event: "file", on: "2017-03-08" }],
  links: [{ kind: "incubated-by", to: { id: "centre" }, from: "2016-11-01" }],
});
const registered: Organization = {
  ...filed,
  filing: undefined,
  kind: "social-service-institution",
  uscc: "52440305MJ1000028C",
  registration: { authority: "博兰县民政局", level: "county", divisionCode: "440305" },
  events: [
    { event: "file", on: "2017-03-08" },
    { event: "register", on: "2019-06-20", document: "博民许〔2019〕20号" },
    { event: "cancel-filing", on: "2019-06-20" },
  ],
  links: [
    {
      kind: "incubated-by",
      to: { id: "centre" },
      purpose: "孵化至登记成立",
      from: "2016-11-01",
      until: "2019-06-19",
    },
  ],
};

describe("004#6: an incubated organization is filed, then registered", () => {
  it("is valid before and after", () => {
    expect(checkOrganization(filed)).toMatchObject({ ok: true, findings: [] });
    expect(checkOrganization(registered)).toMatchObject({ ok: true, findings: [] });
  });

  it.each([
    ["2018-01-01", "filed", "unregistered", 1],
    ["2019-06-19", "filed", "unregistered", 1],
    ["2019-06-21", "filing-cancelled", "registered", 0],
  ])("is on %s: %s, %s, incubated by %d", (on, filing, registration, incubators) => {
    const bounds = { from: "2016-11-01" };
    expect(filingStatusOn(registered, on, bounds).state).toBe(filing);
    expect(organizationStatusOn(registered, on, bounds).state).toBe(registration);
    expect(linksOn(registered, on, { kind: "incubated-by" })).toHaveLength(incubators);
  });

  it("leaves the incubator with the event that registers it", () => {
    const event = organizationStatusOn(registered, "2020-01-01").event ?? -1;
    expect(registered.events?.[event]).toMatchObject({ event: "register", on: "2019-06-20" });
  });

  it("is the same organization with a new code, by its reference or by its name", () => {
    const other = { ...registered, id: "52440305MJ1000028C" };
    for (const after of [registered, other]) {
      const changes = diffOrganizations([filed], [after]);
      expect(changes.map(({ kind }) => kind)).toEqual(["changed"]);
      const paths = changes.flatMap(({ fields }) => fields.map(({ path }) => path.join(".")));
      expect(paths).toEqual(expect.arrayContaining(["uscc", "kind", "events"]));
      expect(changes.map((change) => formatOrganizationChange(change, "zh-CN")).join("")).toContain(
        "52440305MJ1000028C",
      );
    }
  });

  it("may not keep the kind of a filed one with a code", () => {
    expect(checkOrganization({ ...filed, uscc: "52440305MJ1000028C" })).toMatchObject({ ok: false });
  });
});
