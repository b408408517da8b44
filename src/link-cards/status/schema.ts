import * as z from "zod/mini";
import { rule, type Agrees } from "../../core/index.ts";
import { isKeyId } from "../payload/rules.ts";
import { isAreaPrefix, isWholeDay } from "../signature/rules.ts";
import type { CardStatusList } from "./model.ts";
import { bitsFillSize, isStatusSize, statusDaysInOrder } from "./rules.ts";

const daySchema = /* @__PURE__ */ (() => z.string().check(rule(isWholeDay, "card-key.day")))();

const cardStatusListSchema = /* @__PURE__ */ (() =>
  z
    .object({
      kid: z.string().check(rule(isKeyId, "card-key.kid")),
      areaPrefix: z.string().check(rule(isAreaPrefix, "card-key.area-prefix")),
      size: z.number().check(rule(isStatusSize, "card-status.size")),
      bits: z.string(),
      publishedOn: daySchema,
      until: z.optional(daySchema),
    })
    .check(
      rule(bitsFillSize, "card-status.bits", ["bits"]),
      rule(statusDaysInOrder, "card-status.days-order", ["until"]),
    ))();

/** The schema of a list of revoked cards. */
export const CardStatusListSchema: z.ZodMiniType<CardStatusList, CardStatusList> =
  cardStatusListSchema satisfies Agrees<CardStatusList, z.output<typeof cardStatusListSchema>>;
