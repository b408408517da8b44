// Mission row 003#23: "channels: portals, message boards, 12345". A code list of channels.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import {
  checkServiceRequest,
  refusalReasonLabels,
  refusalReasons,
  requestChannelLabels,
  requestChannels,
  serviceRequestKinds,
  summarizeServiceRequests,
  type ServiceRequest,
} from "../../src/projects/index.ts";

const request: ServiceRequest = {
  id: "r-1",
  kind: "consultation",
  channel: "portal",
  openedOn: "2026-11-02",
};

describe("003#23: the channels of requests", () => {
  it("has the portal, message boards and 12345, and takes codes of one's own", () => {
    const channels = ["portal", "leaders-message-board", "message-board", "hotline-12345"] as const;
    expect(requestChannels.codes).toEqual(expect.arrayContaining([...channels]));
    expect(channels.map((code) => labelOf(requestChannelLabels, code, "zh-CN"))).toEqual([
      "门户网站",
      "领导留言板",
      "网民留言",
      "12345热线",
    ]);
    expect(checkServiceRequest({ ...request, channel: "x-qinghe:kiosk" }).ok).toBe(true);
    expect(checkServiceRequest({ ...request, channel: "fax" }).ok).toBe(false);
    const many = channels.map((channel) => ({ ...request, id: channel, channel }));
    expect(summarizeServiceRequests(many).byChannel).toEqual({
      "hotline-12345": 1,
      "leaders-message-board": 1,
      "message-board": 1,
      portal: 1,
    });
  });

  it("has the five kinds, says what is none for 12345, and takes no petition", () => {
    expect(serviceRequestKinds.codes).toEqual(["consultation", "help", "complaint", "report", "suggestion"]);
    for (const reason of refusalReasons.codes) {
      const events = [{ event: "decline", on: "2026-11-03", reason }];
      expect(checkServiceRequest({ ...request, events }).ok).toBe(true);
      expect(labelOf(refusalReasonLabels, reason, "zh-CN")).toMatch(/\p{Script=Han}/u);
    }
    for (const kind of ["petition", "信访", "x-qinghe:petition", "Petitions"]) {
      expect(checkServiceRequest({ ...request, kind }).findings.map(({ code }) => code)).toEqual([
        "service-request.petition",
      ]);
    }
  });
});
