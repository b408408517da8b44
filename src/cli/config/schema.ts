import * as z from "zod/mini";
import type { Agrees } from "../../core/index.ts";
import type { TeamConfig } from "./model.ts";

const configSchema = /* @__PURE__ */ (() =>
  z.object({
    $schema: z.optional(z.string()),
    locale: z.optional(z.enum(["zh-CN", "en", "both"])),
    model: z.optional(z.string()),
    maxErrors: z.optional(z.int().check(z.gte(0), z.lte(100_000))),
    maps: z.optional(z.record(z.string(), z.record(z.string(), z.nullable(z.string())))),
    listed: z.optional(z.record(z.string(), z.string())),
    ruleSets: z.optional(z.object({ policy: z.optional(z.string()), stars: z.optional(z.string()) })),
  }))();

/** The schema of a team's configuration. */
export const TeamConfigSchema: z.ZodMiniType<TeamConfig, TeamConfig> = configSchema satisfies Agrees<
  TeamConfig,
  z.output<typeof configSchema>
>;
