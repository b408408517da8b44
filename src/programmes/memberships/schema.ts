import * as z from "zod/mini";
import { CivilDateSchema, rule, type Agrees } from "../../core/index.ts";
import { FilledTextSchema, PlaceReferenceSchema, SourceReferenceSchema } from "../../organizations/index.ts";
import type { Membership } from "./model.ts";
import { endsAfterJoining, estateHasName, isCodeOfCommunity, isMemberTold } from "./rules.ts";

const membershipSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      programme: FilledTextSchema,
      member: PlaceReferenceSchema.check(
        rule(isMemberTold, "membership.member-missing"),
        rule(isCodeOfCommunity, "membership.code-not-community", ["communityCode"]),
      ),
      unit: z.enum(["community", "estate", "village"]),
      joinedOn: CivilDateSchema,
      leftOn: z.optional(CivilDateSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(estateHasName, "membership.estate-unnamed", ["member", "name"]),
      rule(endsAfterJoining, "membership.left-before-joining", ["leftOn"]),
    ))();

/** The schema of a membership. */
export const MembershipSchema: z.ZodMiniType<Membership, Membership> = membershipSchema satisfies Agrees<
  Membership,
  z.output<typeof membershipSchema>
>;
