// Mission row 001#5: "contacts of grid member, community, property, family doctor, community police".
// Role codes with both labels, which roles are expected, the finding where one is missing, one person in several roles.
import { describe, expect, it } from "vitest";
import { formatFinding, labelOf } from "../../src/core/index.ts";
import {
  checkLinkCard,
  contactRoleLabels,
  expectedContactRoles,
  type CardContact,
} from "../../src/link-cards/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { card, contacts } from "../link-cards/card-samples.ts";

const withContacts = (list: readonly CardContact[]): object => ({
  ...card,
  back: { ...card.back, contacts: list },
});

describe("001#5: the contacts on the back", () => {
  it("have the five roles of the article, named in both languages", () => {
    const names = expectedContactRoles.map((role) => [
      labelOf(contactRoleLabels, role, "zh-CN"),
      labelOf(contactRoleLabels, role, "en"),
    ]);
    expect(names).toEqual([
      ["网格员", "Grid member"],
      ["社区", "Community office"],
      ["物业", "Property"],
      ["家庭医生", "Family doctor"],
      ["社区民警", "Community police"],
    ]);
  });

  it("are all there, or the one that is not is named", () => {
    expect(checkLinkCard(card, { on: "2026-11-26" }).findings).toEqual([]);
    const { ok, findings } = checkLinkCard(withContacts(contacts.slice(0, 4)), { on: "2026-11-26" });
    expect(ok).toBe(true);
    expect(findings.map((finding) => formatFinding(finding as never, zhCN))).toEqual([
      "未列出社区民警的联系方式。",
    ]);
    expect(findings.map((finding) => formatFinding(finding as never, en))).toEqual([
      "No contact for community police is printed.",
    ]);
  });

  it("may be one person in several roles, and several persons in one", () => {
    const [member, ...others] = contacts;
    const leader = { ...member, role: "grid-leader", order: undefined } as CardContact;
    const second = { ...member, holder: "person-8", order: 2 } as CardContact;
    const list = [{ ...member, order: 1 } as CardContact, second, leader, ...others];
    expect(checkLinkCard(withContacts(list)).findings.map(({ code }) => code)).toEqual([]);
  });
});
