/**
 * Writes dist/linli.config.schema.json, by which editors complete and check `linli.config.json`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { configDescriptions } from "../src/cli/config/descriptions.ts";
import { TeamConfigSchema } from "../src/cli/config/schema.ts";
import { packageRoot } from "./generated-page.ts";

const { properties, ...schema } = z.toJSONSchema(TeamConfigSchema, { io: "input" });
const described = Object.fromEntries(
  Object.entries(properties ?? {}).map(([key, property]) => [
    key,
    { description: configDescriptions[key as keyof typeof configDescriptions], ...(property as object) },
  ]),
);
const file = { ...schema, title: "linli", properties: described, additionalProperties: false };
writeFileSync(join(packageRoot, "dist/linli.config.schema.json"), `${JSON.stringify(file, undefined, 2)}\n`);
