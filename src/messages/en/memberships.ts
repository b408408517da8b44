import type { MessageTable } from "../../core/index.ts";
import type { MembershipFindings } from "../../programmes/index.ts";

const both = (positions: readonly number[]): string => positions.join(" and ");

/** What the findings of memberships say in English. */
export const membershipMessages: MessageTable<MembershipFindings> = /* @__PURE__ */ (() => ({
  "membership.member-missing": () => "The member needs a community code or a name.",
  "membership.code-not-community": () => "The code is not that of a community or a village.",
  "membership.estate-unnamed": () => "An estate needs a name: it has no code of its own.",
  "membership.left-before-joining": () => "The last day is before the day of joining.",
  "membership.unit-differs-from-code": () =>
    "By its code the member is a village where a community is recorded, or the other way round.",
  "membership.id-repeated": (p) => `Memberships ${both(p.positions)} have the same reference.`,
  "membership.repeated": (p) => `Memberships ${both(p.positions)} are of the same member for the same days.`,
  "membership.same-name": (p) =>
    `Memberships ${both(p.positions)} have the same name; whether they are one member is not known.`,
}))();
