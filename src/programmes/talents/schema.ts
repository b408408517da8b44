import * as z from "zod/mini";
import { PeriodSchema, codeSchema, rule, type Agrees } from "../../core/index.ts";
import { BodyReferenceSchema, FilledTextSchema, SourceReferenceSchema } from "../../organizations/index.ts";
import type { SocialWorkField } from "../services/model.ts";
import { isSocialWorkField, namesNothingTwice } from "../services/rules.ts";
import type { Talent } from "./model.ts";
import { isTeamHeads, personHasNoHeads, qualificationIsOfPerson, teamHasHeads } from "./rules.ts";

const talentSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      kind: z.enum(["expert", "full-time-social-worker", "professional-team"]),
      heads: z.optional(z.number().check(rule(isTeamHeads, "talent.heads"))),
      affiliation: z.optional(BodyReferenceSchema),
      fields: z.optional(
        z
          .array(codeSchema<SocialWorkField>(isSocialWorkField, "service.field"))
          .check(rule(namesNothingTwice, "service.named-twice")),
      ),
      qualification: z.optional(z.enum(["assistant-social-worker", "social-worker", "senior-social-worker"])),
      period: z.optional(PeriodSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(teamHasHeads, "talent.heads-missing", ["heads"]),
      rule(personHasNoHeads, "talent.heads-out-of-place", ["heads"]),
      rule(qualificationIsOfPerson, "talent.qualification-of-team", ["qualification"]),
    ))();

/** The schema of a talent. */
export const TalentSchema: z.ZodMiniType<Talent, Talent> = talentSchema satisfies Agrees<
  Talent,
  z.output<typeof talentSchema>
>;
