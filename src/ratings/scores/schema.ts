import * as z from "zod/mini";
import { rule, type Agrees } from "../../core/index.ts";
import type { ScoreScheme } from "./model.ts";
import {
  bandInOrder,
  belowIsLower,
  boundsFall,
  boundsFitScale,
  capFitsScale,
  hasBounds,
  isPoints,
} from "./rules.ts";

const pointsSchema = /* @__PURE__ */ (() => z.number().check(rule(isPoints, "score-scheme.points")))();

const levelSchema = /* @__PURE__ */ (() => z.enum(["5A", "4A", "3A", "2A", "1A"]))();

const bandSchema = /* @__PURE__ */ (() =>
  z
    .object({
      level: z.optional(levelSchema),
      from: z.optional(z.number()),
      until: z.optional(z.number()),
    })
    .check(rule(bandInOrder, "score-scheme.band-order", ["until"])))();

const scoreSchemeSchema = /* @__PURE__ */ (() =>
  z
    .object({
      scale: pointsSchema,
      bonus: z.optional(pointsSchema),
      cap: z.optional(pointsSchema),
      bounds: z
        .array(z.object({ level: levelSchema, from: z.number() }))
        .check(rule(hasBounds, "score-scheme.bounds-missing"), rule(boundsFall, "score-scheme.bounds-order")),
      below: z.enum(["5A", "4A", "3A", "2A", "1A", "none", "unknown"]),
      published: z.optional(z.array(bandSchema)),
      article: z.optional(z.string()),
    })
    .check(
      rule(capFitsScale, "score-scheme.cap", ["cap"]),
      rule(boundsFitScale, "score-scheme.bound-outside", ["bounds"]),
      rule(belowIsLower, "score-scheme.below", ["below"]),
    ))();

/** The schema of a score scheme. */
export const ScoreSchemeSchema: z.ZodMiniType<ScoreScheme, ScoreScheme> = scoreSchemeSchema satisfies Agrees<
  ScoreScheme,
  z.output<typeof scoreSchemeSchema>
>;
